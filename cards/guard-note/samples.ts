import type { GuardNoteFacts } from './facts.ts'

export const samples: Readonly<Record<string, GuardNoteFacts>> = {
  phone: { kinds: ['PHONE'] },
  several: { kinds: ['NAMED_INDIVIDUAL', 'NHS_NUMBER'] },
}

import type { GuardDisputedFacts } from './facts.ts'

export const samples: Readonly<Record<string, GuardDisputedFacts>> = {
  pressed: { kinds: ['MEDICAL_THERAPY', 'EVIDENCE'] },
  typed: { kinds: [] },
}

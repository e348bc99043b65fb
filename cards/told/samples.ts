import type { ToldFacts } from './facts.ts'

export const samples: Readonly<Record<string, ToldFacts>> = {
  replaced: { what: 'replaced', organisation: 'Harbour Light ISVA Service (demonstration)' },
  'admin-made': { what: 'admin-made', area: 'Avon and Somerset' },
  'admin-ended': { what: 'admin-ended', area: 'Avon and Somerset' },
  test: { what: 'test' },
}

import type { RefusedFacts } from './facts.ts'

export const samples: Readonly<Record<string, RefusedFacts>> = {
  tenant: { why: 'tenant' },
  'too-long': { why: 'too-long' },
  'unknown-button': { why: 'unknown-button' },
  malformed: { why: 'malformed' },
}

import type { PurgeForeseenFacts } from './facts.ts'

const nothing: PurgeForeseenFacts = { records: 0, held: 0, chains: 0, copies: 0, most: 1_000, state: 'proposed' }

export const samples: Readonly<Record<string, PurgeForeseenFacts>> = {
  nothing,
  some: { ...nothing, records: 12, held: 1, chains: 3, state: 'confirmed' },
  many: { ...nothing, records: 1_000, copies: 40 },
}

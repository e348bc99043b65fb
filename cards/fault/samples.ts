import type { FaultFacts } from './facts.ts'

export const samples: Readonly<Record<string, FaultFacts>> = {
  fault: { reference: 'K7M2-9QXA' },
}

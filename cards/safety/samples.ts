import type { SafetyFacts } from './facts.ts'

export const samples: Readonly<Record<string, SafetyFacts>> = { notice: {} }

import type { NotFoundFacts } from './facts.ts'

export const samples: Readonly<Record<string, NotFoundFacts>> = {
  'near-names': { nearest: ['Bristol', 'Bridport'].map((label) => ({ label, query: label })) },
  'nothing-near': { nearest: [] },
}

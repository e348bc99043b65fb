import type { NotFoundFacts } from './facts.ts'

export const samples: Readonly<Record<string, NotFoundFacts>> = {
  'near-names': { asked: 'cps', nearest: ['Bristol', 'Bridport'].map((label) => ({ label, query: label })) },
  'nothing-near': { asked: 'cps', nearest: [] },
}

import type { ActionListFormFacts } from './facts.ts'

export const samples: Readonly<Record<string, ActionListFormFacts>> = {
  first: { most: 50 },
  'too-many': { most: 50, fault: 'too-many', count: 73 },
  'too-long': { most: 50, fault: 'too-long' },
  'nothing-in-it': { most: 50, fault: 'nothing-in-it' },
  'no-group': { most: 50, fault: 'no-group' },
}

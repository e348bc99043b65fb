import type { SetUpFacts } from './facts.ts'

export const samples: Readonly<Record<string, SetUpFacts>> = {
  first: {},
  'no-headings': { fault: 'no-headings', found: ['Force', 'Contact'], pasted: 'Force,Contact\nExample,Sam' },
  'nothing-in-it': { fault: 'nothing-in-it' },
  'too-long': { fault: 'too-long' },
}

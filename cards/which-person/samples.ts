import type { WhichPersonFacts } from './facts.ts'

const verb = 'audit.look-ups-of'

export const samples: Readonly<Record<string, WhichPersonFacts>> = {
  several: {
    verb,
    choices: [
      { label: 'Alex Example, Harbour Light (demonstration)', data: { person: 'a' } },
      { label: 'Alex Example, Avon and Somerset Police (demonstration)', data: { person: 'b' } },
    ],
  },
  nobody: { verb, choices: [] },
}

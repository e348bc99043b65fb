import type { ActionWhichFacts } from './facts.ts'

export const samples: Readonly<Record<string, ActionWhichFacts>> = {
  two: {
    number: 3,
    choices: [
      { group: 'Scrutiny Group (demonstration)', record: 'action|1|3' },
      { group: 'Strategic Group (demonstration)', record: 'action|2|3' },
    ],
    verb: 'actions.which.finish',
    said: 'sent to all agencies',
  },
  'no-number': { number: 0, choices: [], verb: 'actions.which.finish', said: '' },
  none: { number: 9, choices: [], verb: 'actions.which.open', said: '' },
}

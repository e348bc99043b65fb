import type { ListDifferenceFacts } from './facts.ts'

const police = 'Avon and Somerset Police (demonstration)'

const some: ListDifferenceFacts = {
  added: [{ about: [police, 'RASSO Detective Inspector', 'Corwin Hale'] }],
  changed: [{ about: [police], column: 'duty_line', before: '', after: '0117 496 0100' }],
  ended: [{ about: [police, 'RASSO Detective Inspector', 'Imogen Fernsby'] }],
  leftOut: [],
  keptAll: [],
  unknownHeadings: [],
  directoryChanged: false,
  seen: 1,
}

export const samples: Readonly<Record<string, ListDifferenceFacts>> = {
  some,
  'many-and-some-left-out': {
    ...some,
    added: Array.from({ length: 17 }, (_, index) => ({ about: [`Example Service ${index + 1}`] })),
    leftOut: [
      { line: 4, about: police, column: 'email', why: '(…)' },
      { line: 9, why: '(…)' },
    ],
    keptAll: [police],
    unknownHeadings: ['fax'],
  },
  'the-directory-changed': { ...some, directoryChanged: true },
  'nothing-changes': { ...some, added: [], changed: [], ended: [] },
  'nothing-can-be-taken': { ...some, added: [], changed: [], ended: [], leftOut: [{ line: 2, why: '(…)' }] },
}

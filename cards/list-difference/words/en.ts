const plural = new Intl.PluralRules('en-GB')
const lines = (count: number) => (plural.select(count) === 'one' ? `${count} line` : `${count} lines`)

export const en = {
  summary: () => 'What the contact list would change',
  heading: () => 'What this list would change',
  nothing: () => 'The list says what the directory says. Nothing changes.',
  nothingLeft: () => 'No line of the list can be taken as it is, so nothing changes.',
  directoryChanged: () => 'The directory changed meanwhile. Please look once more, and then confirm.',
  added: () => 'Added',
  changed: () => 'Changed',
  ended: () => 'Ended',
  leftOut: () => 'Left out',
  line: (line: number) => `Line ${line}`,
  change: (column: string, before: string, after: string) => `${column}: before: ${before}; after: ${after}`,
  blank: () => '(blank)',
  more: (count: number) => `and ${count} more`,
  keptAll: () => 'Nobody is ended here, because a line was left out',
  headings: () => 'These columns are not known and were not read',
  until: () => 'Nothing is written yet. Press a button, or type “apply list” or “drop list”. After a day it is gone.',
  apply: () => 'Confirm',
  drop: () => 'Cancel',
  readOut: (added: number, changed: number, ended: number, leftOut: number) =>
    `To be added: ${added}. Changed: ${changed}. Ended: ${ended}. Left out: ${lines(leftOut)}.`,
}

export type ListDifferenceWords = typeof en

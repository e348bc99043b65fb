const plural = new Intl.PluralRules('en-GB')
const list = new Intl.ListFormat('en-GB')

export const en = {
  summary: () => 'The list of actions that you pasted',
  saved: (count: number) => (plural.select(count) === 'one' ? '1 action is saved.' : `${count} actions are saved.`),
  group: () => 'Group',
  numbers: () => 'Their numbers',
  leftOut: (rows: readonly number[]) =>
    `${rows.length === 1 ? 'This row was' : 'These rows were'} left out: ${list.format(rows.map(String))}.`,
  dropped: () => 'The list is dropped. Nothing of it is kept.',
  none: () => 'No list of actions of yours is waiting. To begin one, type “actions add many”.',
}

export type ActionListNewsWords = typeof en

export const en = {
  summary: () => 'Setting up the contact list',
  heading: () => 'Set up the contact list',
  paste: () => '1. Copy the rows of your spreadsheet, with the headings, and paste them below.',
  order: () => '2. The columns may stand in any order; what a column lacks stays as it is.',
  see: () => '3. I then show what would be added, changed and ended. Nothing is written yet.',
  confirm: () => '4. You confirm it, or drop it. A list that nobody confirms is gone after a day.',
  twin: () => '5. Or type “set up” and paste the rows in the same message.',
  headings: () => 'Headings that are read',
  example: () => 'An example',
  label: () => 'The rows, with their headings',
  missing: () => 'Paste the rows first.',
  noHeadings: () => 'The first line needs headings; “agency” and “organisation” have to be among them.',
  nothingInIt: () => 'There are headings, but no rows under them.',
  tooLong: () => 'That list is too long for one message. Paste it in two parts.',
  found: () => 'Found in the first line',
  check: () => 'Show what would change',
}

export type SetUpWords = typeof en

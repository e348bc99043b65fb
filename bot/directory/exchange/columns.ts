/** The columns of a coordinator's spreadsheet, in the order in which an export writes them; README.md says what each holds. */
export const columns = [
  'agency',
  'organisation',
  'organisation_cy',
  'cps_area',
  'serves',
  'mailbox',
  'duty_line',
  'mail_domains',
  'closed_days',
  'post',
  'title',
  'title_cy',
  'covers',
  'name',
  'email',
  'phone',
  'days',
  'hours',
  'otherwise',
  'from',
  'to',
  'deputy',
  'deputy_email',
  'away',
  'confirmed_on',
  'setting',
  'value',
] as const

export type Column = (typeof columns)[number]

/** What one line says. A column that the file doesn't have says nothing (`undefined`); a blank cell says that there is none. */
export type Cells = Partial<Record<Column, string>>

const known = new Map<string, Column>(columns.map((column) => [column, column]))
const otherNames = new Map<string, Column>([
  ['e_mail', 'email'],
  ['telephone', 'phone'],
  ['tel', 'phone'],
  ['confirmed', 'confirmed_on'],
  ['working_days', 'days'],
  ['deputy_e_mail', 'deputy_email'],
  ['organization', 'organisation'],
])

/** The column that a heading means, in any case and with spaces or hyphens for underscores. */
export const columnOf = (heading: string): Column | undefined => {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return known.get(name) ?? otherNames.get(name)
}

/** What a column of a pasted table can hold. `number`: the paper's own numbering, which is not ours. */
export const columns = ['title', 'owner', 'due', 'agency', 'component', 'number'] as const

export type Column = (typeof columns)[number]

/** What minutes call their columns, in both languages; small letters. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  title: [
    ...['action', 'actions', 'action point', 'action points', 'action required', 'agreed action', 'title', 'task'],
    ...['what', 'description', 'cam', 'camau', 'cam gweithredu', 'camau gweithredu', 'teitl', 'tasg', 'beth'],
    ...['disgrifiad', 'gweithred'],
  ],
  owner: [
    ...['owner', 'action owner', 'who', 'by whom', 'name', 'lead', 'assigned to', 'responsible'],
    ...['person responsible', 'responsibility', 'perchennog', 'pwy', 'gan bwy', 'enw', 'arweinydd', 'cyfrifol'],
    ...['cyfrifoldeb', 'yn gyfrifol'],
  ],
  due: [
    ...['due', 'due date', 'due by', 'by', 'by when', 'when', 'date', 'date due', 'deadline', 'target date'],
    ...['complete by', 'timescale', 'dyddiad cau', 'dyddiad', 'erbyn', 'erbyn pryd', 'pryd', 'dyddiad targed'],
  ],
  agency: [
    ...['agency', 'organisation', 'organization', 'service', 'body', 'asiantaeth', 'sefydliad', 'gwasanaeth', 'corff'],
  ],
  component: ['component', 'framework component', 'framework', 'cydran', 'elfen', 'fframwaith'],
  number: [
    'no',
    'no.',
    'nr',
    'number',
    '#',
    'ref',
    'reference',
    'item',
    'row',
    'rhif',
    'rhif.',
    'cyf',
    'eitem',
    'rhes',
  ],
}

const byHeading: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) => headings[column].map((heading) => [heading, column] as const)),
)

/** The column that a heading names; `undefined` for one that is not known. */
export const columnOf = (heading: string): Column | undefined =>
  byHeading.get(
    heading
      .toLowerCase()
      .replace(/[*:?_]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

/** Headings rather than an action: two that are known, or nothing else. */
export const areHeadings = (cells: readonly string[]): boolean => {
  const said = cells.filter((cell) => cell !== '')
  const known = said.filter((cell) => columnOf(cell) !== undefined).length
  return known >= 2 || (known === 1 && said.length === 1)
}

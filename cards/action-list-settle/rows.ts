import { plain } from '../plain.ts'
import type { SettleRow } from './facts.ts'
import type { ActionListSettleWords } from './words/en.ts'

/** With more rows than this their titles are cut and they are numbered alone, so that the card stays small. */
const manyRows = 15
const shortTitle = 28

const isCut = ({ title = '' }: SettleRow, { many }: Among) => many && title.length > shortTitle

const titleOf = (row: SettleRow, among: Among) =>
  plain(isCut(row, among) ? `${row.title?.slice(0, shortTitle - 1).trimEnd()}…` : (row.title ?? ''))

/** Among which rows a row stands. */
export interface Among {
  readonly many: boolean
  readonly today: string
}

export const among = (count: number, today: string): Among => ({ many: count > manyRows, today })

/** One row of the table, in the order of the paper: what, who, when. */
export const rowLine = (row: SettleRow, say: ActionListSettleWords, rows: Among): string =>
  [
    `${rows.many ? row.row : say.row(row.row)}: ${row.title === undefined ? say.noTitle() : titleOf(row, rows)}`,
    row.owner === undefined ? say.noOwner() : plain(row.owner),
    row.due === undefined ? say.noDue() : say.day(row.due, rows.today),
    ...(row.component === undefined ? [] : [say.component(row.component)]),
    ...(row.componentUnread ? [say.componentUnread()] : []),
  ].join(' · ')

interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

/** The lines of a section are one text: fifty blocks would be too much for a card. */
export const sections = (all: readonly Section[]) =>
  all
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => ({ heading: `${heading} (${lines.length})`, text: lines.join('\n\n') }))

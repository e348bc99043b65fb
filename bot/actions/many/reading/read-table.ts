import type { Cells } from './cells.ts'
import { cellsIn } from './cells.ts'
import type { Looks } from './guess.ts'
import { guessColumns } from './guess.ts'
import type { Column } from './headings.ts'
import { areHeadings, columnOf } from './headings.ts'

/** One action as it was pasted; a cell that the table does not have is blank. */
export type RawRow = { readonly row: number } & { readonly [C in Exclude<Column, 'number'>]: string }

export const mostRows = 50

/** Characters. A message of Teams holds little more. */
export const longestTable = 20_000

export type ReadTable =
  | { readonly ok: true; readonly rows: readonly RawRow[]; readonly unreadColumns: number }
  | { readonly ok: false; readonly fault: 'too-long' | 'nothing-in-it' }
  | { readonly ok: false; readonly fault: 'too-many'; readonly count: number }

/** Headings may have a line above them: a paper's own title. */
const headingsWithin = 3

/** More cells than columns: a comma in the action itself has cut it. */
const joined = (cells: readonly string[], width: number, title: number): readonly string[] => {
  const surplus = cells.length - width
  if (surplus <= 0) return cells
  const end = title + surplus + 1
  return [...cells.slice(0, title), cells.slice(title, end).filter(Boolean).join(', '), ...cells.slice(end)]
}

const withoutBlankEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

const rowOf = (given: readonly string[], named: readonly (Column | undefined)[], row: number): RawRow => {
  const title = Math.max(0, named.indexOf('title'))
  const cells = joined(withoutBlankEnd(given), named.length, title)
  const at = (column: Column) => cells[named.indexOf(column)] ?? ''
  return {
    row,
    title: at('title'),
    owner: at('owner'),
    due: at('due'),
    agency: at('agency'),
    component: at('component'),
  }
}

/** A row whose words all stand in columns that are not known is still a row: its words are the action. */
const kept = (raw: RawRow, cells: readonly string[]): RawRow =>
  raw.title || raw.owner || raw.due || raw.agency || raw.component
    ? raw
    : { ...raw, title: cells.filter(Boolean).join(', ') }

const columnsOf = (headings: readonly string[] | undefined, rows: Cells, looks: Looks) => {
  if (!headings) return guessColumns(rows, looks)
  const named = headings.map(columnOf)
  // Of two columns of one name the first counts; the other is one that is not read.
  return named.map((column, at) => (column && named.indexOf(column) === at ? column : undefined))
}

/** Reads a pasted table: every row that says anything becomes one, with its number as people count. Never throws. */
export const readTable = (text: string, looks: Looks): ReadTable => {
  if (text.length > longestTable) return { ok: false, fault: 'too-long' }
  const all = cellsIn(text)
  const at = all.slice(0, headingsWithin).findIndex(areHeadings)
  const headings = at < 0 ? undefined : all[at]
  const rows = all.filter((_, index) => index !== at)
  if (rows.length === 0) return { ok: false, fault: 'nothing-in-it' }
  if (rows.length > mostRows) return { ok: false, fault: 'too-many', count: rows.length }
  const named = columnsOf(headings, rows, looks)
  const unreadColumns = named.filter(
    (column, index) => column === undefined && rows.some((cells) => (cells[index] ?? '') !== ''),
  ).length
  return { ok: true, rows: rows.map((cells, index) => kept(rowOf(cells, named, index + 1), cells)), unreadColumns }
}

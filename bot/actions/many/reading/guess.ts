import type { Cells } from './cells.ts'
import type { Column } from './headings.ts'

/** What a cell looks like, as far as the directory and the calendar can tell. */
export interface Looks {
  readonly isDay: (cell: string) => boolean
  readonly isOwner: (cell: string) => boolean
  readonly isAgency: (cell: string) => boolean
}

const isComponent = (cell: string) => /^c\s?\d{1,2}$/i.test(cell)

/** 1, 2, 3 …: the numbers of the rows themselves. */
const isNumbering = (cells: readonly string[]) =>
  cells.length > 0 && cells.every((cell, at) => cell.replace(/[.)]$/, '') === String(at + 1))

/** Most of the cells that say anything. */
const most = (cells: readonly string[], test: (cell: string) => boolean) => {
  const said = cells.filter((cell) => cell !== '')
  return said.length > 0 && said.filter(test).length * 2 > said.length
}

const lengthOf = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + cell.length, 0)

/** What the columns of a table without headings hold: days, agencies and owners are recognised, the longest of the rest is the action. */
export const guessColumns = (rows: Cells, looks: Looks): readonly (Column | undefined)[] => {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const left = new Map(Array.from({ length: width }, (_, at) => [at, rows.map((row) => row[at] ?? '')]))
  const found: (Column | undefined)[] = Array.from({ length: width })
  const take = (column: Column, at: number | undefined) => {
    if (at === undefined) return
    found[at] = column
    left.delete(at)
  }
  const first = (test: (cells: readonly string[]) => boolean) => [...left].find(([, cells]) => test(cells))?.[0]
  const longest = () => [...left].sort(([, one], [, other]) => lengthOf(other) - lengthOf(one))[0]?.[0]

  if (width > 1) take('number', first(isNumbering))
  if (left.size > 1)
    take(
      'due',
      first((cells) => most(cells, looks.isDay)),
    )
  if (left.size > 1)
    take(
      'component',
      first((cells) => most(cells, isComponent)),
    )
  if (left.size > 2)
    take(
      'agency',
      first((cells) => most(cells, looks.isAgency)),
    )
  if (left.size > 1)
    take(
      'owner',
      first((cells) => most(cells, looks.isOwner)),
    )
  take('title', longest())
  if (!found.includes('owner')) take('owner', left.keys().next().value)
  if (!found.includes('due')) take('due', left.keys().next().value)
  return found
}

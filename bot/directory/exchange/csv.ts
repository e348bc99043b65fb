import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import type { Cells, Column } from './columns.ts'
import { columnOf, columns } from './columns.ts'
import type { Rejection } from './rejection.ts'

export interface CsvRecord {
  readonly line: number
  readonly cells: Cells
}

export interface Csv {
  readonly records: readonly CsvRecord[]
  readonly rejected: readonly Rejection[]
  /** Headings that mean no column; what stands under them is not read. */
  readonly unknownHeadings: readonly string[]
}

/** The text of a file as Excel and its relatives save it: UTF-8 with or without a mark, UTF-16, or Windows-1252. */
const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const separatorOf = (heading: string) => {
  const count = (separator: string) => heading.split(separator).length
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',')
}

const oneRecord = z.array(z.array(z.string())).length(1)

/** The cells of one line; `undefined` when its quotes don't close. Each line stands alone, so that a bad one spoils no other. */
const cellsIn = (line: string, delimiter: string): readonly string[] | undefined => {
  try {
    // An export guards what Excel would take for a formula with an apostrophe.
    return oneRecord.parse(parse(line, { delimiter }))[0]?.map((cell) => cell.trim().replace(/^'(?=[=+\-@])/, ''))
  } catch {
    return undefined
  }
}

const isBlank = (line: string) => /^[\s,;"]*$/.test(line)

const named = (cells: readonly string[], headings: readonly (Column | undefined)[]): Cells =>
  Object.fromEntries(headings.flatMap((column, index) => (column ? [[column, cells[index] ?? '']] : [])))

/** Reads a list. `undefined` when it has no `agency` and `organisation` columns, so is none. */
export const readCsv = (bytes: Uint8Array): Csv | undefined => {
  const [heading = '', ...lines] = decoded(bytes).split(/\r\n|\n|\r/)
  const separator = separatorOf(heading)
  const titles = cellsIn(heading, separator) ?? []
  const headings = titles.map(columnOf)
  if (!headings.includes('agency') || !headings.includes('organisation')) return undefined
  const records: CsvRecord[] = []
  const rejected: Rejection[] = []
  for (const [index, text] of lines.entries()) {
    if (isBlank(text)) continue
    const cells = cellsIn(text, separator)
    // More cells than headings: a separator inside a cell that was not quoted has moved the rest.
    const fits = cells?.slice(headings.length).every((cell) => cell === '')
    if (cells && fits) records.push({ line: index + 2, cells: named(cells, headings) })
    else rejected.push({ line: index + 2, reason: 'unreadable' })
  }
  return { records, rejected, unknownHeadings: titles.filter((title) => title !== '' && !columnOf(title)) }
}

/** A list as Excel opens it: with a byte order mark, so that it reads the Welsh letters, and no cell taken for a formula. */
export const writeCsv = (lines: readonly Cells[]): string =>
  stringify(
    lines.map((cells) => columns.map((column) => (cells[column] ?? '').replace(/\s+/g, ' '))),
    { header: true, columns: [...columns], bom: true, record_delimiter: 'windows', escape_formulas: true },
  )

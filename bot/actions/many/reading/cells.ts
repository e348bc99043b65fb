import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { areHeadings } from './headings.ts'

/** The cells of each row, as they were pasted; trimmed, blank rows left out. */
export type Cells = readonly (readonly string[])[]

const lineBreak = /\r\n|\n|\r/

const tidy = (cell: string) => cell.replace(/\s+/g, ' ').trim()

const table = z.array(z.array(z.string()))

/** Excel quotes a cell that has a line break in it; a quote that never closes is an ordinary letter. */
const separatedBy = (text: string, delimiter: string): Cells => {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }
  try {
    return table.parse(parse(text, options))
  } catch {
    return text.split(lineBreak).map((line) => line.split(delimiter))
  }
}

const isRule = (cells: readonly string[]) => cells.every((cell) => /^:?-+:?$/.test(cell.trim()))

const markdown = (lines: readonly string[]): Cells =>
  lines
    .map((line) =>
      line
        .trim()
        .replace(/^\||(?<!\\)\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('\\|', '|')),
    )
    // The rule stands under the headings, and nowhere else.
    .filter((cells, at) => at !== 1 || !isRule(cells))

const markup: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['nbsp', ' '],
])

const textIn = (html: string) =>
  html.replace(/<[^<>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name) => markup.get(name) ?? whole)

/** What stands outside the rows of a table comes first, as lines of one cell: nothing that was pasted is lost. */
const html = (text: string): Cells => {
  const rows = text.split(/<tr[^<>]*>/i)
  const outside = textIn(rows[0] ?? '').split(lineBreak)
  return [
    ...outside.map((line) => [line]),
    ...rows.slice(1).map((row) => {
      const [before = '', ...cells] = row.split(/<t[dh][^<>]*>/i)
      return [...(textIn(before).trim() === '' ? [] : [before]), ...cells].map(textIn)
    }),
  ]
}

const inPieces = (lines: readonly string[], length: number): Cells =>
  Array.from({ length: Math.ceil(lines.length / length) }, (_, at) => lines.slice(at * length, (at + 1) * length))

/** How many of the first lines are headings, when a table of Word has come as one cell a line. */
const headingsAbove = (lines: readonly string[]): number => {
  const end = lines.findIndex((line) => !areHeadings([line]))
  return end < 2 ? 0 : end
}

/** One cell a line: rows with blank lines between them, or as many lines a row as there are headings; else each line is a row. */
const lineByLine = (text: string): Cells => {
  const all = text.split(lineBreak).map(tidy)
  const lines = all.filter((line) => line !== '')
  const width = headingsAbove(lines)
  if (width > 0) return inPieces(all.length % width === 0 && headingsAbove(all) === width ? all : lines, width)
  const blocks = text
    .split(/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)\s*/)
    .map((block) => block.split(lineBreak).map(tidy).filter(Boolean))
    .filter((block) => block.length > 0)
  return blocks.length > 1 && blocks.every(({ length }) => length > 1) ? blocks : lines.map((line) => [line])
}

/** A separator counts when the headings are cut by it, or every line. */
const separatorOf = (lines: readonly string[]): string | undefined => {
  if (lines.some((line) => line.includes('\t'))) return '\t'
  const cuts = (separator: string) =>
    areHeadings((lines[0] ?? '').split(separator).map(tidy)) && (lines[0] ?? '').includes(separator)
  return (
    [';', ','].find(cuts) ?? [';', ','].find((one) => lines.length > 0 && lines.every((line) => line.includes(one)))
  )
}

const rowsIn = (text: string): Cells => {
  if (/<tr[\s>]/i.test(text)) return html(text)
  const lines = text.split(lineBreak).filter((line) => line.trim() !== '')
  if (lines.length > 0 && lines.every((line) => /(?<!\\)\|/.test(line))) return markdown(lines)
  const separator = separatorOf(lines)
  return separator === undefined ? lineByLine(text) : separatedBy(text, separator)
}

/**
 * Cuts what was pasted into rows of cells, from Excel or Word (tabs, quoted line breaks, markup, a cell a line), CSV or Markdown.
 * Never throws; what can't be cut is one cell.
 */
export const cellsIn = (text: string): Cells =>
  rowsIn(text)
    .map((cells) => cells.map((cell) => tidy(cell).replace(/^'(?=[=+\-@])/, '')))
    .filter((cells) => cells.some((cell) => cell !== ''))

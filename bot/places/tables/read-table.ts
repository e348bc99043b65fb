import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Problem } from './problem.ts'
import { keys, type Row, rowSchemas, type Table, type TableName } from './rows.ts'

export const fileOf = (name: TableName) => `${name}.csv`

export type TextRow = Readonly<Record<string, string>>

const lined = z.array(z.object({ info: z.object({ lines: z.number() }) }))

/** The line each row ends on. Only asked when something is wrong: it doubles the time of reading. */
const linesOf = (csv: string): readonly number[] =>
  lined
    .parse(parse(csv, { bom: true, info: true, skip_empty_lines: true }))
    .slice(1)
    .map(({ info }) => info.lines)

/** The rows of a CSV file as text; only some columns if so asked. A file that is no CSV is one problem. */
export const readRows = (file: string, csv: string, only?: ReadonlySet<string>): readonly TextRow[] | Problem => {
  try {
    const [header = [], ...rows] = parse(csv, { bom: true, skip_empty_lines: true })
    const columns = [...header.entries()].filter(([, column]) => !only || only.has(column))
    return rows.map((row) => Object.fromEntries(columns.map(([index, column]) => [column, row[index] ?? ''])))
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
    return { file, line, column: '(whole line)', says: error instanceof Error ? error.message : String(error) }
  }
}

/** A problem that knows its row; the line is looked up when it is told. */
interface Misfit {
  readonly row: number
  readonly column: string
  readonly says: string
}

export const keyOf = (name: TableName, row: TextRow) => keys[name].map((column) => row[column]).join(' + ')

const repeated = (name: TableName, rows: readonly TextRow[]): readonly Misfit[] => {
  const seen = new Set<string>()
  return rows.flatMap((text, row) => {
    const key = keyOf(name, text)
    const again = seen.has(key)
    seen.add(key)
    return again ? [{ row, column: keys[name].join(' + '), says: `${key} stands in the file twice` }] : []
  })
}

const schemas: { readonly [Name in TableName]: z.ZodType<Row<Name>> } = rowSchemas

const checkedRows = <Name extends TableName>(name: Name, texts: readonly TextRow[]) => {
  const rows: Row<Name>[] = []
  const misfits: Misfit[] = []
  const schema = schemas[name]
  for (const [row, text] of texts.entries()) {
    const checked = schema.safeParse(text)
    if (checked.success) rows.push(checked.data)
    else
      for (const { path, message } of checked.error.issues)
        misfits.push({ row, column: String(path[0]), says: message })
  }
  return { rows, misfits }
}

/** One table, checked cell by cell. */
export const readTable = <Name extends TableName>(name: Name, csv: string): Table<Name> | readonly Problem[] => {
  const file = fileOf(name)
  const texts = readRows(file, csv, new Set(Object.keys(rowSchemas[name].shape)))
  if ('says' in texts) return [texts]
  if (texts.length === 0) return [{ file, line: 1, column: '(whole file)', says: 'has no rows' }]
  const { rows, misfits } = checkedRows(name, texts)
  const all = [...misfits, ...repeated(name, texts)]
  if (all.length === 0) return { file, rows, lineOf: (row) => linesOf(csv)[row] ?? 0 }
  const lines = linesOf(csv)
  return all.map(({ row, column, says }) => ({ file, line: lines[row] ?? 0, column, says }))
}

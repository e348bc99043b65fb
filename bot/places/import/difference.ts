import { keyOf, readRows } from '../tables/read-table.ts'
import type { TableName } from '../tables/rows.ts'

/** How a newer edition of a table differs, row by row, told by their keys. */
export interface Difference {
  readonly table: TableName
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly key: string; readonly fields: readonly FieldChange[] }[]
}

export interface FieldChange {
  readonly column: string
  readonly from: string
  readonly to: string
}

type Rows = ReadonlyMap<string, Readonly<Record<string, string>>>

const rowsOf = (table: TableName, csv: string): Rows => {
  const rows = readRows(table, csv)
  return new Map('says' in rows ? [] : rows.map((row) => [keyOf(table, row), row]))
}

const changesOf = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((column): FieldChange => ({ column, from: before[column] ?? '', to: after[column] ?? '' }))
    .filter(({ from, to }) => from !== to)

/** Compares two editions of a table, as text. */
export const difference = (table: TableName, before: string, after: string): Difference => {
  const old = rowsOf(table, before)
  const next = rowsOf(table, after)
  const changed = [...next].flatMap(([key, row]) => {
    const earlier = old.get(key)
    const fields = earlier ? changesOf(earlier, row) : []
    return fields.length > 0 ? [{ key, fields }] : []
  })
  return {
    table,
    added: [...next.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !next.has(key)),
    changed,
  }
}

/** A difference as whoever imports reads it: a line for each row. */
export const differenceInWords = ({ table, added, removed, changed }: Difference): string => {
  const counts = `${table}.csv: ${added.length} added, ${changed.length} changed, ${removed.length} removed`
  const fields = (list: readonly FieldChange[]) =>
    list.map(({ column, from, to }) => `${column} "${from}" → "${to}"`).join(', ')
  return [
    counts,
    ...added.map((key) => `  + ${key}`),
    ...changed.map((row) => `  ~ ${row.key}: ${fields(row.fields)}`),
    ...removed.map((key) => `  - ${key}`),
  ].join('\n')
}

import type { Cell } from '../../../bot/statistics/domain/fold.ts'

/** Which lines a rule counts together. */
export type FoldRule = (cells: readonly Cell<number>[]) => ReadonlySet<number>

/** Every table of so many lines whose numbers make this sum. */
function* tablesOf(lines: number, sum: number): Generator<readonly number[]> {
  if (lines === 1) yield [sum]
  else
    for (let first = 0; first <= sum; first += 1)
      for (const rest of tablesOf(lines - 1, sum - first)) yield [first, ...rest]
}

const people = (line: number, size: number) => new Set(Array.from({ length: size }, (_, index) => `${line}.${index}`))

/** Lines as they are before they are shown; those named have two receivers, the others three. */
export const cellsOf = (table: readonly number[], small: readonly number[] = []): readonly Cell<number>[] =>
  table.map((count, key) => ({ key, count, receivers: people(key, small.includes(key) ? 2 : 3) }))

/** All that a reader gets: the sum of all, and the lines that stand alone. */
export const published = (rule: FoldRule, table: readonly number[], small: readonly number[] = []): string => {
  const together = rule(cellsOf(table, small))
  const own = table.map((count, line) => (together.has(line) ? '-' : String(count)))
  return `${table.reduce((sum, one) => sum + one, 0)}: ${own.join(' ')}`
}

/**
 * What an attacker who knows the rule works out: of all tables of one sum that are published alike, each hidden number that is
 * the same in every one of them.
 */
export const workedOut = (
  rule: FoldRule,
  { lines, sum, small = [] }: { readonly lines: number; readonly sum: number; readonly small?: readonly number[] },
): readonly string[] => {
  const alike = Map.groupBy(tablesOf(lines, sum), (table) => published(rule, table, small))
  return [...alike].flatMap(([text, tables]) => {
    const hidden = text
      .split(' ')
      .slice(1)
      .flatMap((cell, line) => (cell === '-' ? [line] : []))
    return hidden
      .filter((line) => new Set(tables.map((table) => table[line])).size === 1)
      .map((line) => `${line} of ${text}`)
  })
}

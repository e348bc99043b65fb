import { stringify } from 'csv-stringify/sync'
import type { StatisticLine, StatisticTimes } from './facts.ts'
import { statisticColumns } from './facts.ts'
import type { StatisticsWords } from './words/en.ts'

const both = (times: StatisticTimes | undefined) => (times ? [String(times.median), String(times.ninetieth)] : ['', ''])

const rowOf = <Key extends string>(line: StatisticLine<Key>, label: string, say: StatisticsWords): readonly string[] =>
  'isFew' in line
    ? [label, say.few(), '', '', '', '', '']
    : [label, String(line.count), String(line.open), ...both(line.takenUp), ...both(line.answered)]

/** Long words in both languages stand one under the other elsewhere. */
const onOneLine = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s*\n\s*/g, ' / '))

/** Rows to copy into a sheet; a cell that a sheet would take for a formula is made plain. */
export const csvRows = <Key extends string>(
  lines: readonly StatisticLine<Key>[],
  labelOf: (key: Key) => string,
  say: StatisticsWords,
): readonly string[] =>
  stringify(
    [
      statisticColumns.map((column) => say.column(column)),
      ...lines.map((line) => rowOf(line, labelOf(line.key), say)),
    ].map(onOneLine),
    {
      escape_formulas: true,
    },
  )
    .trimEnd()
    .split('\n')

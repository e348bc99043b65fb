import { createGuard } from '../../../bot/guard/guard.ts'
import { known } from './known.ts'
import { type Figures, measure } from './measure.ts'
import { mustNotPass, mustPass } from './rows.ts'
import { shortfalls } from './thresholds.ts'

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) => {
  const lines = [head, ...rows].map((cells) => cells.map(String))
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  const padded = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return lines.map((cells) => cells.map(padded).join('  ').trimEnd()).join('\n')
}

const categoryTable = ({ byCategory }: Figures) =>
  table(
    ['Must not pass', 'rows', 'reached', 'recall', 'named as such', 'precision'],
    byCategory.map(({ category, rows, reached, named, precision }) => [
      category,
      rows,
      reached,
      percent(reached, rows),
      percent(named, rows),
      precision === undefined ? '-' : percent(precision, 1),
    ]),
  )

const reasonTable = ({ byReason }: Figures) =>
  table(
    ['Must pass', 'rows', 'refused', 'masked', 'which'],
    byReason.map(({ reason, rows, refused, masked }) => [
      reason,
      rows,
      refused.length,
      masked.length,
      [...refused, ...masked].join(' '),
    ]),
  )

const variantTable = ({ variants }: Figures) =>
  table(
    ['Variant', 'asked', 'weaker'],
    [...variants.byKind].map(([kind, asked]) => [
      kind,
      asked,
      variants.weaker.filter(({ id }) => id.endsWith(` ${kind}`)).length,
    ]),
  )

const figures = measure(createGuard(known), { mustNotPass, mustPass })
const failed = shortfalls(figures)
const { variants, frames } = figures
const refused = figures.byReason.reduce((sum, reason) => sum + reason.refused.length, 0)
const masked = figures.byReason.reduce((sum, reason) => sum + reason.masked.length, 0)

console.log(
  [
    categoryTable(figures),
    reasonTable(figures),
    variantTable(figures),
    table(
      ['Together', 'asked', 'wrong'],
      [
        ['must not pass, weaker', mustNotPass.length, figures.weaker.length],
        ['variants, weaker', variants.asked, variants.weaker.length],
        ['must pass, refused', mustPass.length, refused],
        ['must pass, masked', mustPass.length, masked],
        ['places and services in frames', frames.asked, frames.troubled.length],
        ['unsound verdicts', mustNotPass.length + variants.asked + mustPass.length, figures.unsound.length],
      ],
    ),
    failed.length === 0 ? 'All thresholds hold.' : `Falls short:\n${failed.map((line) => `  ${line}`).join('\n')}`,
  ].join('\n\n'),
)
process.exitCode = failed.length === 0 ? 0 : 1

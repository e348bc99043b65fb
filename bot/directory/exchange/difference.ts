import type { Column } from './columns.ts'
import { columns } from './columns.ts'
import type { Line } from './lines.ts'

/** One thing that an import would do, in the columns of the list itself. `subject` is a person, else a post, else the organisation. */
export type Difference = {
  readonly organisation: string
  readonly post?: string
  readonly subject: string
} & (
  | { readonly type: 'added' | 'ended' }
  | { readonly type: 'changed'; readonly column: Column; readonly before: string; readonly after: string }
)

const about = ({ cells }: Line, organisation: string) => ({
  organisation,
  ...(cells.title ? { post: cells.title } : {}),
  subject: cells.name || cells.title || organisation,
})

const changes = (before: Line, after: Line, organisation: string): readonly Difference[] =>
  columns
    .map((column) => ({ column, before: before.cells[column] ?? '', after: after.cells[column] ?? '' }))
    .filter(({ before, after }) => before !== after)
    .map((change) => ({ type: 'changed', ...about(before, organisation), ...change }))

const postOf = ({ key }: Line) => key.split('|', 1)[0]

/** A vacancy is worth a line only when the post itself came or went: that it was filled or left is told of the person. */
const isWorthSaying = (line: Line, others: readonly Line[]) =>
  line.of !== 'vacancy' || !others.some((other) => postOf(other) === postOf(line))

/** Added, ended, and changed cell by cell. What a list doesn't say of an organisation, no difference says. */
export const differences = (
  before: readonly Line[],
  after: readonly Line[],
  organisation: string,
): readonly Difference[] => {
  const old = new Map(before.map((line) => [line.key, line]))
  const kept = new Set(after.map(({ key }) => key))
  const added = after.filter((line) => !old.has(line.key) && isWorthSaying(line, before))
  const ended = before.filter((line) => !kept.has(line.key) && isWorthSaying(line, after))
  return [
    ...added.map((line): Difference => ({ type: 'added', ...about(line, organisation) })),
    ...after.flatMap((line) => changes(old.get(line.key) ?? line, line, organisation)),
    ...ended.map((line): Difference => ({ type: 'ended', ...about(line, organisation) })),
  ]
}

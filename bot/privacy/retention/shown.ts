import type { RetentionFacts } from '../../../cards/retention/facts.ts'
import { keptThings } from '../../../cards/retention/facts.ts'
import type { Retention } from '../../audit/retention/confirm.ts'
import type { Row } from '../../audit/retention/table.ts'
import { rowOn } from '../../audit/retention/table.ts'
import type { Day } from '../../time/instant.ts'

/** What is to follow the line that holds today: the earliest that begins later. */
const nextOf = (rows: readonly Row[], what: Row['what'], today: Day) =>
  rows
    .filter((row) => row.what === what && row.from > today)
    .toSorted((first, second) => (first.from < second.from ? -1 : 1))
    .at(0)

/** The table as it stands on a day, line by line. */
export const retentionFacts = (
  { state, rows }: Retention,
  today: Day,
): Pick<RetentionFacts, 'state' | 'rows' | 'today'> => ({
  state,
  today,
  rows: keptThings.flatMap((what) => {
    const row = rowOn(rows, what, today)
    const next = nextOf(rows, what, today)
    if (!row) return []
    return [{ what, period: row.period, ...(next ? { next: { period: next.period, from: next.from } } : {}) }]
  }),
})

import type { PurgeForeseenFacts } from '../../../cards/purge-foreseen/facts.ts'
import { dueChains, dueCopies } from '../../audit/retention/purge-log.ts'
import type { Closable } from '../../audit/retention/purge-records.ts'
import { dueRecords } from '../../audit/retention/purge-records.ts'
import type { Row } from '../../audit/retention/table.ts'
import { monthsOn } from '../../audit/retention/table.ts'
import { isHeld } from '../../records/holds.ts'
import type { Store } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'

/** Counting stops there: a chat is no place for a long walk. */
const most = 1_000

const countOf = async (due: AsyncIterable<unknown>): Promise<number> => {
  let count = 0
  for await (const _ of due) if (++count >= most) return count
  return count
}

/** What a purge would remove on a day if this table held, counted; nothing is removed. */
export const foreseen = async (
  store: Store,
  rows: readonly Row[],
  { closables, today }: { readonly closables: readonly Closable[]; readonly today: Day },
): Promise<Omit<PurgeForeseenFacts, 'state'>> => {
  const [working, log] = [monthsOn(rows, 'working-record', today), monthsOn(rows, 'audit-log', today)]
  const counts = { records: 0, held: 0, chains: 0, copies: 0, most }
  if (working !== undefined)
    for await (const { document } of dueRecords(store, closables, { months: working, today })) {
      counts[(await isHeld(store, document.value)) ? 'held' : 'records']++
      if (counts.records + counts.held >= most) break
    }
  if (log === undefined) return counts
  const over = { months: log, today }
  return { ...counts, chains: await countOf(dueChains(store, over)), copies: await countOf(dueCopies(store, over)) }
}

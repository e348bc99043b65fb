import { isHeld } from '../../records/holds.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Refusal } from '../../rights/refusal.ts'
import type { Store } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { AuditLog } from '../log.ts'
import { retentionOf } from './confirm.ts'
import { dueChains, dueCopies, purgeCopies, purgeLogChain } from './purge-log.ts'
import type { Closable, Due } from './purge-records.ts'
import { dueRecords, finishPurges, purgeRecord } from './purge-records.ts'
import { monthsOn } from './table.ts'

export interface PurgeNeeds {
  readonly store: Store
  readonly log: Pick<AuditLog, 'note'>
  readonly closables: readonly Closable[]
  readonly today: Day
  /** Told of each record and chain, one by one. */
  readonly say: (line: string) => void
}

export type Purged =
  | { readonly ok: false; readonly why: Refusal | 'not-confirmed' }
  | {
      readonly ok: true
      readonly records: number
      readonly held: number
      readonly chains: number
      readonly copies: number
    }

const foreseen = async (store: Store, { document }: Due) =>
  (await isHeld(store, document.value)) ? ('held' as const) : ('purged' as const)

const purged = async ({ store, log, today }: PurgeNeeds, permit: Permit, due: Due) => {
  if ((await foreseen(store, due)) === 'held') return 'held' as const
  // An erasure is on record before it begins.
  await log.note(permit, { record: due.document.value.record })
  return purgeRecord(store, due, today)
}

const purgeRecords = async (
  needs: PurgeNeeds,
  permit: Permit,
  { months, dryRun }: { readonly months: number; readonly dryRun: boolean },
) => {
  const { store, closables, today, say } = needs
  const counts = { purged: 0, held: 0, changed: 0 }
  if (!dryRun) await finishPurges(store, closables)
  for await (const due of dueRecords(store, closables, { months, today })) {
    const { record } = due.document.value
    const outcome = dryRun ? await foreseen(store, due) : await purged(needs, permit, due)
    counts[outcome]++
    say(`${record}: ${outcome === 'purged' && dryRun ? 'would be purged' : outcome}`)
  }
  return { records: counts.purged, held: counts.held }
}

const purgeLog = async (
  { store, log, today, say }: PurgeNeeds,
  permit: Permit,
  { months, dryRun }: { readonly months: number; readonly dryRun: boolean },
) => {
  const each = async (due: AsyncGenerator<string>, purge: typeof purgeLogChain) => {
    let count = 0
    for await (const record of due) {
      count++
      say(`${record} in the log: ${dryRun ? 'would be purged' : 'purged'}`)
      if (dryRun) continue
      await log.note(permit, { record })
      await purge(store, record, today)
    }
    return count
  }
  const over = { months, today }
  return {
    chains: await each(dueChains(store, over), purgeLogChain),
    copies: await each(dueCopies(store, over), purgeCopies),
  }
}

/** Erases what is past its period, once an admin has confirmed the table. With `dryRun` it says what it would erase, and erases nothing. */
export const purge = async (
  needs: PurgeNeeds,
  ask: AskAny,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Purged> => {
  const { store, today } = needs
  const { state, rows } = await retentionOf(store)
  if (state !== 'confirmed') return { ok: false, why: 'not-confirmed' }
  const asked = await ask('retention.purge', { state })
  if (!asked.ok) return asked
  const [working, log] = [monthsOn(rows, 'working-record', today), monthsOn(rows, 'audit-log', today)]
  const none = { records: 0, held: 0, chains: 0, copies: 0 }
  return {
    ok: true,
    ...none,
    ...(working === undefined ? {} : await purgeRecords(needs, asked.permit, { months: working, dryRun })),
    ...(log === undefined ? {} : await purgeLog(needs, asked.permit, { months: log, dryRun })),
  }
}

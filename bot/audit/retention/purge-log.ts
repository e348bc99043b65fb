import { holdRecord, storedHold } from '../../records/holds.ts'
import { storedEvent, storedTombstone } from '../../records/shapes.ts'
import { everyPage, everyPartition } from '../../storage/pages.ts'
import type { Query, Store } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import { addMonths, dayOf } from '../../time/instant.ts'
import { copiesByRecord, copiesOfRecord, entriesByChain, entriesOfChain } from '../queries.ts'
import { storedEntry } from '../shapes.ts'
import { tombstoneId } from '../tombstone.ts'

interface Over {
  readonly months: number
  readonly today: Day
}

type Within = Query<{ readonly record: string }>

/** Whether somebody holds what an entry is about; asked once for each target. */
const holdsAsked = (store: Store) => {
  const known = new Map<string, boolean>()
  return async (targets: readonly (string | undefined)[]): Promise<boolean> => {
    for (const target of targets) {
      if (target === undefined) continue
      const read = known.has(target) ? undefined : await store.read('records', holdRecord(target), 'hold')
      const isHeld = known.get(target) ?? (read !== undefined && storedHold.parse(read.value).state === 'placed')
      known.set(target, isHeld)
      if (isHeld) return true
    }
    return false
  }
}

const hasHeldEntry = async (store: Store, record: string, isHeld: ReturnType<typeof holdsAsked>): Promise<boolean> => {
  for await (const { value } of everyPage(store, entriesOfChain, { record })) {
    const { what, caseKey } = storedEntry.parse(value)
    if (await isHeld([what.record, caseKey])) return true
  }
  return false
}

/** The tombstone first, then page by page what it stands for: whoever comes after an interruption goes on. */
const eraseFromLog = async (store: Store, record: string, query: Within, tombstone: object): Promise<void> => {
  await store.append(record, [{ id: tombstoneId, record, kind: 'tombstone', v: 1, ...tombstone }])
  for (;;) {
    const { items } = await store.query(query, { record })
    if (items.length === 0) return
    await store.erase(
      record,
      items.map(({ value }) => value.id),
    )
  }
}

const ends = async (store: Store, record: string, query: Within) => {
  let ends: { readonly count: number; readonly firstHash: string; readonly lastHash: string } | undefined
  for await (const { value } of everyPage(store, query, { record })) {
    const { hash } = value.kind === 'event' ? storedEvent.parse(value) : storedEntry.parse(value)
    ends = { count: (ends?.count ?? 0) + 1, firstHash: ends?.firstHash ?? hash, lastHash: hash }
  }
  return ends
}

const purgeChain = async (store: Store, record: string, query: Within, { of, today }: { of: string; today: Day }) => {
  const found = await ends(store, record, query)
  const stone = { state: 'purged', of, ...found, purgedOn: today, reason: 'retention' }
  if (found) await eraseFromLog(store, record, query, stone)
}

/** The day that a chain is of: `audit|<day>|<process>-<run>`. */
const dayOfChain = (record: string): Day => record.split('|')[1] ?? ''

/** Chains of the log that are past their period, unless an entry of theirs is held. */
export async function* dueChains(store: Store, { months, today }: Over): AsyncGenerator<string> {
  const isHeld = holdsAsked(store)
  for await (const { value } of everyPartition(store, entriesByChain)) {
    // Chains come in the order of their days.
    if (addMonths(dayOfChain(value.record), months) > today) return
    if (!(await hasHeldEntry(store, value.record, isHeld))) yield value.record
  }
}

export const purgeLogChain = (store: Store, record: string, today: Day): Promise<void> =>
  purgeChain(store, record, entriesOfChain, { of: 'audit', today })

const lastEventDay = async (store: Store, record: string): Promise<Day> => {
  let last = ''
  for await (const { value } of everyPage(store, copiesOfRecord, { record })) last = dayOf(storedEvent.parse(value).at)
  return last
}

/** Copies of events whose record is purged, when the last of them is past the period of the log. */
export async function* dueCopies(store: Store, { months, today }: Over): AsyncGenerator<string> {
  for await (const { value } of everyPartition(store, copiesByRecord)) {
    const { record, first } = storedEvent.parse(value)
    const stone = await store.read('records', record, first)
    if (stone?.value.kind !== 'tombstone' || storedTombstone.parse(stone.value).state !== 'purged') continue
    if (addMonths(await lastEventDay(store, record), months) <= today) yield record
  }
}

export const purgeCopies = (store: Store, record: string, today: Day): Promise<void> =>
  purgeChain(store, record, copiesOfRecord, { of: 'event', today })

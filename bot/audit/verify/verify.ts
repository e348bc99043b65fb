import { z } from 'zod'
import { eventId } from '../../records/events.ts'
import { everyPage, everyPartition } from '../../storage/pages.ts'
import type { Store, Stored } from '../../storage/port.ts'
import { copiesByRecord, copiesOfRecord, eventsByRecord, tombstones } from '../queries.ts'
import { checkChains } from './chain.ts'
import type { Finding } from './finding.ts'
import { checkRecord } from './record.ts'

export interface Verified {
  readonly records: number
  readonly events: number
  readonly chains: number
  readonly entries: number
  /** The first broken link; nothing was checked after it. */
  readonly broken?: Finding
}

const whose = z.looseObject({ first: z.string() })

/** A document of each record: one of its events, or what is left when they are gone. */
async function* everyRecord(store: Store): AsyncGenerator<Stored> {
  for await (const { value } of everyPartition(store, eventsByRecord)) yield value
  // Nothing but the copies in the log: purged, or made away with.
  for await (const { value } of everyPartition(store, copiesByRecord))
    if (!(await store.read('records', value.record, eventId(1)))) yield value
  // Not even those: the log was purged in its turn, or they were made away with.
  for (const state of ['purging', 'purged'])
    for await (const { value } of everyPage(store, tombstones, { state })) {
      const copies = await store.query(copiesOfRecord, { record: value.record }, { limit: 1 })
      if (copies.items.length === 0) yield Object.assign(value, { first: value.id })
    }
}

const checkOne = async (store: Store, document: Stored) => {
  const { record } = document
  const parsed = whose.safeParse(document)
  const finding = { container: 'records', record } as const
  if (!parsed.success) return { count: 0, broken: { ...finding, number: 1, what: 'changed' } as const }
  const { walked, broken } = await checkRecord(store, { record, first: parsed.data.first })
  return { count: walked.count, broken: broken && { ...finding, ...broken } }
}

/** Walks every record's events, then every chain of the log, and stops at the first broken link. One page in memory. */
export const verify = async (store: Store): Promise<Verified> => {
  let [records, events] = [0, 0]
  for await (const document of everyRecord(store)) {
    const { count, broken } = await checkOne(store, document)
    if (broken) return { records, events, chains: 0, entries: 0, broken }
    records++
    events += count
  }
  return { records, events, ...(await checkChains(store)) }
}

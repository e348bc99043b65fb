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

/** Walks every record's events, then every chain of the log, and stops at the first broken link. One page in memory. */
export const verify = async (store: Store): Promise<Verified> => {
  let [records, events] = [0, 0]

  const check = async (document: Stored & { readonly first?: string }): Promise<Finding | undefined> => {
    const { record } = document
    const parsed = whose.safeParse(document)
    if (!parsed.success) return { container: 'records', record, number: 1, what: 'changed' }
    const { walked, broken } = await checkRecord(store, { record, first: parsed.data.first })
    records++
    events += walked.count
    return broken && { container: 'records', record, ...broken }
  }

  for await (const { value } of everyPartition(store, eventsByRecord)) {
    const broken = await check(value)
    if (broken) return { records, events, chains: 0, entries: 0, broken }
  }
  // Records of which nothing but the copies in the log is left: purged, or made away with.
  for await (const { value } of everyPartition(store, copiesByRecord)) {
    const isChecked = await store.read('records', value.record, eventId(1))
    const broken = isChecked ? undefined : await check(value)
    if (broken) return { records, events, chains: 0, entries: 0, broken }
  }
  // Purged records whose copies are gone too: the log was purged in its turn, or was made away with.
  for (const state of ['purging', 'purged'])
    for await (const { value } of everyPage(store, tombstones, { state })) {
      const copies = await store.query(copiesOfRecord, { record: value.record }, { limit: 1 })
      const broken = copies.items.length > 0 ? undefined : await check({ ...value, first: value.id })
      if (broken) return { records, events, chains: 0, entries: 0, broken }
    }
  return { records, events, ...(await checkChains(store)) }
}

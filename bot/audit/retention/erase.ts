import { fatesOfRecord } from '../../delivery/queries.ts'
import { eventsOfRecord, messagesOfRecord, textsOfRecord, timersOfRecord } from '../../records/queries.ts'
import type { StoredTombstone } from '../../records/shapes.ts'
import { storedTombstone } from '../../records/shapes.ts'
import type { Change, Query, Store } from '../../storage/port.ts'
import { untilWon } from '../../storage/until-won.ts'

/** What one commit erases, beside the tombstone that it is checked against. */
const mostErased = 99

const ofEveryRecord: readonly Query<{ readonly record: string }>[] = [
  textsOfRecord,
  messagesOfRecord,
  timersOfRecord,
  fatesOfRecord,
  eventsOfRecord,
]

const readTombstone = async (store: Store, { record, id }: Pick<StoredTombstone, 'record' | 'id'>) => {
  const read = await store.read('records', record, id)
  return read && { tombstone: storedTombstone.parse(read.value), tag: read.tag }
}

/** Takes the next documents away, or marks the tombstone as finished when there are none. */
const eraseSome = async (
  store: Store,
  at: Pick<StoredTombstone, 'record' | 'id'>,
  queries: readonly Query<{ readonly record: string }>[],
): Promise<'more' | 'finished' | 'lost'> => {
  const read = await readTombstone(store, at)
  if (!read || read.tombstone.state === 'purged') return 'finished'
  const { tombstone, tag } = read
  const gone: Change[] = []
  for (const query of queries) {
    const limit = mostErased - gone.length
    if (limit === 0) break
    const { items } = await store.query(query, { record: at.record }, { limit })
    gone.push(...items.map((found): Change => ({ type: 'delete', id: found.value.id, tag: found.tag })))
  }
  const document: StoredTombstone = { ...tombstone, state: gone.length === 0 ? 'purged' : 'purging' }
  const outcome = await store.commit(at.record, [{ type: 'replace', document, tag }, ...gone])
  if (outcome === 'lost') return 'lost'
  return gone.length === 0 ? 'finished' : 'more'
}

/** Erases what stands beside a tombstone, in commits of up to a hundred; it goes on where one before it was interrupted. */
export const eraseBeside = async (
  store: Store,
  at: Pick<StoredTombstone, 'record' | 'id'>,
  beside: readonly Query<{ readonly record: string }>[],
): Promise<void> => {
  const queries = [...beside, ...ofEveryRecord]
  for (;;) {
    const outcome = await untilWon(() => eraseSome(store, at, queries))
    if (outcome === 'finished') return
    // Somebody keeps changing what should be gone: the next purge goes on.
    if (outcome === 'lost') throw new Error(`${at.record} kept changing while it was purged.`)
  }
}

import { copyToLog } from '../../records/copy.ts'
import { genesis } from '../../records/domain/chain.ts'
import { eventId } from '../../records/events.ts'
import { isHeld } from '../../records/holds.ts'
import type { StoredTombstone } from '../../records/shapes.ts'
import { headed, storedEvent, storedTombstone } from '../../records/shapes.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Query, Store, Stored, Versioned } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import { addMonths, dayOf } from '../../time/instant.ts'
import { tombstones } from '../queries.ts'
import { eraseBeside } from './erase.ts'

/** A kind of record that can be over: how those that may be are found, and what else lies in its partition. */
export interface Closable {
  readonly kind: string
  readonly find: (store: Pick<Store, 'query'>) => AsyncIterable<Versioned<Stored>>
  /** The day it was closed; `undefined` while it is not. */
  readonly closedOn: (document: Stored) => Day | 'with-its-last-event' | undefined
  readonly beside?: readonly Query<{ readonly record: string }>[]
}

export interface Due {
  readonly closable: Closable
  readonly document: Versioned<Stored>
}

const closingDay = async (store: Store, { closedOn }: Closable, document: Stored): Promise<Day | undefined> => {
  const closed = document.kind === 'tombstone' ? undefined : closedOn(document)
  if (closed !== 'with-its-last-event') return closed
  const last = await store.read('records', document.record, eventId(headed.parse(document).events ?? 0))
  return last && dayOf(storedEvent.parse(last.value).at)
}

/** Closed records whose period is over; those that are held come too, to be counted. */
export async function* dueRecords(
  store: Store,
  closables: readonly Closable[],
  { months, today }: { readonly months: number; readonly today: Day },
): AsyncGenerator<Due> {
  for (const closable of closables)
    for await (const document of closable.find(store)) {
      const closed = await closingDay(store, closable, document.value)
      if (closed !== undefined && addMonths(closed, months) <= today) yield { closable, document }
    }
}

const tombstoneOf = async (store: Store, { value }: Versioned<Stored>, today: Day): Promise<StoredTombstone> => {
  const { id, record, kind, events = 0, chain = genesis } = headed.parse(value)
  const first = events > 0 ? await store.read('records', record, eventId(1)) : undefined
  return {
    id,
    record,
    kind: 'tombstone',
    v: 1,
    state: 'purging',
    of: kind,
    count: events,
    firstHash: first ? storedEvent.parse(first.value).hash : genesis,
    lastHash: chain,
    purgedOn: today,
    reason: 'retention',
  }
}

/**
 * Leaves of a record its tombstone alone. `held` and `changed` leave it as it is. From the tombstone on nobody can change the
 * record any more; an interrupted purge is finished by the next.
 */
export const purgeRecord = async (
  store: Store,
  { closable, document }: Due,
  today: Day,
): Promise<'purged' | 'held' | 'changed'> => {
  const { value, tag } = document
  if (await isHeld(store, value)) return 'held'
  await copyToLog(store, value.record)
  const tombstone = await tombstoneOf(store, document, today)
  const outcome = await store.commit(value.record, [{ type: 'replace', document: tombstone, tag }])
  if (outcome === 'lost') return 'changed'
  await eraseBeside(store, tombstone, closable.beside ?? [])
  return 'purged'
}

/** Finishes what an interrupted purge began. */
export const finishPurges = async (store: Store, closables: readonly Closable[]): Promise<void> => {
  for await (const { value } of everyPage(store, tombstones, { state: 'purging' })) {
    const { of, ...at } = storedTombstone.parse(value)
    await eraseBeside(store, at, closables.find(({ kind }) => kind === of)?.beside ?? [])
  }
}

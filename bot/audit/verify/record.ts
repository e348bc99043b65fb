import type { Walked } from '../../records/domain/chain.ts'
import { genesis, start, walk } from '../../records/domain/chain.ts'
import { numberOf } from '../../records/events.ts'
import { hashOf } from '../../records/hashing.ts'
import { eventsOfRecord, messagesOwed, textsOfRecord } from '../../records/queries.ts'
import { headed, storedEvent, storedOwed, storedTombstone } from '../../records/shapes.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Store, Stored } from '../../storage/port.ts'
import { untilWon } from '../../storage/until-won.ts'
import { copiesOfRecord } from '../queries.ts'
import { tombstoneId } from '../tombstone.ts'
import type { Finding } from './finding.ts'
import { textsExpected } from './texts.ts'

type Broken = Pick<Finding, 'what' | 'number'>

/** What was walked, up to the end or the first that is wrong. */
interface Checked {
  readonly walked: Walked
  readonly broken?: Broken | undefined
}

const isCopyOwed = async (store: Store, record: string, number: number): Promise<boolean> => {
  for await (const { value } of everyPage(store, messagesOwed, { record, what: 'audit' })) {
    const events = storedOwed.safeParse(value).data?.events
    if (events && events.from <= number && number <= events.to) return true
  }
  return false
}

/** The copies in the log, walked beside the events. */
const copiesBeside = async (store: Store, record: string) => {
  const pages = everyPage(store, copiesOfRecord, { record })
  let next = await pages.next()

  const copyOf = async ({ id }: Stored): Promise<Stored | undefined> => {
    const copy = next.done ? undefined : next.value.value
    if (copy?.id === id) {
      next = await pages.next()
      return copy
    }
    if (await isCopyOwed(store, record, numberOf(id))) return undefined
    // Made in the meantime, perhaps.
    return (await store.read('log', record, id))?.value
  }

  return {
    compare: async (event: Stored, number: number): Promise<Broken | undefined> => {
      const copy = await copyOf(event)
      if (copy) return hashOf(copy) === hashOf(event) ? undefined : { number, what: 'copy-changed' }
      return (await isCopyOwed(store, record, number)) ? undefined : { number, what: 'copy-missing' }
    },
    /** A copy whose event is not there. */
    left: (): Broken | undefined =>
      next.done ? undefined : { number: numberOf(next.value.value.id), what: 'missing' },
  }
}

/** What is hashed is what is stored, not what is understood of it. */
const oneFurther = (walked: Walked, stored: Stored, number: number) => {
  const parsed = storedEvent.safeParse(stored)
  if (!parsed.success) return { broken: { number, what: 'changed' } as const }
  const { previous, hash } = parsed.data
  const step = walk(walked, number, { ...stored, previous, hash }, hashOf)
  return 'broken' in step ? step : { ...step, event: parsed.data }
}

const walkEvents = async (store: Store, record: string, texts: ReturnType<typeof textsExpected>): Promise<Checked> => {
  const copies = await copiesBeside(store, record)
  let walked = start
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) {
    const number = numberOf(value.id)
    const step = oneFurther(walked, value, number)
    if ('broken' in step) return { walked, broken: step.broken }
    walked = step.walked
    texts.after(step.event, number)
    const broken = await copies.compare(value, number)
    if (broken) return { walked, broken }
  }
  return { walked, broken: copies.left() }
}

const checkTexts = async (store: Store, record: string, texts: ReturnType<typeof textsExpected>) => {
  for await (const { value } of everyPage(store, textsOfRecord, { record })) {
    const broken = texts.meets(value)
    if (broken) return broken
  }
  return texts.rest()
}

/** A record that is there: its events, their copies, its texts, and what it says of them itself. */
const checkKept = async (store: Store, head: Stored): Promise<Checked> => {
  const texts = textsExpected()
  const { walked, broken } = await walkEvents(store, head.record, texts)
  if (broken) return { walked, broken }
  const { events = 0, chain = genesis } = headed.safeParse(head).data ?? {}
  if (events > walked.count) return { walked, broken: { number: walked.count + 1, what: 'missing' } }
  if (events !== walked.count || chain !== walked.last)
    return { walked, broken: { number: walked.count, what: 'head-disagrees' } }
  return { walked, broken: await checkTexts(store, head.record, texts) }
}

/** The copies themselves are being purged, or were. */
const isLogPurged = async (store: Store, record: string) => (await store.read('log', record, tombstoneId)) !== undefined

/** A record that was purged: its copies in the log, as long as those are kept, against what the purge recorded. */
const checkPurged = async (store: Store, document: Stored): Promise<Checked> => {
  const tombstone = storedTombstone.safeParse(document).data
  let walked = start
  for await (const { value } of everyPage(store, copiesOfRecord, { record: document.record })) {
    const step = oneFurther(walked, value, numberOf(value.id))
    if ('broken' in step)
      return (await isLogPurged(store, document.record)) ? { walked } : { walked, broken: step.broken }
    walked = step.walked
  }
  const agrees =
    walked.count === tombstone?.count && walked.first === tombstone.firstHash && walked.last === tombstone.lastHash
  if (agrees || (walked.count === 0 && (await isLogPurged(store, document.record)))) return { walked }
  const what = walked.count === 0 ? 'copy-missing' : 'tombstone-disagrees'
  return { walked, broken: { number: Math.max(walked.count, 1), what } }
}

/** Walks one record. A finding counts only when nobody changed the record meanwhile. */
export const checkRecord = async (
  store: Store,
  { record, first }: { readonly record: string; readonly first: string },
): Promise<Checked> => {
  const checked = await untilWon(async (): Promise<Checked | 'lost'> => {
    const head = await store.read('records', record, first)
    if (!head) return { walked: start, broken: { what: 'head-missing' } }
    const checkedOnce = await (head.value.kind === 'tombstone' ? checkPurged : checkKept)(store, head.value)
    const after = checkedOnce.broken && (await store.read('records', record, first))
    return after && after.tag !== head.tag ? 'lost' : checkedOnce
  })
  return checked === 'lost' ? { walked: start, broken: { what: 'unsettled' } } : checked
}

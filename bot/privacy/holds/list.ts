import type { HoldReason, HoldsFacts } from '../../../cards/holds/facts.ts'
import { eventId } from '../../records/events.ts'
import { storedHold } from '../../records/holds.ts'
import { storedEvent } from '../../records/shapes.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Store } from '../../storage/port.ts'
import { dayOf } from '../../time/instant.ts'
import { holdsInState } from '../queries.ts'
import { shownTarget } from './target.ts'

const mostListed = 10

interface Hold {
  readonly record: string
  readonly target: string
  readonly reason?: HoldReason
  readonly events?: number
}

const sinceOf = async (store: Pick<Store, 'read'>, { record, events = 0 }: Hold) => {
  const last = await store.read('records', record, eventId(events))
  return last && dayOf(storedEvent.parse(last.value).at)
}

const listed = async (store: Pick<Store, 'read'>, hold: Hold): Promise<HoldsFacts['holds'][number]> => {
  const { target, reason } = hold
  const since = await sinceOf(store, hold)
  return { ...shownTarget(target), target, ...(reason ? { reason } : {}), ...(since ? { since } : {}) }
}

/** What is held now: the first of them, and how many more. */
export const holdsNow = async (store: Pick<Store, 'read' | 'query'>): Promise<Pick<HoldsFacts, 'holds' | 'more'>> => {
  const holds: Hold[] = []
  let count = 0
  for await (const { value } of everyPage(store, holdsInState, { state: 'placed' })) {
    count++
    if (holds.length < mostListed) holds.push(storedHold.parse(value))
  }
  return { holds: await Promise.all(holds.map((hold) => listed(store, hold))), more: count - holds.length }
}

import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Target } from '../records/contract.ts'
import { headed } from '../records/shapes.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { Fate, Outlet } from '../turns/reach.ts'
import type { Renderers, Timers } from './brings.ts'
import type { PutOff } from './domain/next.ts'
import { maySend, refreshing } from './domain/next.ts'
import type { Ended } from './fate.ts'
import { fateId } from './fate.ts'
import type { OwedDocument } from './owed.ts'

export interface CarryOutNeeds {
  readonly store: Pick<Store, 'read'>
  /** Real time, UTC. */
  readonly now: Clock
  readonly outlet: Pick<Outlet, 'toPerson' | 'toConversation'>
  readonly renderers: Renderers
  readonly timers: Timers
  /** In what language somebody, or a channel, reads. */
  readonly languageOf: (to: Target) => Promise<Language>
  /** Puts on record that this record is about to be shown; when that fails, nothing is sent. */
  readonly audit: (owed: OwedDocument, record: string) => Promise<void>
  /** Copies the events of a record that are not in the log yet. */
  readonly copyToLog: (record: string) => Promise<void>
  /** Puts the posts that its record stands in right; answers how many, or that one is being sent by another. */
  readonly refresh: (owed: OwedDocument) => Promise<number | 'later'>
  /** How long a claim holds, where that is not the usual. */
  readonly leaseMs?: number
  readonly onFault: (error: unknown) => void
}

/** What came of carrying it out. `done`: it is no longer owed, and nothing is told of it. */
export type Outcome =
  | ({ readonly type: 'ended' } & Ended)
  | { readonly type: 'done' }
  | ({ readonly type: 'later' } & PutOff)

const endedBy = (fate: Fate): Outcome => {
  if (fate.fate === 'gave-up' && fate.again !== undefined) return { type: 'later', after: fate.again }
  if (fate.fate === 'gave-up') return { type: 'ended', fate: 'gave-up' }
  return { type: 'ended', ...fate }
}

const missing = ({ kind, what, record, id }: OwedDocument) =>
  new TypeError(`Nothing here knows the ${kind} "${what}" that ${record} owes (${id}).`)

/** Carries out one owed document that is claimed. Throws when it should be tried again. */
export const carryingOut = (needs: CarryOutNeeds) => {
  const { store, now, outlet, renderers, timers, languageOf, audit, copyToLog, refresh, leaseMs, onFault } = needs

  const send = async (to: Target, words: Message): Promise<Outcome> => {
    try {
      return endedBy(
        await ('person' in to ? outlet.toPerson(to.person, words) : outlet.toConversation(to.conversation, words)),
      )
    } catch (error) {
      onFault(error)
      // Only the outlet could say that nothing was sent, and it did not.
      return { type: 'later', unsure: true }
    }
  }

  const rendered = async (owed: OwedDocument) => {
    const render = renderers[owed.what]
    if (!render) throw missing(owed)
    const read = await store.read('records', owed.record, owed.first)
    return render(owed, read && headed.parse(read.value))
  }

  const message = async (owed: OwedDocument): Promise<Outcome> => {
    const { to } = owed
    if (!to) throw missing(owed)
    // What is owed a second time under the id of something that has its fate is not sent again.
    if (await store.read('records', owed.record, fateId(owed))) return { type: 'done' }
    const made = await rendered(owed)
    if ('dropped' in made) return { type: 'ended', fate: 'dropped', why: made.dropped }
    const words = made.message(await languageOf(to))
    await audit(owed, made.record)
    return maySend(owed, now(), leaseMs) ? send(to, words) : { type: 'later' }
  }

  const timer = async (owed: OwedDocument): Promise<Outcome> => {
    const handle = timers[owed.what]
    if (!handle) throw missing(owed)
    await handle(owed)
    return { type: 'done' }
  }

  const refreshed = async (owed: OwedDocument): Promise<Outcome> => {
    const count = await refresh(owed)
    if (count === 'later') return { type: 'later' }
    return count > 0 ? { type: 'ended', fate: 'updated' } : { type: 'ended', fate: 'dropped', why: 'stands-nowhere' }
  }

  return async (owed: OwedDocument): Promise<Outcome> => {
    if (owed.kind === 'timer') return timer(owed)
    if (owed.what === refreshing) return refreshed(owed)
    if (owed.what !== 'audit') return message(owed)
    await copyToLog(owed.record)
    return { type: 'done' }
  }
}

import type { Audit } from '../delivery/auditor/index.ts'
import type { Schedule } from '../delivery/folding/needs.ts'
import { head } from '../directory/records.ts'
import type { Store } from '../storage/port.ts'
import type { Clock, Instant } from '../time/instant.ts'
import { addDays, dayOf, epochOf } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'

/** What may be wrong with one running copy of Liaison. Anybody may ask, so it is codes alone. */
export type Problem =
  | 'store'
  | 'not-audited'
  | 'audit-failed'
  | 'audit-old'
  | 'worker'
  | 'clock'
  | 'holidays-over'
  | 'no-keys'

export type Warning = 'holidays-end'

export interface CheckNeeds {
  readonly store: Pick<Store, 'read'>
  /** Civil time: how far the holidays reach. */
  readonly clock: Clock
  /** Real time, UTC: how old an audit is. */
  readonly now: Clock
  readonly calendar: Calendar
  readonly schedule: Schedule
  readonly lastAudit: () => Audit | undefined
  /** Real time, UTC: when the delivery worker last did anything. */
  readonly lastAtWork: () => Instant | undefined
  /** Milliseconds by which the store's clock is ahead of ours; absent where the store is this machine's, or has not answered. */
  readonly storeAhead: () => number | undefined
  readonly hasKeys: () => boolean
}

/** Milliseconds: a store that takes longer than this for one document is none. */
const storeTakes = 2_000
/** Milliseconds: audits come every minute, so two in a row did not. */
const oldAfter = 180_000
/** Milliseconds: the worker looks every twenty seconds, or is at work meanwhile. */
const idleFor = 120_000
/** Milliseconds: half a lease. Beyond it, two instances could hold the same thing. */
const apart = 10_000
/** Days before the table of bank holidays ends. */
const notice = 90

const answers = ({ store, schedule }: CheckNeeds): Promise<boolean> =>
  new Promise((settle) => {
    const callOff = schedule(storeTakes, () => settle(false))
    const said = (isThere: boolean) => {
      callOff()
      settle(isThere)
    }
    store.read('records', head.record, head.id).then(
      () => said(true),
      () => said(false),
    )
  })

const ofAudit = ({ lastAudit, now }: CheckNeeds): readonly Problem[] => {
  const last = lastAudit()
  if (!last) return ['not-audited']
  if (epochOf(now()) - epochOf(last.at) >= oldAfter) return ['audit-old']
  return last.ok ? [] : ['audit-failed']
}

const isAtWork = ({ lastAtWork, now }: CheckNeeds): boolean => {
  const last = lastAtWork()
  return last !== undefined && epochOf(now()) - epochOf(last) < idleFor
}

/** Ours is held to the store's; and what was done in the future was done before our clock went back. */
const isClockSane = ({ storeAhead, lastAudit, lastAtWork, now }: CheckNeeds): boolean => {
  const done = [lastAudit()?.at, lastAtWork()].flatMap((at) => (at === undefined ? [] : [epochOf(at)]))
  return Math.abs(storeAhead() ?? 0) <= apart && done.every((at) => at - epochOf(now()) <= apart)
}

/** Everything that keeps this instance from doing what it promises. Never rejects. */
export const problemsOf = async (needs: CheckNeeds): Promise<readonly Problem[]> => {
  const { clock, calendar, hasKeys } = needs
  return [
    ...((await answers(needs)) ? [] : (['store'] as const)),
    ...ofAudit(needs),
    ...(isAtWork(needs) ? [] : (['worker'] as const)),
    ...(isClockSane(needs) ? [] : (['clock'] as const)),
    ...(calendar.until < dayOf(clock()) ? (['holidays-over'] as const) : []),
    ...(hasKeys() ? [] : (['no-keys'] as const)),
  ]
}

/** What will be wrong if nobody does anything. */
export const warningsOf = ({ clock, calendar }: Pick<CheckNeeds, 'clock' | 'calendar'>): readonly Warning[] => {
  const today = dayOf(clock())
  return today <= calendar.until && calendar.until < addDays(today, notice) ? ['holidays-end'] : []
}

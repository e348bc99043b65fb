import type { Agency } from '../../directory/domain/model.ts'
import type { Day, Instant } from '../../time/instant.ts'
import type { Allowance, PauseReason, RunningClock } from './escalation.ts'

/** Whoever is to have it next: where on the ladder, as which party, and every party that this person is. */
export interface Holder {
  readonly rung: number
  readonly party: string
  /** The post and the person who holds it now: neither is asked again at another step. */
  readonly held: readonly string[]
}

/** What somebody, or a clock, does with an escalation. Words are texts of the record and go beside it. */
export type Step =
  | { readonly type: 'acknowledge' | 'answer'; readonly agency: Agency; readonly by: string; readonly onBehalf?: true }
  | { readonly type: 'hand'; readonly agency: Agency; readonly to: Holder }
  | { readonly type: 'pause'; readonly why: PauseReason; readonly until: Instant }
  | { readonly type: 'resume' | 'resolve' | 'settle' | 'withdraw' | 'reopen' }
  | { readonly type: 'more-time'; readonly allowance: Allowance }
  | { readonly type: 'agenda'; readonly group: string; readonly on?: Day }
  | { readonly type: 'step-up'; readonly agency: Agency; readonly to: Holder }
  | { readonly type: 'offer'; readonly agency: Agency }

/** The facts of one moment that a decision rests on. */
export interface Moment {
  readonly at: Instant
  /** A clock that starts now; `undefined` when the table of holidays ends before it would. */
  readonly clock: (what: RunningClock['for'], allowance: Allowance) => RunningClock | undefined
  /** The same clock after a pause that began then and ends now. */
  readonly resumed: (clock: RunningClock, pausedAt: Instant) => RunningClock | undefined
}

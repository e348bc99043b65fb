import type { Agency } from '../../directory/domain/model.ts'
import type { Instant } from '../../time/instant.ts'
import type { Allowance, Concerned, Escalation, PauseReason, RunningClock } from './escalation.ts'

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
  /** To whoever it belongs with: another agency there, or another area. Its number and what happened are kept. */
  | {
      readonly type: 'pass'
      readonly agency: Agency
      readonly to: Escalation['to']
      readonly asked: Pick<Concerned, 'agency' | 'organisation'> & { readonly holder: Holder }
    }
  | { readonly type: 'pause'; readonly why: PauseReason; readonly until: Instant }
  | { readonly type: 'resume' | 'resolve' | 'settle' | 'withdraw' | 'reopen' | 'report' | 'learn' | 'remind' }
  | { readonly type: 'more-time'; readonly allowance: Allowance }
  /** On a group's agenda; further up, to the strategic group, it is that of the chair who decides. */
  | { readonly type: 'agenda' | 'strategic'; readonly agenda: NonNullable<Escalation['agenda']> }
  | { readonly type: 'step-up'; readonly agency: Agency; readonly to: Holder }
  | { readonly type: 'offer'; readonly agency: Agency }

/** The facts of one moment that a decision rests on. */
export interface Moment {
  readonly at: Instant
  /** A clock of an organisation that starts now; `undefined` when the table of holidays ends before it would. */
  readonly clock: (what: RunningClock['for'], allowance: Allowance, organisation: string) => RunningClock | undefined
  /** The same clock after a pause that began then and ends now. */
  readonly resumed: (clock: RunningClock, pausedAt: Instant, organisation: string) => RunningClock | undefined
}

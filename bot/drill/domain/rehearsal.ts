import type { LadderStep } from '../../../cards/reasons/reasons.ts'
import type { Agency } from '../../directory/domain/model.ts'
import type { RunningClock } from '../../escalations/domain/escalation.ts'
import type { Day, Instant } from '../../time/instant.ts'

/** A step of the ladder that nobody is asked at, and why: nobody holds its post, or whoever does was asked before. */
export interface Skipped {
  readonly step: LadderStep
  readonly why: 'vacant' | 'same-person'
}

/** What becomes of one organisation's part at one moment. `uncounted`: the table of holidays ends before its next clock would. */
export interface Line {
  readonly organisation: string
  readonly agency: Agency
  readonly what: 'asked' | 'goes-on' | 'stops' | 'uncounted'
  /** Which step it reaches, and which post has it there; absent where nobody is asked. */
  readonly step?: LadderStep
  readonly post?: string
  readonly skipped: readonly Skipped[]
  /** What runs out next, with its sum. */
  readonly clock?: Pick<RunningClock, 'allowance' | 'from' | 'due'>
}

/** Everything that happens at one moment, if nobody answers. */
export interface Rehearsed {
  readonly at: Instant
  readonly lines: readonly Line[]
}

/** At which group's meeting it would be looked at, and when that is planned. */
export interface Agenda {
  readonly group: string
  readonly on?: Day
}

/** What is wrong with how an area is set up; without an organisation, with the area itself. */
export interface Fault {
  readonly what:
    | 'vacant'
    | 'stood-in'
    | 'same-person'
    | 'not-reached'
    | 'nobody'
    | 'no-service'
    | 'no-coordinator'
    | 'no-group'
    | 'no-meeting'
    | 'holidays-end'
  readonly organisation?: string
  readonly agency?: Agency
  readonly step?: LadderStep
}

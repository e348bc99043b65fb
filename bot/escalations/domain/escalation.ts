import type { LadderStep, Reason, UrgentGround } from '../../../cards/reasons/reasons.ts'
import type { Agency } from '../../directory/domain/model.ts'
import type { Day, Instant } from '../../time/instant.ts'

/** What an escalation can be. `open` ones are all but the last three. */
export const escalationStates = [
  'raised',
  'acknowledged',
  'responded',
  'paused',
  'on-agenda',
  'resolved',
  'withdrawn',
] as const

export type EscalationState = (typeof escalationStates)[number]

export type LadderId = 'A' | 'B'

/** How long somebody has: working days to the close of the last, working hours, or calendar days (ladder B). */
export type Allowance =
  | { readonly days: number }
  | { readonly hours: number }
  | { readonly calendarDays: number; readonly from: 'raised' }

/** One step of a ladder: who is asked, and how long they have to say that they have it, and to answer. */
export interface Rung {
  readonly who: LadderStep
  readonly acknowledge?: Allowance
  /** Absent where no clock answers: a meeting does, or it only gets a report. */
  readonly respond?: Allowance
  /** Reached without anybody's press. Of ladder A, as shipped, the contact and the agency's lead alone. */
  readonly bySelf: boolean
}

/** As it was when the escalation was raised: a later change of the local ladder moves nothing that is under way. */
export interface Ladder {
  readonly id: LadderId
  /** The day from which this version stands. */
  readonly since: Day
  readonly rungs: readonly Rung[]
  /** For what is urgent, at any step. */
  readonly urgent: { readonly acknowledge: Allowance; readonly respond: Allowance }
}

/** The one clock that an agency is on, with its sum: from where it counts, and what it left out is found by its calendar. */
export interface RunningClock {
  readonly for: 'acknowledge' | 'respond'
  readonly from: Instant
  readonly due: Instant
  readonly allowance: Allowance
}

/** One agency that owes an answer; a reason that concerns two agencies has two of these. */
export interface Concerned {
  readonly agency: Agency
  /** The organisation's id in the directory. */
  readonly organisation: string
  readonly state: 'waiting' | 'acknowledged' | 'answered'
  /** Where in `ladder.rungs` it stands. */
  readonly rung: number
  /** Party key of the post or person that has it; absent when nobody could be found and the coordinator has it. */
  readonly holder?: string
  /** Every party that has held it, this one included: nobody holds two steps of one record. */
  readonly held: readonly string[]
  /** Absent once it is answered, and while it is paused or on an agenda. */
  readonly clock?: RunningClock
  /** `tenant|object id` of whoever acknowledged and answered it, and whether they stood in for the holder. */
  readonly acknowledgedBy?: string
  readonly acknowledgedAt?: Instant
  readonly answeredBy?: string
  readonly answeredAt?: Instant
  /** Recorded by the coordinator for an agency whose people can't press anything. */
  readonly onBehalf?: true
}

/** What the record is about: never in an event, a channel or a notification. */
export type ReferenceKind = 'urn' | 'own' | 'by-phone'

export interface Escalation {
  /** The partition: `escalation|<id>`. */
  readonly record: string
  /** Say-able: `AS-2026-0042`. */
  readonly number: string
  readonly state: EscalationState
  readonly audience: 'multi' | 'justice'
  readonly reason: Reason
  readonly urgent?: UrgentGround
  /** Accounts, `tenant|object id`: for all others it does not exist. */
  readonly restrictedTo?: readonly string[]
  /** `tenant|object id`. */
  readonly raiser: string
  readonly raisedAt: Instant
  readonly from: { readonly agency: Agency | 'none'; readonly organisation?: string; readonly area: string }
  readonly to: { readonly area: string; readonly authority?: string }
  readonly concerned: readonly Concerned[]
  readonly ladder: Ladder
  /** The last day of the table of holidays that its clocks are counted with. */
  readonly calendarUntil: Day
  /** The reference itself is a text of the record. */
  readonly reference?: ReferenceKind
  /** Whoever owns the case has recorded that this may be shared (framework C7): needed for a reference on a record that ISVAs see. */
  readonly consent?: true
  readonly pause?: { readonly why: PauseReason; readonly from: Instant; readonly until: Instant }
  /** How often it has been paused. */
  readonly pauses: number
  /**
   * Put to a group's next meeting: `group|<id>`, which step of the ladder that is, the meeting's day where one is planned, and by
   * when something should have come of it.
   */
  readonly agenda?: { readonly group: string; readonly step: LadderStep; readonly on?: Day; readonly until?: Instant }
  /** Nobody further is asked by itself: the raiser and the coordinator have been offered the three ways on. */
  readonly offered?: true
  /** The raiser said that the answer did not resolve it. */
  readonly disputed?: true
  /** When the justice board was given a report, without details of a case. */
  readonly reportedAt?: Instant
  /** What was learned of it has been written down. */
  readonly learned?: true
  readonly closedAt?: Instant
  /** Numbers and history are kept when another area takes it. */
  readonly passed: readonly { readonly from: string; readonly to: string; readonly at: Instant }[]
  /** Where it was asked first. */
  readonly question?: string
}

export const pauseReasons = ['awaiting-court', 'awaiting-other-agency', 'person-asked', 'case-holder-away'] as const

export type PauseReason = (typeof pauseReasons)[number]

export const isOpenEscalation = ({ state }: Pick<Escalation, 'state'>): boolean =>
  state !== 'resolved' && state !== 'withdrawn'

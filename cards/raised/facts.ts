import type { LadderStep, Reason, UrgentGround } from '../reasons/reasons.ts'

export type RaisedAgency = 'police' | 'cps' | 'isva' | 'partner'

export const raisedStates = [
  'raised',
  'acknowledged',
  'responded',
  'paused',
  'on-agenda',
  'resolved',
  'withdrawn',
] as const

export type RaisedState = (typeof raisedStates)[number]

/** What has just happened, or why the message comes. */
export const raisedNews = [
  'told',
  'due-soon',
  'raised',
  'acknowledge',
  'answer',
  'hand',
  'pause',
  'resume',
  'resolve',
  'settle',
  'withdraw',
  'reopen',
  'more-time',
  'agenda',
  'step-up',
  'offer',
  'pass',
  'strategic',
  'report',
  'remind',
  'learn',
  'answer-for',
  'no-group',
  'place-unclear',
  'pause-day',
  'to-mailbox',
  'unreached',
  'unchanged',
  'changed-since',
] as const

export type RaisedNews = (typeof raisedNews)[number]

/** What its reader may do: each has a button, in this order. */
export const raisedButtons = [
  'acknowledge',
  'answer',
  'choose',
  'pausing',
  'resume',
  'resolve',
  'reopen',
  'more-time',
  'agenda',
  'deciding',
  'report',
  'settle',
  'recording',
  'withdraw',
] as const

export type RaisedButton = (typeof raisedButtons)[number]

/** What a card may ask for besides, before a step can be taken: its fields and its own buttons take the place of all others. */
export type RaisedMode = 'hand' | 'pause' | 'strategic' | 'answer-for'

/** What words a card may ask for. */
export type RaisedField = 'answer' | 'answer-for' | 'reopen' | 'strategic' | 'learn'

/** Why dates stand still. */
export type RaisedPause = 'awaiting-court' | 'awaiting-other-agency' | 'person-asked' | 'case-holder-away'

export interface RaisedAsks {
  readonly mode: RaisedMode
  /** Whom it may be meant for. */
  readonly people: readonly { readonly value: string; readonly agency: RaisedAgency; readonly name: string }[]
  /** Whether somebody is next in line, where nobody can be named. */
  readonly hasNext?: boolean
  /** The day that is proposed. */
  readonly until?: string
}

/** When an agency is to have it, or to answer. */
export interface RaisedDue {
  readonly what: 'acknowledge' | 'respond'
  readonly on: string
  /** London, `17:00`. */
  readonly time: string
  /** Working days from today. */
  readonly days: number
}

export interface RaisedPart {
  readonly agency: RaisedAgency
  readonly organisation: string
  readonly state: 'waiting' | 'acknowledged' | 'answered'
  /** Whoever has it now; absent where nobody holds the post. */
  readonly holder?: string | undefined
  /** Whom they stand in for. */
  readonly covers?: string | undefined
  readonly due?: RaisedDue | undefined
  /** It is its reader's own to settle. */
  readonly isOwn?: boolean
  /** Whether whoever has it has been told, for those who wait. */
  readonly reached?: 'told' | 'not-yet' | 'by-letter' | 'unreached' | undefined
  /** Its answer was recorded by the coordinator. */
  readonly onBehalf?: boolean | undefined
}

export interface RaisedEvent {
  readonly on: string
  readonly what: RaisedNews
  readonly agency?: RaisedAgency | undefined
  /** Who did it; absent where Liaison did by itself. */
  readonly by?: string | undefined
  /** As what they stood in for the holder. */
  readonly inPlace?: 'cover' | 'deputy' | undefined
  /** The clock that ran out: a day, and London `17:00`. */
  readonly clock?: { readonly on: string; readonly time: string } | undefined
}

export interface ByPhone {
  /** Absent where none is recorded. */
  readonly number?: string | undefined
  /** Weekdays, Monday is 1; London, `09:00`. */
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

/** An escalation as one reader sees it. */
export interface RaisedFacts {
  readonly number: string
  /** `former`: whoever had it before, and now sees its number alone. */
  readonly as: 'receiver' | 'raiser' | 'onlooker' | 'former'
  readonly state: RaisedState
  readonly news?: RaisedNews | undefined
  readonly reason: Reason
  readonly urgent?: UrgentGround | undefined
  readonly area: string
  readonly today: string
  readonly raisedOn: string
  /** `none`: somebody without a post. */
  readonly raisedBy: { readonly agency: RaisedAgency | 'none'; readonly name?: string | undefined }
  readonly parts: readonly RaisedPart[]
  /** What should happen, the reference and the answers, for those who may read them. */
  readonly what?: string | undefined
  readonly reference?: string | undefined
  /** The raiser gives the details by telephone: when they can be rung, on what number. */
  readonly byPhone?: ByPhone | undefined
  readonly answer?: string | undefined
  /** Why it was not resolved, in its raiser's words. */
  readonly dispute?: string | undefined
  readonly isDisputed?: boolean | undefined
  /** The chair's words, why it was handed on, and what was learned. */
  readonly decision?: string | undefined
  readonly handed?: string | undefined
  readonly learned?: string | undefined
  readonly pausedUntil?: string | undefined
  readonly pausedFor?: RaisedPause | undefined
  readonly isReported?: boolean
  readonly asks?: RaisedAsks | undefined
  /** Numbers of others about the same reference that its reader has too. */
  readonly alike?: readonly string[]
  /** Whom it goes to when nobody answers; absent where nobody further is asked by itself. */
  readonly next?: LadderStep | undefined
  readonly agenda?: { readonly group: string; readonly on?: string | undefined } | undefined
  readonly history: readonly RaisedEvent[]
  readonly buttons: readonly RaisedButton[]
  /** Which record, and which version of it, a press speaks of. */
  readonly record: string
  readonly seen: number
}

import type { DigestAgency } from '../digest/facts.ts'

export type ShownState = 'open' | 'in-progress' | 'waiting' | 'done' | 'not-needed'

/** What has just been done with it, or could not be. */
export const actionNotes = [
  'added',
  'started',
  'waits',
  'finished',
  'dropped',
  'reopened',
  'moved',
  'handed',
  'disowned',
  'later',
  'unchanged',
  'changed-since',
] as const

export type ActionNote = (typeof actionNotes)[number]

/** What its reader may do with it from the card; typed, there is more. */
export const actionButtons = ['done', 'start', 'move', 'hand', 'not-mine', 'remind-later', 'reopen'] as const

export type ActionButton = (typeof actionButtons)[number]

interface DayOf {
  readonly on: string
  readonly days: number
}

/** One thing that happened to it. */
export interface ActionEvent {
  readonly on: string
  readonly what: 'added' | 'started' | 'waits' | 'finished' | 'dropped' | 'reopened' | 'moved' | 'handed' | 'disowned'
  /** Whom it was handed to, the day that it moved to, the agency that it waits for. */
  readonly to?: string | undefined
  readonly day?: string | undefined
  readonly agency?: DigestAgency | undefined
}

export interface ActionFacts {
  readonly note?: ActionNote | undefined
  /** The day for which somebody has just asked to be reminded. */
  readonly reminded?: DayOf | undefined
  readonly number: number
  readonly title: string
  readonly group: string
  readonly owner: string
  readonly agency: DigestAgency
  readonly due: DayOf
  readonly today: string
  readonly state: ShownState
  readonly waitingOn?: DigestAgency | undefined
  readonly component?: number | undefined
  /** Why its date moved last, and what came of it. */
  readonly reason?: string | undefined
  readonly closing?: string | undefined
  /** Somebody said that it is not theirs; whom they named. */
  readonly notMine?: { readonly perhaps?: string | undefined } | undefined
  readonly history: readonly ActionEvent[]
  readonly buttons: readonly ActionButton[]
  /** The next working day, for "remind me". */
  readonly later: string
  readonly record: string
  readonly seen: number
}

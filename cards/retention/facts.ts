export const keptThings = ['working-record', 'learning-point', 'audit-log', 'look-up', 'conversation', 'draft'] as const

export type KeptThing = (typeof keptThings)[number]

export type OpenPeriod = 'with-the-audit-log' | 'while-installed' | 'not-stored' | 'for-ever'

export interface RetentionChange {
  readonly what: KeptThing
  readonly months: number
  readonly from: string
}

export type RetentionNote =
  | 'now-confirmed'
  | 'changed-meanwhile'
  | 'what-unread'
  | 'not-in-months'
  | 'months-unread'
  | 'day-unread'
  | 'day-past'

export interface RetentionFacts {
  readonly state: 'proposed' | 'confirmed'
  readonly rows: readonly {
    readonly what: KeptThing
    readonly period: number | OpenPeriod
    /** What follows, from a later day on. */
    readonly next?: { readonly period: number | OpenPeriod; readonly from: string }
  }[]
  /** What an admin typed, not in force before they confirm it. */
  readonly change?: RetentionChange
  readonly note?: RetentionNote
  readonly today: string
}

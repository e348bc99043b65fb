import type { LadderStep } from '../reasons/reasons.ts'

export type DrillAgency = 'police' | 'cps' | 'isva' | 'partner'

/** What is said in place of a drill. */
export const drillNotes = ['needs-channel', 'which-area', 'running-already', 'not-for-channel'] as const

export type DrillNote = (typeof drillNotes)[number]

/** A date that runs out, with how it came about. */
export interface DrillDue {
  readonly on: string
  /** London, `17:00`. */
  readonly time: string
  readonly count: number
  readonly unit: 'days' | 'hours' | 'calendar-days'
  /** The day that it is counted from. */
  readonly from: string
  /** Weekdays that do not count: holidays and closed days. */
  readonly off: readonly string[]
}

/** What becomes of one organisation's part; no person is named. */
export interface DrillLine {
  readonly agency: DrillAgency
  readonly organisation: string
  readonly what: 'asked' | 'goes-on' | 'stops' | 'uncounted'
  readonly step?: LadderStep | undefined
  readonly post?: string | undefined
  readonly skipped: readonly { readonly step: LadderStep; readonly why: 'vacant' | 'same-person' }[]
  readonly due?: DrillDue | undefined
}

export interface DrillMoment {
  readonly on: string
  readonly time: string
  readonly lines: readonly DrillLine[]
}

export interface DrillFault {
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
  readonly organisation?: string | undefined
  readonly agency?: DrillAgency | undefined
  readonly step?: LadderStep | undefined
}

export interface DrillShown {
  readonly type: 'drill'
  readonly state: 'running' | 'over' | 'stopped'
  readonly area: string
  readonly for: 'everybody' | 'police-and-cps'
  /** Those that have been reached. */
  readonly moments: readonly DrillMoment[]
  /** The one after; absent when there is none. */
  readonly next?: { readonly on: string; readonly time: string } | undefined
  /** At which group's meeting it would be looked at, and when, where that is planned. */
  readonly agenda?: { readonly group: string; readonly on?: string | undefined } | undefined
  readonly faults: readonly DrillFault[]
  /** Which drill of its channel and day a press speaks of. */
  readonly run: number
}

export type DrillFacts = DrillShown | { readonly type: 'note'; readonly note: DrillNote }

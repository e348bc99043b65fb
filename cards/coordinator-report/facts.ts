import type { DigestAgency } from '../digest/facts.ts'

/** An action, as a report names it. */
export interface ReportLine {
  readonly number: number
  readonly title: string
  readonly agency: DigestAgency
  readonly dueOn: string
  /** Working days from today: negative when the date has passed. */
  readonly days: number
}

/** Whoever a reminder was for and did not reach. */
export interface Unreached {
  readonly number: number
  /** Absent when it is gone from the directory. */
  readonly whom?: string | undefined
  /** `nobody`: nobody holds it now. `not-delivered`: neither Teams nor the mailbox took it. */
  readonly why: 'nobody' | 'not-delivered'
}

/** One group's week, for whoever looks after it. */
export interface GroupReport {
  readonly group: string
  readonly done: number
  readonly open: number
  /** Due until the end of the next five working days. */
  readonly due: readonly ReportLine[]
  /** Their date passed, and they were mentioned as often as they will be. */
  readonly passed: readonly ReportLine[]
  readonly waiting: readonly { readonly agency: DigestAgency; readonly count: number }[]
  readonly reminders: { readonly due: number; readonly sent: number }
  readonly unreached: readonly Unreached[]
  /** Nothing is linked, so that the channel hears of nothing. */
  readonly hasChannel: boolean
}

export interface ReportFacts {
  readonly today: string
  /** The first day that it tells of. */
  readonly from: string
  readonly groups: readonly GroupReport[]
  /** The table of bank holidays ends soon, or has ended. */
  readonly holidaysUntil?: string | undefined
}

import type { DigestAgency } from '../digest/facts.ts'
import type { Reason } from '../reasons/reasons.ts'

/** What stands on every agenda of its type of group. */
export const agendaCodes = [
  'welcome',
  'actions',
  'contacts',
  'escalations',
  'informing-cps',
  'no-further-action',
  'information-sharing',
  'handover',
  'routes',
  'equality',
  'special-measures',
  'learning',
  'to-strategic',
  'from-scrutiny',
  'assurance',
  'capacity',
  'succession',
  'protocol',
  'boards',
  'to-board',
  'review-days',
  'non-responses',
  'third-party-material',
  'action-plans',
  'disclosure',
  'file-quality',
  'good-practice',
  'reflective-practice',
  'next-date',
] as const

export type AgendaCode = (typeof agendaCodes)[number]

export const meetingNotes = ['planned', 'saved', 'added', 'removed', 'recorded', 'unchanged', 'none'] as const

export type MeetingNote = (typeof meetingNotes)[number]

/** Its agenda; one page to read before it; or what became of what was agreed. */
export type MeetingView = 'agenda' | 'pre-read' | 'report'

export interface MeetingActionFacts {
  readonly number: number
  readonly title: string
  readonly agency: DigestAgency
  readonly due: { readonly on: string; readonly days: number }
}

export interface MeetingFacts {
  readonly view: MeetingView
  readonly note?: MeetingNote | undefined
  readonly group: string
  readonly today: string
  /** Absent where the group has none. */
  readonly meeting?:
    | {
        readonly record: string
        readonly seen: number
        readonly state: 'planned' | 'held' | 'not-held'
        readonly on: string
        readonly days: number
        readonly from: string
        readonly to: string
        readonly items: readonly (
          | { readonly code: AgendaCode }
          | {
              readonly text: string
              readonly agency?: DigestAgency | undefined
              readonly id: string
              readonly mine: boolean
            }
        )[]
        readonly panel: readonly string[]
        /** Agencies that came, and those of whom the quorum needs somebody and nobody came. */
        readonly came: readonly DigestAgency[]
        readonly missing: readonly DigestAgency[]
      }
    | undefined
  /** Open actions of the group, the first to be due first. */
  readonly open: readonly MeetingActionFacts[]
  /** Closed since the last meeting. */
  readonly closed: readonly MeetingActionFacts[]
  /** Requests between agencies that have been put to the group. */
  readonly requests: readonly {
    readonly number: string
    readonly reason: Reason
    readonly agencies: readonly DigestAgency[]
    readonly on: string
  }[]
  /** The day by which the group is to meet again. */
  readonly nextBy?: { readonly on: string; readonly days: number } | undefined
  readonly lastHeldOn?: string | undefined
  /** Whether its reader may run it, or add to it. */
  readonly may: 'read' | 'add' | 'run'
  readonly invitation?: string | undefined
}

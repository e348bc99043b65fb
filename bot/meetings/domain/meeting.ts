import type { Agency } from '../../directory/domain/model.ts'
import type { Day } from '../../time/instant.ts'

export const meetingStates = ['planned', 'held', 'not-held'] as const

export type MeetingState = (typeof meetingStates)[number]

/** One line of an agenda: a standing item of the group's type (a code of its table), or one that somebody added (a text of the record). */
export type AgendaItem =
  | { readonly id: string; readonly standing: string }
  | {
      readonly id: string
      /** The field of the record's free text. */
      readonly text: string
      /** `tenant|object id`. */
      readonly by: string
      readonly agency: Agency | 'none'
    }

export interface Attendance {
  /** Party key of the member. */
  readonly party: string
  readonly agency: Agency
  readonly came: 'yes' | 'sent-somebody' | 'no'
}

export interface Meeting {
  /** The partition: `meeting|<id>`. */
  readonly record: string
  readonly group: string
  readonly area: string
  readonly audience: 'multi' | 'justice'
  readonly state: MeetingState
  readonly on: Day
  /** London wall-clock times, "14:00". */
  readonly from: string
  readonly to: string
  readonly items: readonly AgendaItem[]
  /** Opaque references of case slots: never a name, never a URN (framework row 27). */
  readonly panel: readonly string[]
  readonly attendance: readonly Attendance[]
  /** How often its invitation has changed. */
  readonly sequence: number
}

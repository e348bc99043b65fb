import type { ByPhone, RaisedAgency } from '../raised/facts.ts'
import type { LadderStep, Reason, UrgentGround } from '../reasons/reasons.ts'

export interface PreviewPart {
  readonly agency: RaisedAgency
  readonly organisation: string
  readonly holder?: string | undefined
  readonly covers?: string | undefined
  /** In which language they read it. */
  readonly language: 'en' | 'cy' | 'both'
  /** A line that is open when nobody reads: told where nobody is reached within the hour. */
  readonly dutyLine?: string | undefined
}

export interface RaisePreviewFacts {
  readonly reason: Reason
  readonly urgent?: UrgentGround | undefined
  readonly area: string
  readonly parts: readonly PreviewPart[]
  readonly what: string
  readonly reference?: string | undefined
  /** Where there is no reference: when its raiser can be rung for the details. */
  readonly byPhone?: ByPhone | undefined
  /** Numbers of others about the same reference that whoever sends this may see. */
  readonly alike?: readonly string[]
  /** The case contact has not been asked yet (framework C1: SPOCs support case work, and do not replace it). */
  readonly isBeforeCaseContact?: boolean
  /** The reference names a force that is another area's, or none. */
  readonly warning?: 'unknown-code' | 'other-area' | undefined
  readonly today: string
  /** By when somebody has to have it: with the sum. */
  readonly due?:
    | {
        readonly from: string
        readonly on: string
        readonly time: string
        readonly days: number
        readonly count: number
        /** `calendar`: days of the calendar. */
        readonly unit: 'days' | 'hours' | 'calendar'
        /** Weekdays that do not count: holidays and closed days. */
        readonly off: readonly string[]
      }
    | undefined
  /** Nobody is told within the next working hour: when they will be. */
  readonly toldOn?: { readonly on: string; readonly time: string } | undefined
  readonly next?: LadderStep | undefined
  /** `two`: whoever sends it and the one lead, and nobody else. */
  readonly seenBy: 'everybody' | 'police-and-cps' | 'two'
  readonly form: string
}

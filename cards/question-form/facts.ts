import type { FoundKind } from '../guard-kinds/kinds.ts'
import type { QuestionAgency } from '../question/facts.ts'

/** Why a form comes back. `masked` and `left-out`: what the guard took out of the words, or did not take at all. */
export const questionFaults = [
  'place',
  'agency',
  'nobody',
  'which',
  'yourself',
  'blank',
  'too-long',
  'masked',
  'left-out',
  'day-unread',
  'day-past',
  'day-off',
  'confined',
] as const

export type QuestionFault = (typeof questionFaults)[number]

/** A blank or unfinished question. */
export interface QuestionFormFacts {
  readonly faults: readonly QuestionFault[]
  /** What the guard found in the words. */
  readonly found: readonly FoundKind[]
  /** Whom it goes to, once that is clear. */
  readonly to?:
    | {
        readonly organisation: string
        readonly post?: string | undefined
        readonly name?: string | undefined
        readonly covers?: string | undefined
      }
    | undefined
  /** The contacts that may be meant, where there are several. */
  readonly choices: readonly { readonly title: string; readonly value: string }[]
  /** Where it is about, once that is clear. */
  readonly area?: string | undefined
  readonly today: string
  /** The day that stands in the form, and how far it is. */
  readonly replyBy?: { readonly on: string; readonly days: number } | undefined
  /** When they will be told, where that is not now. */
  readonly toldOn?: { readonly on: string; readonly time: string } | undefined
  /** Whether it can be kept to police and CPS. */
  readonly mayConfine: boolean
  readonly values: {
    readonly question?: string | undefined
    readonly place?: string | undefined
    readonly agency?: QuestionAgency | undefined
    readonly confined?: boolean | undefined
  }
  /** What the form sends beside its fields: which form it is, and what is settled. */
  readonly data: {
    readonly form: string
    readonly to?: string | undefined
    readonly area?: string | undefined
    readonly authority?: string | undefined
  }
}

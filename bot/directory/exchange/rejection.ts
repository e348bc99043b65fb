import type { Column } from './columns.ts'

/** Why a line is left out; each has words in both languages. */
export type Reason =
  | 'unreadable'
  | 'agency-unknown'
  | 'organisation-missing'
  | 'place-unknown'
  | 'cps-area-unknown'
  | 'post-unknown'
  | 'title-missing'
  | 'name-missing'
  | 'person-without-post'
  | 'date-unreadable'
  | 'date-in-the-future'
  | 'ends-before-it-begins'
  | 'already-over'
  | 'email-unreadable'
  | 'phone-unreadable'
  | 'days-unreadable'
  | 'hours-unreadable'
  | 'absence-unreadable'
  | 'cover-unknown'
  | 'setting-unknown'
  | 'setting-needs-one-area'
  | 'too-long'
  | 'differs-from-line'
  | 'appears-twice'
  | 'serves-nowhere'
  | 'not-your-area'
  | 'post-by-appointment'
  | 'not-for-a-list'

export interface Rejection {
  readonly line: number
  readonly reason: Reason
  /** As the line spells it; absent when the line doesn't say. */
  readonly organisation?: string
  readonly column?: Column
  readonly value?: string
  /** The earlier line that it contradicts or repeats. */
  readonly otherLine?: number
}

import type { AreaCode } from '../places/understanding.ts'

/** Who will read: all agencies, or police and CPS alone. Fixed when a record is made. */
export type Audience = 'multi' | 'justice'

/** What a right is asked for: the facts of one record that rights depend on. */
export interface Subject {
  /** Of the record, from the table of states. Absent where it has none. */
  readonly state?: string
  /** `tenant|object id` of whom it is about or who made it. */
  readonly own?: readonly string[]
  readonly organisation?: string
  readonly areas?: readonly AreaCode[]
  readonly audience?: Audience
  /** Only these, `tenant|object id`, may know that it exists. */
  readonly restrictedTo?: readonly string[]
}

import type { Records } from '../records/contract.ts'
import type { Calendar } from '../time/working/calendar.ts'

/** What planning is a function of: no more than a calendar, and the policies of the areas. */
export interface PlanningNeeds {
  readonly records: Pick<Records, 'read'>
  readonly calendar: Calendar
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  readonly onFault: (error: unknown) => void
}

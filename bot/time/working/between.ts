import type { Instant } from '../instant.ts'
import { addDays, dayOf, epochOf, instantAt } from '../instant.ts'
import type { Calendar } from './calendar.ts'
import { isWorkingDay } from './calendar.ts'
import { closes, opens } from './hours.ts'

/** Milliseconds of 09:00-17:00 on working days between two moments; 0 when the second is earlier. */
export const workingTimeBetween = (first: Instant, second: Instant, calendar: Calendar): number => {
  let sum = 0
  for (let day = dayOf(first); day <= dayOf(second); day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue
    const from = Math.max(epochOf(instantAt(day, opens)), epochOf(first))
    const to = Math.min(epochOf(instantAt(day, closes)), epochOf(second))
    sum += Math.max(0, to - from)
  }
  return sum
}

import { stepDay } from '../civil-day.ts'
import type { Day } from '../instant.ts'
import { type BeyondTable, beyondTable, type Calendar, isWorkingDay } from './calendar.ts'

const mostDays = 5_000

/** The first working day in one direction, the day itself not counted. Past the table only weekends are off. */
export const nearestWorkingDay = (day: Day, step: 1 | -1, calendar: Calendar): Day => {
  let near = stepDay(day, step)
  while (!isWorkingDay(near, calendar)) near = stepDay(near, step)
  return near
}

/**
 * The nth working day after a day, or before it when `n` is negative; 0 is the day itself, working or not.
 * Throws `RangeError` for what is no count of days.
 */
export const addWorkingDays = (day: Day, n: number, calendar: Calendar): { readonly day: Day } | BeyondTable => {
  if (!Number.isInteger(n) || Math.abs(n) > mostDays) throw new RangeError(`${n} is no count of working days`)
  const step = n < 0 ? -1 : 1
  let reached = day
  for (let left = Math.abs(n); left > 0; left -= 1) {
    reached = nearestWorkingDay(reached, step, calendar)
    if (reached > calendar.until) return beyondTable(calendar)
  }
  return { day: reached }
}

/**
 * Working days after the first day up to and with the second, so that `addWorkingDays` of as many comes back to a second
 * that is one; negative when the second is earlier.
 */
export const workingDaysBetween = (
  first: Day,
  second: Day,
  calendar: Calendar,
): { readonly days: number } | BeyondTable => {
  const [from, to] = first < second ? [first, second] : [second, first]
  if (to > calendar.until) return beyondTable(calendar)
  let days = 0
  // Counted towards the second: the first itself never counts.
  const [start, end] = first < second ? [stepDay(from, 1), to] : [from, stepDay(to, -1)]
  for (let day = start; day <= end; day = stepDay(day, 1)) if (isWorkingDay(day, calendar)) days += 1
  return { days: first < second || days === 0 ? days : -days }
}

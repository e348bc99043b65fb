import { dayNumber, stepDay } from '../civil-day.ts'
import { type Day, dayOf, epochOf, type Instant, instantAt, instantOfEpoch } from '../instant.ts'
import { type BeyondTable, beyondTable, type Calendar, isWeekend, isWorkingDay } from './calendar.ts'
import { addWorkingDays, nearestWorkingDay } from './days.ts'
import { closes, opens } from './hours.ts'

/** A weekday that did not count, for the sum that people read. */
export interface DayOff {
  readonly day: Day
  readonly why: 'holiday' | 'closed'
  readonly name?: string
}

/** How a due time came about: counted from which working day, how many on, which weekdays left out. */
export interface Sum {
  readonly start: Instant
  readonly from: Day
  readonly days: number
  readonly skipped: readonly DayOff[]
}

const dayOff = (day: Day, { holidays, names }: Calendar): DayOff => {
  if (!holidays.has(day)) return { day, why: 'closed' }
  const name = names?.get(day)
  return name === undefined ? { day, why: 'holiday' } : { day, why: 'holiday', name }
}

const daysOff = (first: Day, last: Day, calendar: Calendar): readonly DayOff[] =>
  Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, index) => stepDay(first, index))
    .filter((day) => !isWeekend(day) && !isWorkingDay(day, calendar))
    .map((day) => dayOff(day, calendar))

/** The working day that something begun at this moment counts from: the next one after 17:00 or on a day off. */
const countedFrom = (start: Instant, calendar: Calendar): Day => {
  const day = dayOf(start)
  const inTime = isWorkingDay(day, calendar) && start <= instantAt(day, closes)
  return inTime ? day : nearestWorkingDay(day, 1, calendar)
}

/** When a clock of `n` working days runs out: 17:00 of the nth working day after the one it counts from, with the sum. */
export const closeOfNthWorkingDay = (
  start: Instant,
  n: number,
  calendar: Calendar,
): { readonly due: Instant; readonly sum: Sum } | BeyondTable => {
  const from = countedFrom(start, calendar)
  if (from > calendar.until) return beyondTable(calendar)
  const last = addWorkingDays(from, n, calendar)
  if ('why' in last) return last
  return {
    due: instantAt(last.day, closes),
    sum: { start, from, days: n, skipped: daysOff(dayOf(start), last.day, calendar) },
  }
}

const hourLength = 3_600_000

/** When so many hours of 09:00-17:00 on working days have passed: what urgent clocks count. */
export const addWorkingHours = (
  start: Instant,
  hours: number,
  calendar: Calendar,
): { readonly due: Instant } | BeyondTable => {
  if (!(hours >= 0)) throw new RangeError(`${hours} is no count of hours`)
  // Hours that were divided from a span come back a hair off it, and at the close a hair is a night.
  let left = Math.round(hours * hourLength)
  const first = countedFrom(start, calendar)
  for (let day = first; day <= calendar.until; day = nearestWorkingDay(day, 1, calendar)) {
    const opening = instantAt(day, opens)
    const from = epochOf(start > opening ? start : opening)
    const room = epochOf(instantAt(day, closes)) - from
    // At 17:00 sharp nothing of the day is left.
    if (room > 0 && left <= room) return { due: instantOfEpoch(from + left) }
    left -= room
  }
  return beyondTable(calendar)
}

import { stepDay } from '../civil-day.ts'
import { type Day, dayOf, epochOf, type Instant, instantAt } from '../instant.ts'
import { type BeyondTable, beyondTable, type Calendar, isWorkingDay } from './calendar.ts'
import { closes, opens } from './hours.ts'

const minuteLength = 60_000

const minuteOfDay = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** London's clocks change in the night: every working day is as long as any other. */
const wholeDay = (minuteOfDay(closes) - minuteOfDay(opens)) * minuteLength

/** Milliseconds of one day's 09:00-17:00 that lie between two moments. */
const openOn = (day: Day, from: Instant, to: Instant): number => {
  const [opening, closing] = [instantAt(day, opens), instantAt(day, closes)]
  const start = from > opening ? from : opening
  const end = to < closing ? to : closing
  return start < end ? epochOf(end) - epochOf(start) : 0
}

/** Milliseconds of 09:00-17:00 on working days between two moments; 0 when the second is not the later one. */
export const workingTimeBetween = (from: Instant, to: Instant, calendar: Calendar): number => {
  const [first, last] = [dayOf(from), dayOf(to)]
  let open = 0
  for (let day = first; day <= last; day = stepDay(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue
    open += day === first || day === last ? openOn(day, from, to) : wholeDay
  }
  return open
}

/** The same in whole minutes: what `addWorkingHours` adds, this finds again. `BeyondTable` when the second lies on a day whose holidays are not known. */
export const workingMinutesBetween = (
  from: Instant,
  to: Instant,
  calendar: Calendar,
): { readonly minutes: number } | BeyondTable =>
  to > from && dayOf(to) > calendar.until
    ? beyondTable(calendar)
    : { minutes: Math.floor(workingTimeBetween(from, to, calendar) / minuteLength) }

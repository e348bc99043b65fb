import type { Instant } from '../../time/instant.ts'
import { addDays, dayOf, instantAt } from '../../time/instant.ts'
import { workingTimeBetween } from '../../time/working/between.ts'
import type { BeyondTable, Calendar } from '../../time/working/calendar.ts'
import { beyondTable, isWorkingDay } from '../../time/working/calendar.ts'
import { addWorkingHours, closeOfNthWorkingDay } from '../../time/working/clocks.ts'
import { nearestWorkingDay } from '../../time/working/days.ts'
import { closes, opens } from '../../time/working/hours.ts'
import type { Allowance, RunningClock } from './escalation.ts'

interface Starting {
  readonly for: RunningClock['for']
  readonly allowance: Allowance
  readonly from: Instant
  readonly calendar: Calendar
}

/** 17:00 of so many calendar days later, or of the next working day: nobody answers on a day off. */
const calendarClose = (from: Instant, days: number, calendar: Calendar): { readonly due: Instant } | BeyondTable => {
  const last = addDays(dayOf(from), days)
  const day = isWorkingDay(last, calendar) ? last : nearestWorkingDay(last, 1, calendar)
  if (day > calendar.until) return beyondTable(calendar)
  return { due: instantAt(day, closes) }
}

const dueOf = ({ allowance, from, calendar }: Starting): { readonly due: Instant } | BeyondTable => {
  if ('days' in allowance) return closeOfNthWorkingDay(from, allowance.days, calendar)
  if ('hours' in allowance) return addWorkingHours(from, allowance.hours, calendar)
  return calendarClose(from, allowance.calendarDays, calendar)
}

/** A clock that counts from a moment (DATA-MODEL, "Time"): working days to the close of the last, working hours, or calendar days. */
export const clockFor = (starting: Starting): { readonly clock: RunningClock } | BeyondTable => {
  const counted = dueOf(starting)
  if ('why' in counted) return counted
  const { for: what, allowance, from } = starting
  return { clock: { for: what, allowance, from, due: counted.due } }
}

const hourLength = 3_600_000

/** The same clock after a pause: due as much working time later as the pause took of it. */
export const resumedClock = (
  clock: RunningClock,
  { pausedAt, at, calendar }: { readonly pausedAt: Instant; readonly at: Instant; readonly calendar: Calendar },
): RunningClock | BeyondTable => {
  const hours = workingTimeBetween(pausedAt, at, calendar) / hourLength
  if (hours === 0) return clock
  const later = addWorkingHours(clock.due, hours, calendar)
  return 'why' in later ? later : { ...clock, due: later.due }
}

/** When whoever has it is reminded: the working day before at 09:00, or after half its working hours. */
export const warnBefore =
  (calendarOf: (organisation: string) => Calendar) =>
  ({ allowance, from, due }: RunningClock, organisation: string): Instant | undefined => {
    const calendar = calendarOf(organisation)
    if ('hours' in allowance) {
      const half = addWorkingHours(from, workingTimeBetween(from, due, calendar) / hourLength / 2, calendar)
      return 'why' in half ? undefined : half.due
    }
    const warning = instantAt(nearestWorkingDay(dayOf(due), -1, calendar), opens)
    return warning > from ? warning : undefined
  }

import type { Day } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { isWorkingDay } from '../../time/working/calendar.ts'
import { nearestWorkingDay, workingDaysBetween } from '../../time/working/days.ts'

// Past the end of the table of holidays these go by weekdays alone: a reminder on an unknown holiday is better than none.

/** The day itself when it is a working day, or else the one before it. */
export const workingDayUpTo = (day: Day, calendar: Calendar): Day =>
  isWorkingDay(day, calendar) ? day : nearestWorkingDay(day, -1, calendar)

/** So many working days on from a day, or back when negative. */
export const stepWorkingDays = (day: Day, count: number, calendar: Calendar): Day => {
  let reached = day
  for (let left = Math.abs(count); left > 0; left -= 1)
    reached = nearestWorkingDay(reached, count < 0 ? -1 : 1, calendar)
  return reached
}

/** Working days from one day to another, as people read it: 0 on the day, negative when it has passed. */
export const workingDistance = (today: Day, day: Day, calendar: Calendar): number => {
  const counted = workingDaysBetween(today, day, { ...calendar, until: '9999-12-31' })
  return 'days' in counted ? counted.days : 0
}

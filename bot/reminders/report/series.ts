import type { Owed } from '../../records/contract.ts'
import { nextWeekday, stepDay } from '../../time/civil-day.ts'
import type { Instant } from '../../time/instant.ts'
import { dayOf, instantAt } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { isWorkingDay } from '../../time/working/calendar.ts'
import { nearestWorkingDay } from '../../time/working/days.ts'
import { digestTime } from '../../time/working/hours.ts'

export const reportTimer = 'group.report-due'
export const reportWhat = 'group.report'

/**
 * The timer of a group's next weekly report: Monday 09:00, or the next working day where Monday is none. The same week has the
 * same id, so that whoever touches a group may owe it again: it is owed once.
 */
export const nextReport = (at: Instant, calendar: Calendar): Owed => {
  const monday = nextWeekday(stepDay(dayOf(at), 1), 0)
  const on = isWorkingDay(monday, calendar) ? monday : nearestWorkingDay(monday, 1, calendar)
  return { kind: 'timer', id: `report-due|${monday}`, what: reportTimer, due: instantAt(on, digestTime) }
}

/** What the coordinator is owed when it has run out. */
export const reportOwed = (timerId: string, at: Instant): Owed => ({
  kind: 'message',
  id: timerId.replace(/^owed\|/, '').replace('report-due|', 'report|'),
  what: reportWhat,
  due: at,
})

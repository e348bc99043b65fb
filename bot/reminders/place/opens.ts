import type { Instant } from '../../time/instant.ts'
import { dayOf, instantAt } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { isWorkingDay } from '../../time/working/calendar.ts'
import { digestTime, sendingCloses } from '../../time/working/hours.ts'
import { nextDigestTime } from '../../time/working/sending.ts'

/** Digests go out from 09:00 to 17:30 on working days: the moment itself, or the next 09:00. */
export const opensAt = (at: Instant, calendar: Calendar): Instant => {
  const day = dayOf(at)
  const isOpen = isWorkingDay(day, calendar) && at >= instantAt(day, digestTime) && at < instantAt(day, sendingCloses)
  return isOpen ? at : nextDigestTime(at, calendar)
}

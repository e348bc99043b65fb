import { dayOf, type Instant, instantAt } from '../instant.ts'
import { type Calendar, isWorkingDay } from './calendar.ts'
import { nearestWorkingDay } from './days.ts'
import { digestTime, sendingCloses, sendingOpens } from './hours.ts'

// Past the end of the table these go by weekdays alone: a reminder on an unknown holiday is better than none.

const nextAt = (time: string, after: Instant, calendar: Calendar): Instant => {
  const day = dayOf(after)
  const today = instantAt(day, time)
  return isWorkingDay(day, calendar) && after < today ? today : instantAt(nearestWorkingDay(day, 1, calendar), time)
}

/** 08:30 to 17:30 on a working day: outside it nobody's telephone may ring. */
export const isSendingTime = (at: Instant, calendar: Calendar): boolean => {
  const day = dayOf(at)
  return isWorkingDay(day, calendar) && at >= instantAt(day, sendingOpens) && at < instantAt(day, sendingCloses)
}

/** The moment itself when messages may be sent then, or else the next 08:30 of a working day. */
export const nextSendingTime = (at: Instant, calendar: Calendar): Instant =>
  isSendingTime(at, calendar) ? at : nextAt(sendingOpens, at, calendar)

/** The next 09:00 of a working day, always later than the moment given, so that a digest never schedules itself again. */
export const nextDigestTime = (after: Instant, calendar: Calendar): Instant => nextAt(digestTime, after, calendar)

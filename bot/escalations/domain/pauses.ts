import type { Day, Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { addWorkingDays } from '../../time/working/days.ts'

/** Working days for which dates may stand still at once: a local default. */
const mostPaused = 20
const proposedPause = 5

const dayAfter = (at: Instant, days: number, calendar: Calendar): Day | undefined => {
  const reached = addWorkingDays(dayOf(at), days, calendar)
  return 'day' in reached ? reached.day : undefined
}

/** The day that a card proposes; `undefined` where the table of holidays ends before it. */
export const proposedUntil = (at: Instant, calendar: Calendar): Day | undefined => dayAfter(at, proposedPause, calendar)

export const lastPause = (at: Instant, calendar: Calendar): Day | undefined => dayAfter(at, mostPaused, calendar)

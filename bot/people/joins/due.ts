import type { Instant } from '../../time/instant.ts'
import { addDays, dayOf, instantAt } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { closeOfNthWorkingDay } from '../../time/working/clocks.ts'
import { closes } from '../../time/working/hours.ts'

/** Working days that those nearest have to answer: a local default. */
const daysToAnswer = 2

/** Until when a request waits before it passes to the admin. Past the table of holidays a weekend is added instead. */
export const answerDue = (askedAt: Instant, calendar: Calendar): Instant => {
  const counted = closeOfNthWorkingDay(askedAt, daysToAnswer, calendar)
  return 'due' in counted ? counted.due : instantAt(addDays(dayOf(askedAt), daysToAnswer + 2), closes)
}

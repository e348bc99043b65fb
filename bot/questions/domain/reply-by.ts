import type { Day, Instant } from '../../time/instant.ts'
import { dayOf, instantAt } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { isWorkingDay } from '../../time/working/calendar.ts'
import { closeOfNthWorkingDay } from '../../time/working/clocks.ts'
import { nearestWorkingDay } from '../../time/working/days.ts'
import { closes, opens } from '../../time/working/hours.ts'

/** How long somebody is given who is asked: a local default, by analogy with Victims' Code Right 6 (reference/reasons.md, A0). */
const allowance = { days: 5 } as const

/** The day that a form proposes; `undefined` when the table of holidays ends before it. */
export const proposedDay = (at: Instant, calendar: Calendar): Day | undefined => {
  const counted = closeOfNthWorkingDay(at, allowance.days, calendar)
  return 'why' in counted ? undefined : dayOf(counted.due)
}

/** A reply is due by the close of a working day that is still to come. */
export const replyByOn = (
  day: Day,
  at: Instant,
  calendar: Calendar,
): { readonly replyBy: Instant } | { readonly why: 'past' | 'day-off' } => {
  if (day <= dayOf(at)) return { why: 'past' }
  return isWorkingDay(day, calendar) ? { replyBy: instantAt(day, closes) } : { why: 'day-off' }
}

/** When whoever has it is reminded: the working day before, and on the day, at 09:00; what has passed is left out. */
export const remindersFor = (
  replyBy: Instant,
  at: Instant,
  calendar: Calendar,
): readonly { readonly when: 'before' | 'day'; readonly due: Instant }[] => {
  const day = dayOf(replyBy)
  const all = [
    { when: 'before' as const, due: instantAt(nearestWorkingDay(day, -1, calendar), opens) },
    { when: 'day' as const, due: instantAt(day, opens) },
  ]
  return all.filter(({ due }) => due > at)
}

import type { Instant } from '../time/instant.ts'
import type { CalendarOf } from './calendars.ts'
import { clockFor, resumedClock } from './domain/clock.ts'
import type { Moment } from './domain/step.ts'

/** The facts of a moment: what a clock of an organisation that starts now, or goes on now, runs to. */
export const momentAt = (at: Instant, calendarOf: CalendarOf, raisedAt: Instant): Moment => ({
  at,
  clock: (what, allowance, organisation) => {
    const from = 'calendarDays' in allowance ? raisedAt : at
    const counted = clockFor({ for: what, allowance, from, calendar: calendarOf(organisation) })
    return 'why' in counted ? undefined : counted.clock
  },
  resumed: (clock, pausedAt, organisation) => {
    const counted = resumedClock(clock, { pausedAt, at, calendar: calendarOf(organisation) })
    return 'why' in counted ? undefined : counted
  },
})

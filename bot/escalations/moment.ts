import type { Instant } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import { clockFor, resumedClock } from './domain/clock.ts'
import type { Moment } from './domain/step.ts'

/** The facts of a moment: what a clock that starts now, or goes on now, runs to. */
export const momentAt = (at: Instant, calendar: Calendar, raisedAt: Instant): Moment => ({
  at,
  clock: (what, allowance) => {
    const counted = clockFor({ for: what, allowance, from: 'calendarDays' in allowance ? raisedAt : at, calendar })
    return 'why' in counted ? undefined : counted.clock
  },
  resumed: (clock, pausedAt) => {
    const counted = resumedClock(clock, { pausedAt, at, calendar })
    return 'why' in counted ? undefined : counted
  },
})

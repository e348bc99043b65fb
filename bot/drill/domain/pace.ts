import type { Instant } from '../../time/instant.ts'
import { dayOf, epochOf, instantAt, instantOfEpoch } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { isWorkingDay } from '../../time/working/calendar.ts'
import { nearestWorkingDay, workingDaysBetween } from '../../time/working/days.ts'
import { closes, opens } from '../../time/working/hours.ts'

/** How fast a drill is played, in milliseconds: local defaults. */
export const pace = {
  /** What a working day takes. */
  workingDay: 10_000,
  /** What lies between two moments at least, so that each can be read. */
  least: 5_000,
  /** What all of it takes at most. */
  most: 180_000,
} as const

/** The moment itself, inside 09:00-17:00 of a working day, or when the next one opens. */
export const nextWorkingMoment = (at: Instant, calendar: Calendar): Instant => {
  const day = dayOf(at)
  if (!isWorkingDay(day, calendar) || at >= instantAt(day, closes))
    return instantAt(nearestWorkingDay(day, 1, calendar), opens)
  const opening = instantAt(day, opens)
  return at < opening ? opening : at
}

/** How long after its start each moment of a drill is shown, in milliseconds: as far apart as the working days between them. */
export const offsetsOf = (moments: readonly Instant[], calendar: Calendar): readonly number[] => {
  const [first] = moments
  if (first === undefined) return []
  // Past the table only weekends are off: this is about a pace, not about a date.
  const endless = { ...calendar, until: '9999-12-31' }
  let last = -pace.least
  const wished = moments.map((at) => {
    const counted = workingDaysBetween(dayOf(first), dayOf(at), endless)
    last = Math.max(last + pace.least, 'days' in counted ? counted.days * pace.workingDay : 0)
    return last
  })
  const shrink = Math.min(1, pace.most / Math.max(1, last))
  return wished.map((offset) => Math.round(offset * shrink))
}

export const after = (start: Instant, milliseconds: number): Instant => instantOfEpoch(epochOf(start) + milliseconds)

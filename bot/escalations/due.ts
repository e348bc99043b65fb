import type { RaisedPart } from '../../cards/raised/facts.ts'
import { workingDistance } from '../reminders/domain/working.ts'
import type { Day } from '../time/instant.ts'
import { wallClock } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { Concerned } from './domain/escalation.ts'

/** When it is due, on a wall in London. */
export const dueOf = (
  { clock }: Concerned,
  { calendar }: { readonly calendar: Calendar },
  today: Day,
): RaisedPart['due'] => {
  if (!clock) return undefined
  const [on = '', time = ''] = wallClock(clock.due).split('T')
  return { what: clock.for, on, time, days: workingDistance(today, on, calendar) }
}

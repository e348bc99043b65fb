import type { Owed } from '../records/contract.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf, instantAt } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import { nearestWorkingDay } from '../time/working/days.ts'
import { digestTime } from '../time/working/hours.ts'

export const nextDue = 'meeting.next-due'

/** Working days between two looks at whether a group is to meet again: a local default. */
const between = 10

const targets = ['coordinator', 'chair'] as const

export type DueTarget = (typeof targets)[number]

export const dueTargetOf = (owedId: string): DueTarget | undefined =>
  targets.find((target) => owedId.endsWith(`${nextDue}|${target}`))

const lookAfter = (at: Instant, calendar: Calendar) => {
  let day = dayOf(at)
  for (let left = between; left > 0; left -= 1) day = nearestWorkingDay(day, 1, calendar)
  return day
}

/** The next look for one target: whether it is said then is decided then, from the meetings that there are. */
export const lookOwed = (target: DueTarget, at: Instant, calendar: Calendar): Owed => {
  const day = lookAfter(at, calendar)
  return {
    ...{ kind: 'message', id: `${nextDue}|${target}`, what: nextDue },
    ...{ due: instantAt(day, digestTime), occurrence: day },
  }
}

/** What a group owes from its beginning: a look every two weeks for its coordinator and its chair. */
export const looksOwed = (at: Instant, calendar: Calendar): readonly Owed[] =>
  targets.map((target) => lookOwed(target, at, calendar))

import type { Day } from '../../time/instant.ts'
import { addMonths } from '../../time/instant.ts'
import type { Group } from './group.ts'

/** When a group is to meet next. */
export interface NextMeeting {
  /** The day by which its cadence wants it. */
  readonly by: Day
  /** The last day that its cadence allows: later than `by` where the framework says "about". */
  readonly atLatest: Day
  /** Whether `by` has passed without it. */
  readonly isPast: boolean
}

/** Of two in any twelve months, the second comes half a year after the first where there was only one yet: a local default. */
const halfYear = 6

const around = (from: Day, months: number, mostMonths = months) => ({
  by: addMonths(from, months),
  atLatest: addMonths(from, mostMonths),
})

/** Counted from the last two meetings; a group that has not met yet counts from when it was agreed or put on record. */
const datesOf = (
  { cadence, terms, since }: Pick<Group, 'cadence' | 'terms' | 'since'>,
  held: readonly Day[],
): Omit<NextMeeting, 'isPast'> | undefined => {
  const last = held.at(-1) ?? terms?.agreedOn ?? since
  if (last === undefined) return undefined
  switch (cadence.every) {
    case 'two-in-twelve-months': {
      const before = held.at(-2)
      // Where the year of the one before the last is over already, the count begins anew.
      return before === undefined || addMonths(before, 12) <= last ? around(last, halfYear) : around(before, 12)
    }
    case 'quarter':
      return around(last, 3, 6)
    case 'months':
      return around(last, cadence.months)
    case 'as-needed':
      return undefined
  }
}

/**
 * The day by which a group is to meet again, from the days on which it has met, in any order. `undefined` where it meets as
 * needed, or where there is nothing to count from.
 */
export const nextMeetingBy = (
  group: Pick<Group, 'cadence' | 'terms' | 'since'>,
  meetingsHeldOn: readonly Day[],
  today: Day,
): NextMeeting | undefined => {
  const dates = datesOf(group, [...new Set(meetingsHeldOn)].sort())
  return dates && { ...dates, isPast: dates.by < today }
}

import type { Policy } from '../../../bot/reminders/domain/policy.ts'
import type { Day } from '../../../bot/time/instant.ts'

/** The simplest reckoning that there is: look at each day, and count. Knows nothing of the code that it judges. */
export const isWorking = (day: Day, holidays: ReadonlySet<Day>): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

export const daysFrom = (first: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${first}T12:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10),
  )

interface Mention {
  readonly day: Day
  readonly code: string
}

/** On which of some days an action is mentioned, and as what. */
export const mentionsOn = (
  days: readonly Day[],
  dueOn: Day,
  { before, onTheDay, after }: Pick<Policy, 'before' | 'onTheDay' | 'after'>,
  holidays: ReadonlySet<Day>,
): readonly Mention[] => {
  const working = days.filter((day) => isWorking(day, holidays))
  return working.flatMap((day) => {
    const left = working.filter((other) => other > day && other <= dueOn).length
    const gone = working.filter((other) => other > dueOn && other <= day).length
    if (day > dueOn) return after.includes(gone) ? [{ day, code: `after-${gone}` }] : []
    if (left === 0) return onTheDay ? [{ day, code: 'on' }] : []
    return before.includes(left) ? [{ day, code: `before-${left}` }] : []
  })
}

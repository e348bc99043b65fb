import type { Instant } from '../../time/instant.ts'
import { workingMinutesBetween } from '../../time/working/between.ts'
import type { Calendar } from '../../time/working/calendar.ts'

export interface Stretch {
  readonly from: Instant
  readonly to: Instant
}

/** Pauses, from the moments at which one began or ended, in their order; one that has not ended counts for nothing yet. */
export const stretchesOf = (turns: readonly Instant[]): readonly Stretch[] =>
  turns.flatMap((from, index) => {
    const to = turns[index + 1]
    return index % 2 === 0 && to !== undefined ? [{ from, to }] : []
  })

/** Working minutes, less those of pauses; `undefined` for what has not happened, or lies past the table of holidays. */
export const countedMinutes = (
  from: Instant,
  to: Instant | undefined,
  { calendar, pauses }: { readonly calendar: Calendar; readonly pauses: readonly Stretch[] },
): number | undefined => {
  if (to === undefined) return undefined
  const whole = workingMinutesBetween(from, to, calendar)
  if ('why' in whole) return undefined
  return pauses.reduce((left, pause) => {
    const start = pause.from > from ? pause.from : from
    const paused = workingMinutesBetween(start, pause.to < to ? pause.to : to, calendar)
    return 'why' in paused ? left : left - paused.minutes
  }, whole.minutes)
}

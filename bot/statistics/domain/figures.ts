import type { Timed } from './matter.ts'

/** Working minutes of those that are done. */
export interface Times {
  readonly done: number
  readonly median: number
  readonly ninetieth: number
}

export interface Figures {
  readonly count: number
  readonly open: number
  /** Absent where nothing is done. */
  readonly acknowledged?: Times | undefined
  readonly answered?: Times | undefined
}

/**
 * The nearest-rank percentile: the smallest value that at least so many per cent of all values do not exceed. It is always one
 * of the values; of an even number the median is the lower of the two in the middle. `undefined` of none.
 */
export const nearestRank = (values: readonly number[], percent: number): number | undefined =>
  values.toSorted((one, other) => one - other)[Math.max(1, Math.ceil((percent * values.length) / 100)) - 1]

const timesOf = (minutes: readonly (number | undefined)[]): Times | undefined => {
  const done = minutes.filter((one) => one !== undefined)
  const [median, ninetieth] = [nearestRank(done, 50), nearestRank(done, 90)]
  return median === undefined || ninetieth === undefined ? undefined : { done: done.length, median, ninetieth }
}

/** How many, how many are without an answer, and how long the others took. */
export const figuresOf = (timed: readonly Timed[]): Figures => ({
  count: timed.length,
  open: timed.filter(({ isOpen }) => isOpen).length,
  acknowledged: timesOf(timed.map(({ acknowledged }) => acknowledged)),
  answered: timesOf(timed.map(({ answered }) => answered)),
})

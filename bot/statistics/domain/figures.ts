/** One agency's part of an escalation, or one question: how long it took in working hours, without pauses. */
export interface Counted {
  readonly of: 'escalations' | 'questions'
  readonly agency: string
  /** Only escalations have one. */
  readonly reason?: string
  /** Milliseconds of working time from being sent; absent while it has not happened. */
  readonly takenUp?: number
  readonly answered?: number
  readonly isOpen: boolean
}

/** Working hours, to one decimal; absent where nothing is there to measure. */
export interface Times {
  readonly median: number
  readonly ninetieth: number
}

export interface Line {
  /** A reason or an agency. */
  readonly key: string
  readonly count: number
  readonly open: number
  readonly takenUp?: Times
  readonly answered?: Times
}

const hourLength = 3_600_000

/** The nearest rank: the smallest value that so large a share of all does not exceed. */
export const percentile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]

const inHours = (milliseconds: number) => Math.round((milliseconds / hourLength) * 10) / 10

const timesOf = (values: readonly number[]): Times | undefined => {
  const sorted = values.toSorted((one, other) => one - other)
  const [median, ninetieth] = [percentile(sorted, 0.5), percentile(sorted, 0.9)]
  return median === undefined || ninetieth === undefined
    ? undefined
    : { median: inHours(median), ninetieth: inHours(ninetieth) }
}

const lineOf = (key: string, all: readonly Counted[]): Line => {
  const takenUp = timesOf(all.flatMap((one) => one.takenUp ?? []))
  const answered = timesOf(all.flatMap((one) => one.answered ?? []))
  return {
    ...{ key, count: all.length, open: all.filter(({ isOpen }) => isOpen).length },
    ...(takenUp ? { takenUp } : {}),
    ...(answered ? { answered } : {}),
  }
}

/** A line for each key that occurs, in the order of the keys: never by how quick or slow anybody is. */
export const linesBy = (
  all: readonly Counted[],
  keyOf: (one: Counted) => string | undefined,
  order: readonly string[],
): readonly Line[] =>
  order.flatMap((key) => {
    const own = all.filter((one) => keyOf(one) === key)
    return own.length > 0 ? [lineOf(key, own)] : []
  })

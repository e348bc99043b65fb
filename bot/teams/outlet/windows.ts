/** At most so many in any span of so many milliseconds. */
export interface Limit {
  readonly most: number
  readonly within: number
}

/** The moments that count against some limits, in order: those past and those that are promised. */
export interface Counted {
  readonly limits: readonly Limit[]
  readonly taken: readonly number[]
}

/** How many of them are at `moment` or before. */
export const countUntil = (taken: readonly number[], moment: number): number => {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle] ?? Number.POSITIVE_INFINITY) <= moment) low = middle + 1
    else high = middle
  }
  return low
}

/** `at`, or the moment before which one more would be too many for this limit: the latest full span around `at` must be over. */
const pushed = ({ most, within }: Limit, taken: readonly number[], at: number): number => {
  let until = at
  for (let first = countUntil(taken, at - within); ; first++) {
    const from = taken[first]
    const to = taken[first + most - 1]
    if (from === undefined || to === undefined || to - at >= within) return until
    if (Math.max(to, at) - Math.min(from, at) < within) until = from + within
  }
}

/** Pure. The first moment from `from` on at which one more keeps every limit, of those before it and of those promised after it. */
export const earliest = (all: readonly Counted[], from: number): number => {
  let at = from
  for (;;) {
    const next = Math.max(at, ...all.flatMap(({ limits, taken }) => limits.map((limit) => pushed(limit, taken, at))))
    if (next === at) return at
    at = next
  }
}

import type { Answered, Sample } from '../evidence.ts'

/** The value below which so many of a hundred lie. */
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((first, second) => first - second)[
    Math.min(values.length - 1, Math.floor((values.length * share) / 100))
  ] ?? Number.NaN

export const latency = (answered: readonly Answered[], what?: string) => {
  const all = answered.flatMap((one) => (what === undefined || one.what === what ? [one.milliseconds] : []))
  return { p50: percentile(all, 50), p99: percentile(all, 99) }
}

/** How much more there is for each step along, by least squares. */
const slope = (points: readonly (readonly [number, number])[]): number => {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  const below = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  return below === 0 ? 0 : above / below
}

const secondHalf = (samples: readonly Sample[]) => samples.slice(Math.floor(samples.length / 2))

/** Bytes a turn and bytes a minute that the heap grows in the second half. */
export const growth = (samples: readonly Sample[]) => {
  const half = secondHalf(samples)
  return {
    perTurn: slope(half.map(({ turns, heapUsed }) => [turns, heapUsed])),
    perMinute: slope(half.map(({ at, heapUsed }) => [at / 60, heapUsed])),
    residentPerMinute: slope(half.map(({ at, rss }) => [at / 60, rss])),
  }
}

/** The event loop's delay in the worst of the samples of the second half, and in the middle one, milliseconds. */
export const loopDelay = (samples: readonly Sample[]) => {
  const p99s = secondHalf(samples).map(({ loop }) => loop.p99)
  return { median: percentile(p99s, 50), worst: Math.max(...p99s) }
}

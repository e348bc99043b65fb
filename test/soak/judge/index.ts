import type { Evidence } from '../evidence.ts'
import { growth, latency, loopDelay } from './figures.ts'
import { late, neverThere, notOnce, repeats, twoFates, undone, untold, wronglyDead } from './lost.ts'

/** A line of the table; `limit` is what it is held to. */
export interface Row {
  readonly what: string
  readonly found: number
  readonly limit?: string
  readonly isBreach: boolean
  /** Some of what was found. */
  readonly examples: readonly string[]
}

const KiB = 1024
const MiB = 1024 ** 2
/** Bytes of heap a turn, in the second half: a short run still compiles and loads, and finds only what leaks much; a long one may only fill what is bounded. */
const growthOf = (seconds: number) => {
  if (seconds >= 300) return KiB
  return seconds >= 60 ? 4 * KiB : 256 * KiB
}

/** What a fault of the log may be while things break: a request that failed. */
const isBrought = ({ type }: Evidence['faults'][number]) =>
  /^(RestError|StoreFault|AbortError|TimeoutError)$/.test(type)

const figure = (what: string, found: number): Row => ({ what, found, isBreach: false, examples: [] })

const none = (what: string, examples: readonly string[]): Row => ({
  ...{ what, found: examples.length, limit: '0', isBreach: examples.length > 0, examples: examples.slice(0, 5) },
})

const atMost = (what: string, found: number, most: number): Row => ({
  ...{ what, found, limit: `≤ ${most}`, isBreach: !(found <= most), examples: [String(found)] },
})

const atLeast = (what: string, found: number, least: number): Row => ({
  ...{ what, found, limit: `≥ ${least}`, isBreach: !(found >= least), examples: [String(found)] },
})

/** The figures of a soak and what is held to a limit, in the order of the table. */
export const judge = (evidence: Evidence): readonly Row[] => {
  const { seconds, answered, outcomes, samples, typed, faults, chains, asked, struck } = evidence
  const all = latency(answered)
  const lookUps = latency(answered, 'look-up')
  const grown = growth(samples)
  const loop = loopDelay(samples)
  const again = repeats(evidence)
  const strange = faults.filter((one) => !isBrought(one)).map(({ type, message }) => `${type}: ${message}`)
  const failed = answered.filter(({ status }) => status >= 500 && status !== 501)
  const mib = (samples.at(-1)?.heapUsed ?? Number.NaN) / MiB
  return [
    figure('seconds of traffic', seconds),
    figure('turns a second', answered.length / seconds),
    figure('a turn, median, ms', all.p50),
    figure('a turn, p99, ms', all.p99),
    figure('a look-up, median, ms', lookUps.p50),
    figure('a look-up, p99, ms', lookUps.p99),
    // The median, and of a long run: one bad moment of a machine that is shared is none of the bot's.
    atMost('event loop late, p99, median sample, ms', loop.median, seconds < 60 ? 10_000 : 500),
    figure('event loop late, p99, worst sample, ms', loop.worst),
    figure('heap in the end, MiB', mib),
    figure('resident in the end, MiB', (samples.at(-1)?.rss ?? Number.NaN) / MiB),
    atMost('heap, growth in the second half, bytes a turn', grown.perTurn, growthOf(seconds)),
    figure('the same, MiB a minute', grown.perMinute / MiB),
    figure('resident, MiB a minute', grown.residentPerMinute / MiB),
    figure('requests that Teams broke', asked.filter(({ refusedBy }) => refusedBy !== undefined).length),
    figure('requests that the store broke', struck),
    atLeast('steps that were done', outcomes.done, 1),
    atLeast('look-ups and others that were answered', outcomes.answered, 1),
    figure('steps that the rules refused', outcomes.refused),
    figure('steps of which nobody knows', outcomes['nobody-knows']),
    none('answers that were wrong', outcomes.wrong === 0 ? [] : [...evidence.wrong, `${outcomes.wrong} in all`]),
    none(
      'HTTP answers of 500 and more',
      failed.map(({ what, status }) => `${what}: ${status}`),
    ),
    none('faults that nothing broken explains', strange),
    none('lines of the log that name somebody', evidence.naming),
    figure('told that it is done', evidence.claims.length),
    none('of these, left no event', undone(evidence)),
    figure('told that it is there', evidence.made.length),
    none('of these, not there once', notOnce(evidence)),
    none(
      `of ${typed.asked} asked for by typing, not shown`,
      typed.missing.map(({ record }) => record),
    ),
    none('owed and late', late(evidence)),
    none('owed, though it has its fate', twoFates(evidence)),
    none('said to be sent, and not in Teams', neverThere(evidence)),
    none('raised or asked, and nobody told', untold(evidence)),
    none('given up as dead without a reason', wronglyDead(evidence)),
    figure('repeated because an answer was lost', again.count),
    none('repeated for no such reason', again.unexplained),
    none('chains that are broken', chains.broken ? [JSON.stringify(chains.broken)] : []),
    none(
      'ended before it was told to, or badly',
      evidence.lived && evidence.exitCode === 0 ? [] : [`${evidence.exitCode}`],
    ),
  ]
}

export const breaches = (rows: readonly Row[]): readonly Row[] => rows.filter(({ isBreach }) => isBreach)

import type { Buckets, Lane } from './buckets.ts'
import type { Failure } from './failure.ts'
import { failureOf } from './failure.ts'
import { after, patience } from './patience.ts'

export interface Trying {
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** 0 to 1. */
  readonly random: () => number
  /** Room for a request, under Teams' limits. */
  readonly buckets: Pick<Buckets, 'enter' | 'accepted' | 'throttled'>
}

interface Done<Result> {
  readonly ok: true
  readonly result: Result
}

interface Failed {
  readonly ok: false
  readonly failure: Failure
}

/** `unsure`: a try had no answer, so it may have been carried out as well. `again`: milliseconds after which it may work. */
export type Tried<Result> = (Done<Result> | (Failed & { readonly again?: number })) & { readonly unsure: boolean }

/** Throws what is no failure of the request. */
const attempt = async <Result>(asking: Promise<Result>): Promise<Done<Result> | Failed> => {
  try {
    return { ok: true, result: await asking }
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    return { ok: false, failure }
  }
}

type Ask<Result> = (timeout: number) => Promise<Result>

/** Asks Teams when there is room, again where that helps; `timeout` is for one request, in milliseconds. */
export const trying = ({ elapsed, wait, random, buckets }: Trying) => {
  const once = async <Result>(lane: Lane, ask: Ask<Result>, until: number): Promise<Done<Result> | Failed> => {
    const full = await buckets.enter(lane, until - patience.answer - elapsed())
    if (full) return { ok: false, failure: { type: 'held-back', ...full } }
    const outcome = await attempt(ask(Math.min(patience.request, until - elapsed())))
    if (outcome.ok) buckets.accepted(lane)
    return outcome
  }

  /** Whoever was told to wait, the others of that conversation wait with them. */
  const heed = (lane: Lane, failure: Failure, pause = 0) => {
    if (failure.type === 'refused' && failure.status === 429) buckets.throttled(lane, pause)
  }

  const tryIn = async <Result>(lane: Lane, ask: Ask<Result>): Promise<Tried<Result>> => {
    const began = elapsed()
    let unanswered = 0
    for (let tried = 1; ; tried++) {
      const outcome = await once(lane, ask, began + patience.within)
      if (outcome.ok) return { ...outcome, unsure: unanswered > 0 }
      const { failure } = outcome
      if (failure.type === 'unanswered') unanswered += 1
      const next = after(failure, { tried, unanswered, spent: elapsed() - began }, random())
      heed(lane, failure, 'wait' in next ? next.wait : next.again)
      if (!('wait' in next)) return { ...outcome, ...next, unsure: unanswered > 0 }
      await wait(next.wait)
    }
  }

  return (lane: Lane) =>
    <Result>(ask: Ask<Result>) =>
      tryIn(lane, ask)
}

export type TryFor = ReturnType<ReturnType<typeof trying>>

import type { Failure } from './failure.ts'
import { failureOf } from './failure.ts'
import { after, patience } from './patience.ts'

export interface Trying {
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** 0 to 1. */
  readonly random: () => number
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

/** Asks Teams, again where that helps; `timeout` is for one request, in milliseconds. */
export const trying =
  ({ elapsed, wait, random }: Trying) =>
  async <Result>(ask: (timeout: number) => Promise<Result>): Promise<Tried<Result>> => {
    const began = elapsed()
    let unanswered = 0
    for (let tried = 1; ; tried++) {
      const left = patience.within - (elapsed() - began)
      const outcome = await attempt(ask(Math.max(1, Math.min(patience.request, left))))
      if (outcome.ok) return { ...outcome, unsure: unanswered > 0 }
      if (outcome.failure.type === 'unanswered') unanswered += 1
      const next = after(outcome.failure, { tried, unanswered, spent: elapsed() - began }, random())
      if (!('wait' in next)) return { ...outcome, ...next, unsure: unanswered > 0 }
      await wait(next.wait)
    }
  }

/** How a request ended badly. Status 0: no answer came (reset, deadline), so it may have been carried out. */
export interface Failure {
  readonly status: number
  /** Milliseconds, when the service named them. */
  readonly retryAfter?: number
}

/** What retrying needs from outside. `sleep` takes milliseconds; `random` answers 0 to 1. */
export interface Patience {
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly random: () => number
}

const passing = new Set([0, 408, 410, 429, 449, 500, 502, 503, 504])

/** Refused before anything was done. After any other failure a write may have been carried out. */
const refused = new Set([429, 449])

const attempts = 7
const mostWaited = 10_000
const longest = 2_000

/** 50, 100, 200 ms and so on, up to two seconds; the upper half of each is by chance, so that instances do not march in step. */
const backoff = (attempt: number, random: number) => Math.min(longest, 50 * 2 ** attempt) * (0.5 + random / 2)

/**
 * Pure: the milliseconds to wait before trying again, or `undefined` when to give up: it won't pass, it was tried seven times,
 * or all waits together would be more than ten seconds. A wait that the service names is never cut short.
 */
export const waitBefore = (
  { status, retryAfter }: Failure,
  { attempt, waited }: { readonly attempt: number; readonly waited: number },
  random: number,
): number | undefined => {
  if (!passing.has(status) || attempt + 1 >= attempts) return undefined
  const wait = retryAfter ?? backoff(attempt, random)
  return waited + wait > mostWaited ? undefined : wait
}

/**
 * Tries until it works, or throws the last error. `unsure`: an earlier try may have been carried out although no good answer
 * came, so the next one may meet its own work.
 */
export const retrying =
  (failureOf: (error: unknown) => Failure, { sleep, random }: Patience) =>
  async <Result>(work: (unsure: boolean) => Promise<Result>): Promise<Result> => {
    let unsure = false
    let waited = 0
    for (let attempt = 0; ; attempt++) {
      try {
        return await work(unsure)
      } catch (error) {
        const failure = failureOf(error)
        const wait = waitBefore(failure, { attempt, waited }, random())
        if (wait === undefined) throw error
        unsure ||= !refused.has(failure.status)
        waited += wait
        await sleep(wait)
      }
    }
  }

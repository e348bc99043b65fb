import { setTimeout as sleep } from 'node:timers/promises'

/** Waits before the next try; `lost` races went before it. */
export type Wait = (lost: number) => Promise<void>

/** A little longer each time and partly by chance, so that two who raced do not meet again. Up to 10, 20, 40 … 320 ms. */
const jitter: Wait = (lost) => sleep(Math.random() * Math.min(320, 5 * 2 ** lost))

interface Patience {
  readonly tries?: number
  readonly wait?: Wait
}

/**
 * Read, decide, commit if unchanged: tried again on fresh facts while others are faster. `attempt` reads anew each time and
 * answers `lost` when its commit was; so does this, when the last try was lost too.
 */
export const untilWon = async <Result>(
  attempt: () => Promise<Result | 'lost'>,
  { tries = 10, wait = jitter }: Patience = {},
): Promise<Result | 'lost'> => {
  for (let lost = 0; lost < tries; lost++) {
    if (lost > 0) await wait(lost)
    const result = await attempt()
    if (result !== 'lost') return result
  }
  return 'lost'
}

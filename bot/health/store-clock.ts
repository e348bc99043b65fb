import type { Clock } from '../time/instant.ts'
import { epochOf } from '../time/instant.ts'

export interface StoreClock {
  /** The store answered at this moment of its own clock: milliseconds since 1970, to the second. */
  readonly dated: (at: number) => void
  /** By how many milliseconds its clock was ahead of ours at its last answer; absent before the first. */
  readonly ahead: () => number | undefined
}

/** The store's clock is another machine's: the only one that ours can be held to without asking anybody more. */
export const openStoreClock = (now: Clock): StoreClock => {
  let ahead: number | undefined
  return {
    dated: (at) => {
      ahead = at - epochOf(now())
    },
    ahead: () => ahead,
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { drawing } from '../connector/storm.ts'
import { stepBy } from './steps/index.ts'
import type { Setting } from './steps/setting.ts'

export interface Pace {
  readonly seed: number
  /** Steps a second. */
  readonly rate: number
  readonly seconds: number
  /** When the machine is slower than that, it takes so many seconds at the most. */
  readonly mostSeconds: number
  /** At most so many at once. */
  readonly most: number
}

/** Steps at an even pace, whatever becomes of those before; the same ones for the same seed. Settles when all have ended. */
export const traffic = async (
  setting: Setting,
  { seed, rate, seconds, mostSeconds, most }: Pace,
  isOver: () => boolean,
): Promise<void> => {
  const underWay = new Set<Promise<void>>()
  const began = performance.now()
  for (let number = 0; number < rate * seconds && !isOver(); number++) {
    const due = began + (number * 1_000) / rate
    const early = due - performance.now()
    if (early > 1) await sleep(early)
    while (underWay.size >= most) await Promise.race(underWay)
    if (performance.now() - began > mostSeconds * 1_000) break
    const draw = drawing(seed * 1_000_003 + number)
    const step: Promise<void> = stepBy(draw)(setting, draw).finally(() => underWay.delete(step))
    underWay.add(step)
  }
  await Promise.all(underWay)
}

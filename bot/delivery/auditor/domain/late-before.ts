import type { Instant } from '../../../time/instant.ts'
import { epochOf, instantOfEpoch } from '../../../time/instant.ts'
import type { Times } from '../../domain/next.ts'
import { lateAfter } from './findings.ts'

const isOld = ({ real }: Times, now: Times) => epochOf(now.real) - epochOf(real) >= lateAfter

/**
 * Whatever was due before this is late: it is what the civil clock said five minutes of real time ago. What a turned clock made due
 * a moment ago is not. `readings` of both clocks, the earliest first, end with the present one.
 */
export const lateBefore = (readings: readonly [Times, ...Times[]], now: Times): Instant => {
  const { civil, real } = readings.findLast((reading) => isOld(reading, now)) ?? readings[0]
  return instantOfEpoch(epochOf(now.real) - lateAfter + epochOf(civil) - epochOf(real))
}

/** The readings that are still needed, with this one. */
export const withReading = (readings: readonly Times[], now: Times): readonly [Times, ...Times[]] => {
  const last = readings.findLastIndex((reading) => isOld(reading, now))
  const [first, ...rest] = readings.slice(Math.max(0, last))
  return first ? [first, ...rest, now] : [now]
}

import type { Instant } from '../../../time/instant.ts'
import { epochOf } from '../../../time/instant.ts'
import type { Lease } from '../../domain/next.ts'

/** Milliseconds after which something that is due and not done is late. */
export const lateAfter = 300_000

/** Whoever fails puts off what they hold; so many holders one after the other who did not even do that were stopped by it. */
const mostHolders = 5

/** Something that should be done by now. */
export interface Late {
  readonly due: Instant
  readonly lease?: Lease
  readonly claims?: number
}

export interface Findings {
  readonly late: {
    readonly count: number
    readonly oldest?: Instant
    /** There may be more: the audit looks at no more than it may. */
    readonly isCut: boolean
  }
  /** Of these: held by nobody who comes back, or by one after another in vain. */
  readonly stuckLeases: number
}

const isStuck = ({ lease, claims = 0 }: Late, real: Instant) =>
  lease !== undefined && (claims > mostHolders || epochOf(real) - epochOf(lease.until) >= lateAfter)

/** What is wrong with what is owed, counted; `real` is real time, by which leases run. */
export const findingsOf = (found: readonly Late[], real: Instant, isCut: boolean): Findings => {
  const oldest = found.map(({ due }) => due).toSorted()[0]
  return {
    late: { count: found.length, ...(oldest === undefined ? {} : { oldest }), isCut },
    stuckLeases: found.filter((one) => isStuck(one, real)).length,
  }
}

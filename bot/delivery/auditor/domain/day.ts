import type { AreaDelivery, Cause } from '../../../../cards/delivery-status/facts.ts'
import { causes } from '../../../../cards/delivery-status/facts.ts'
import type { Day, Instant } from '../../../time/instant.ts'
import { dayOf } from '../../../time/instant.ts'

/** What became of one message. */
interface Fated {
  readonly due: Instant
  readonly fate: string
}

export interface DayOfArea {
  /** What became of messages on this day. */
  readonly fates: readonly Fated[]
  /** What is still owed and due by the end of it. */
  readonly owed: readonly { readonly due: Instant }[]
}

const sent: ReadonlySet<string> = new Set(['sent', 'updated', 'folded'])

/** Kept for when its reader next asks, since there is no way to them. */
const causeOf = (fate: string): Cause | undefined =>
  fate === 'held' ? 'no-route' : causes.find((cause) => cause === fate)

/**
 * One area's day in numbers. What no longer applied was not due. `late`: the moment before which whatever is still owed waits
 * longer than planned.
 */
export const countsOf = (
  { fates, owed }: DayOfArea,
  { today, late }: { readonly today: Day; readonly late: Instant },
): Omit<AreaDelivery, 'area' | 'isCut'> => {
  const real = fates.filter(({ fate }) => fate !== 'dropped')
  const lost = real.flatMap(({ fate }) => causeOf(fate) ?? [])
  const isPassed = ({ due }: { readonly due: Instant }) => due <= late
  return {
    due: [...real, ...owed].filter(({ due }) => dayOf(due) === today).length,
    sent: real.filter(({ fate }) => sent.has(fate)).length,
    waiting: owed.filter((one) => !isPassed(one)).length,
    passed: owed.filter(isPassed).length,
    undelivered: lost.length,
    unsure: real.filter(({ fate }) => fate === 'maybe-sent').length,
    causes: causes.flatMap((cause) => {
      const count = lost.filter((one) => one === cause).length
      return count > 0 ? [{ cause, count }] : []
    }),
  }
}

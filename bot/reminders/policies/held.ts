import type { Day } from '../../time/instant.ts'
import type { Policy } from '../domain/policy.ts'
import { inForceOn } from '../domain/policy.ts'
import type { PlanningNeeds } from '../planning-needs.ts'
import { shippedPolicy } from '../policy.ts'
import type { Chosen } from './stored.ts'
import { policiesAt, policiesOf } from './stored.ts'

/** Milliseconds. */
const refreshAfter = 10_000

/**
 * The areas' policies as one instance holds them, so that planning asks nothing. A change holds from the next day at the
 * earliest: by then every instance has read it.
 */
export const holdPolicies = ({ records, elapsed, onFault }: Pick<PlanningNeeds, 'records' | 'elapsed' | 'onFault'>) => {
  let held: Chosen = new Map()
  let asOf: number | undefined
  let reading: Promise<void> | undefined

  const read = async () => {
    try {
      const document = await records.read(policiesAt)
      held = document ? policiesOf(document) : new Map()
      asOf = elapsed()
    } catch (error) {
      // What was read last still holds.
      onFault(error)
    }
  }

  const refresh = (): Promise<void> => {
    reading ??= read().finally(() => {
      reading = undefined
    })
    return reading
  }

  return {
    /** Settles when they have been read; before the first turn is answered. Never rejects. */
    ready: refresh,
    on: (area: string, day: Day): Policy => {
      if (asOf === undefined || elapsed() - asOf >= refreshAfter) void refresh()
      return inForceOn(held.get(area) ?? [], day, shippedPolicy)
    },
  }
}

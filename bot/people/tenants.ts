import type { Records } from '../records/contract.ts'
import type { Day } from '../time/instant.ts'
import type { AllowedTenants, Limit } from './domain/tenants.ts'
import { isAllowedOn } from './domain/tenants.ts'
import { tenantsAt, tenantsOf } from './records.ts'

/** Milliseconds. */
const refreshAfter = 10_000
/** While the store can't be reached, memory answers up to this age; then the fault shows, and nobody is let in. */
const faultAfter = 60_000

interface HoldNeeds {
  readonly records: Pick<Records, 'read'>
  readonly limit: Limit
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  readonly onFault?: (error: unknown) => void
}

interface Held {
  readonly tenants: AllowedTenants | undefined
  readonly asOf: number
}

/**
 * The allowed tenants as one instance holds them: an answer is at most ten seconds old. A tenant that is unknown, or outside the
 * configuration's limit, is not allowed. Throws what the store threw when it could not be reached for a minute.
 */
export const holdTenants = ({ records, limit: given, elapsed, onFault }: HoldNeeds) => {
  // As tokens write them.
  const limit: Limit = { host: given.host.toLowerCase(), outer: given.outer.map((id) => id.toLowerCase()) }
  let held: Held | undefined
  let reading: Promise<Held> | undefined

  const read = async (): Promise<Held> => {
    const asOf = elapsed()
    const document = await records.read(tenantsAt)
    held = { tenants: document && tenantsOf(document), asOf }
    return held
  }

  const start = () => {
    reading ??= read().finally(() => {
      reading = undefined
    })
    return reading
  }

  const current = async (): Promise<AllowedTenants | undefined> => {
    if (held && elapsed() - held.asOf < refreshAfter) return held.tenants
    const before = held
    try {
      return (await start()).tenants
    } catch (error) {
      if (!before || elapsed() - before.asOf >= faultAfter) throw error
      onFault?.(error)
      return before.tenants
    }
  }

  return {
    limit,
    isAllowed: async (tenantId: string, day: Day): Promise<boolean> =>
      isAllowedOn(tenantId.toLowerCase(), day, limit, await current()),
    /** After a change of this instance's own: the next answer is read anew. */
    forget: () => {
      held = undefined
    },
  }
}

export type HeldTenants = ReturnType<typeof holdTenants>

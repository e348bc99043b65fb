import { openShelf } from './book.ts'
import type { Asking } from './limits.ts'
import { limitsOf, limitsOfTenant, withSlack } from './limits.ts'
import { earliest } from './windows.ts'

/** Whose limits a request counts under. */
export interface Lane {
  readonly asking: Asking
  /** The conversation, or the person whose own chat it is. */
  readonly name: string
  readonly tenant: string
}

export interface BucketNeeds {
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** Requests a second that a tenant takes; the documents say 30 or 50. */
  readonly tenantRate?: number
}

export interface Buckets {
  /** Milliseconds until there is room for one more, which is kept for it: whoever then enters has it. */
  readonly slotFor: (lane: Lane) => number
  /** Settles when a request may leave, which is then counted; or with the milliseconds that it would have to wait beyond `within`. */
  readonly enter: (lane: Lane, within: number) => Promise<{ readonly again: number } | undefined>
  /** Something left without asking: a reply to somebody who waits for it. It is counted, and others make room. */
  readonly note: (lane: Lane) => void
  readonly accepted: (lane: Lane) => void
  /** Teams has had too much: nothing more for so many milliseconds. */
  readonly throttled: (lane: Lane, milliseconds: number) => void
  /** How many are kept in memory. */
  readonly size: () => number
}

/** The same buckets, which also tell of each throttle. */
export const heeding = (buckets: Buckets, told: () => void): Buckets => ({
  ...buckets,
  throttled: (lane, milliseconds) => {
    told()
    buckets.throttled(lane, milliseconds)
  },
})

/** How long before its moment somebody may come who was promised one: timers are not exact. */
const early = 20

/** So many conversations refused one after the other, with nothing taken in between, are the tenant's own throttle. */
const severalMeanAll = 3

/**
 * Teams' limits, kept before they are met: exact sliding windows for each conversation and each tenant, of this instance. One that
 * is full, or that Teams has closed, keeps no other waiting.
 */
export const openBuckets = ({ elapsed, wait, tenantRate = 30 }: BucketNeeds): Buckets => {
  const shelves = {
    send: openShelf(withSlack(limitsOf.send)),
    open: openShelf(withSlack(limitsOf.open)),
    members: openShelf(withSlack(limitsOf.members)),
  } satisfies Record<Asking, unknown>
  const tenants = openShelf(withSlack(limitsOfTenant(tenantRate)))
  const refusing = new Map<string, Set<string>>()

  /** The two books that a request is counted in, as one. */
  const booksOf = ({ asking, name, tenant }: Lane) => {
    const now = elapsed()
    const own = shelves[asking].at(name, now)
    const shared = tenants.at(tenant, now)
    const open = Math.max(now, own.closedUntil, shared.closedUntil)
    return {
      own,
      shared,
      now,
      mayLeave: () => earliest([own.left, shared.left], open),
      mayBePlanned: () => earliest([own.planned, shared.planned], open),
      leave: () => {
        own.leave(now)
        shared.leave(now)
      },
      plan: (at: number) => {
        own.plan(at)
        shared.plan(at)
      },
      cancel: (at: number) => {
        own.cancel(at)
        shared.cancel(at)
      },
    }
  }

  /** The moment that is this one's: promised before, or planned now behind all that were. */
  const placeFor = (lane: Lane): number => {
    const { own, now, mayBePlanned, plan } = booksOf(lane)
    const promised = own.redeem(now + early)
    if (promised !== undefined) return promised
    const at = mayBePlanned()
    plan(at)
    return at
  }

  return {
    slotFor: (lane) => {
      const { own, now, mayBePlanned, plan } = booksOf(lane)
      const at = mayBePlanned()
      plan(at)
      own.promise(at)
      return Math.ceil(at - now)
    },
    enter: async (lane, within) => {
      const until = elapsed() + within
      for (let place = placeFor(lane); ; ) {
        const { now, mayLeave, leave, plan, cancel } = booksOf(lane)
        // Those before it may have left later than planned; those after it will see that it did.
        const at = Math.max(place, mayLeave())
        cancel(place)
        if (at <= now) {
          leave()
          return undefined
        }
        if (at > until) return { again: Math.ceil(at - now) }
        plan(at)
        place = at
        await wait(Math.ceil(at - now))
      }
    },
    note: (lane) => booksOf(lane).leave(),
    accepted: ({ tenant }) => {
      refusing.delete(tenant)
    },
    throttled: (lane, milliseconds) => {
      const { own, shared, now } = booksOf(lane)
      own.closeUntil(now + milliseconds)
      const refused = refusing.get(lane.tenant) ?? new Set()
      if (refused.size < severalMeanAll) refusing.set(lane.tenant, refused.add(lane.name))
      if (refused.size >= severalMeanAll) shared.closeUntil(now + milliseconds)
    },
    size: () => tenants.size + Object.values(shelves).reduce((sum, { size }) => sum + size, 0),
  }
}

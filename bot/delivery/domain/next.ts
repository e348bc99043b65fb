import type { Instant } from '../../time/instant.ts'
import { epochOf, instantOfEpoch } from '../../time/instant.ts'

/** All in milliseconds, but for the number of claims: some five hours of trying. */
export const pace = {
  /** How far ahead a pass looks, and how often it looks. */
  ahead: 30_000,
  every: 20_000,
  /** How long a claim holds; an instance that died keeps nothing longer from the others. */
  lease: 20_000,
  /** What must be left of the lease when a message is sent: as long as an outlet tries. */
  sending: 13_000,
  claims: 12,
  firstDelay: 30_000,
  longestDelay: 3_600_000,
} as const

/** What an owed message is called that puts posts right after a change of its record. */
export const refreshing = 'post.refresh'

/** Civil time says what is due; real time says whose lease holds, since local mode turns only the first. */
export interface Times {
  readonly civil: Instant
  readonly real: Instant
}

/** Whose an owed document is, and until when (real time). */
export interface Lease {
  readonly by: string
  readonly until: Instant
}

/** What delivery keeps of its own in an owed document. */
export interface Standing {
  readonly what: string
  readonly due: Instant
  readonly state: string
  readonly lease?: Lease
  /** How often it was claimed: the fencing counter, since a claim is one document in one version. */
  readonly claims?: number
  /** When it was first due, once it has been put off. */
  readonly wasDue?: Instant
  /** Somebody held it and never said what became of it: it may have been sent. */
  readonly unsure?: true
}

export type Next = { readonly do: 'wait'; readonly for: number } | { readonly do: 'claim' } | { readonly do: 'give-up' }

const later = (moment: Instant, milliseconds: number) => instantOfEpoch(epochOf(moment) + milliseconds)

/** What to do with an owed document now. The copy of an event in the log is never given up. */
export const nextFor = ({ what, due, lease, claims = 0 }: Standing, { civil, real }: Times): Next => {
  const untilDue = epochOf(due) - epochOf(civil)
  const untilFree = lease ? epochOf(lease.until) - epochOf(real) : 0
  const wait = Math.max(untilDue, untilFree)
  if (wait > 0) return { do: 'wait', for: wait }
  return { do: claims >= pace.claims && what !== 'audit' ? 'give-up' : 'claim' }
}

/** Who claims, and for how many milliseconds, where that is not the usual. */
export interface Holder {
  readonly instance: string
  readonly leaseMs?: number
}

export const leaseFrom = ({ instance, leaseMs = pace.lease }: Holder, real: Instant): Lease => ({
  by: instance,
  until: later(real, leaseMs),
})

/** What a claim changes. Where a lease had run out, nobody knows how far its holder came. */
export const claimOf = ({ claims = 0, lease }: Standing, holder: Holder, real: Instant) => ({
  state: 'claimed',
  claims: claims + 1,
  lease: leaseFrom(holder, real),
  ...(lease ? { unsure: true as const } : {}),
})

/** Whether the document as it is now is the one that was claimed: nobody has taken it over since. */
export const isStillHeld = (now: Standing, mine: Standing): boolean =>
  now.lease !== undefined && now.lease.by === mine.lease?.by && now.claims === mine.claims

/** Whether enough of the lease is left for sending; later, somebody else might send the same. */
export const maySend = ({ lease }: Standing, real: Instant, leaseMs: number = pace.lease): boolean =>
  lease !== undefined && epochOf(lease.until) - epochOf(real) >= leaseMs - (pace.lease - pace.sending)

/** Milliseconds before the next try, after so many. */
export const delayAfter = (claims: number) =>
  Math.min(pace.longestDelay, pace.firstDelay * 2 ** Math.max(0, claims - 1))

export interface PutOff {
  /** Milliseconds that somebody named; never cut short. */
  readonly after?: number
  readonly unsure?: true
}

/**
 * What changes when it is put back among what is owed, without its lease: tried again each time after a longer while. In doubt, it
 * is no longer for its record to cancel: its fate has to say that it may have been sent.
 */
export const putOff = (owed: Standing, civil: Instant, { after = 0, unsure = owed.unsure }: PutOff) => ({
  state: unsure ? 'in-doubt' : 'waiting',
  due: later(civil, Math.max(after, delayAfter(owed.claims ?? 0))),
  wasDue: owed.wasDue ?? owed.due,
  ...(unsure ? { unsure } : {}),
})

import type { Instant } from '../../../time/instant.ts'
import { epochOf } from '../../../time/instant.ts'

/** How audits have gone, and what of that is on record. */
export interface Standing {
  /** Whether the last one passed, and since when they have gone like this: real time. */
  readonly ok: boolean
  readonly since: Instant
  readonly onRecord: 'unknown' | 'open' | 'over'
}

/** Milliseconds: what has gone wrong for as long is told; a storm, or a start after downtime, is over sooner. */
const tellAfter = 60_000
/** What wavers is told of once: it is over when it has stayed so for as long. */
const overAfter = 300_000

export const audited = (before: Standing | undefined, { ok, at }: { readonly ok: boolean; readonly at: Instant }) => ({
  ok,
  since: before?.ok === ok ? before.since : at,
  onRecord: before?.onRecord ?? ('unknown' as const),
})

/** What is to be put on record now: that something is wrong, or that it is over. */
export const toRecord = ({ ok, since, onRecord }: Standing, at: Instant): 'open' | 'over' | undefined => {
  const wanted = ok ? 'over' : 'open'
  const isLong = epochOf(at) - epochOf(since) >= (ok ? overAfter : tellAfter)
  return isLong && onRecord !== wanted ? wanted : undefined
}

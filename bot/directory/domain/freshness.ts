import type { Day } from '../../time/instant.ts'
import { daysBetween } from '../../time/instant.ts'

/** A local default: an entry that nobody confirmed for longer than this is shown as not confirmed since. */
const staleAfterDays = 90

export type Freshness =
  | { readonly state: 'never' }
  | { readonly state: 'confirmed' | 'stale'; readonly on: Day; readonly days: number }

/** How long ago an entry was last confirmed. A day in the future counts as today. */
export const freshnessOf = (confirmedOn: Day | undefined, today: Day): Freshness => {
  if (!confirmedOn) return { state: 'never' }
  const days = Math.max(0, daysBetween(confirmedOn, today))
  return { state: days > staleAfterDays ? 'stale' : 'confirmed', on: confirmedOn, days }
}

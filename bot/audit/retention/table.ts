import type { KeptThing, OpenPeriod } from '../../../cards/retention/facts.ts'
import type { Day } from '../../time/instant.ts'

/** How long: months, or why no number is right. */
export type Period = number | OpenPeriod

/** One line of the table: from a day on, so that a change leaves what was decided before. */
export interface Row {
  readonly what: KeptThing
  readonly period: Period
  readonly from: Day
}

/** The beginning of time, for what nobody has decided yet. */
const always = '2026-01-01'

/** Proposed, never in force by itself: controllers decide. See public-facts.md 3.1. */
export const proposed: readonly Row[] = [
  { what: 'working-record', period: 24, from: always },
  { what: 'learning-point', period: 'for-ever', from: always },
  { what: 'audit-log', period: 72, from: always },
  { what: 'look-up', period: 'with-the-audit-log', from: always },
  { what: 'conversation', period: 'while-installed', from: always },
  { what: 'draft', period: 'not-stored', from: always },
]

/** The line that holds on a day: the latest that has begun. */
export const rowOn = (rows: readonly Row[], what: KeptThing, day: Day): Row | undefined =>
  rows
    .filter((row) => row.what === what && row.from <= day)
    .toSorted((first, second) => (first.from < second.from ? 1 : -1))
    .at(0)

/** The months that something is kept, on a day; `undefined` where months are not what ends it. */
export const monthsOn = (rows: readonly Row[], what: KeptThing, day: Day): number | undefined => {
  const period = rowOn(rows, what, day)?.period
  return typeof period === 'number' ? period : undefined
}

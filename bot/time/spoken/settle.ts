import { dayOfDate, nextDate, nextWeekday, stepDay, weekdayOf } from '../civil-day.ts'
import { type Day, daysBetween } from '../instant.ts'
import type { Said } from './library.ts'

// A day said without its year is one to come, unless what stands beside it shows that it has just been.
const justBeen = 60
const longestOverNewYear = 183

const inYear = ({ month, date }: { readonly month: number; readonly date: number }, year: number) =>
  dayOfDate(year, month, date)

const yearOf = (day: Day) => Number(day.slice(0, 4))

type Yearly = Extract<Said, { kind: 'yearly' }>

const toCome = ({ month, date }: Yearly, after: Day) => nextDate(after, month, date)

/** The last such day on or before this one, if it is not long ago. */
const recent = (said: Yearly, before: Day): Day | undefined =>
  [inYear(said, yearOf(before)), inYear(said, yearOf(before) - 1)].find(
    (day) => day !== undefined && day <= before && daysBetween(day, before) <= justBeen,
  )

const fits = (said: Said, day: Day) =>
  said.kind === 'weekday' || said.weekday === undefined || said.weekday === weekdayOf(day)

/** The day that was meant, or `undefined` when it is another weekday than was said. */
export const settleDay = (said: Said, today: Day): Day | undefined => {
  if (said.kind !== 'yearly') return fits(said, said.day) ? said.day : undefined
  return [toCome(said, today), recent(said, today)].find((day) => day !== undefined && fits(said, day))
}

/** The last day of a range whose first is settled: in the same year, or soon after the next New Year. */
const settleEnd = (said: Said, from: Day): Day | undefined => {
  if (said.kind === 'day') return said.day >= from ? said.day : undefined
  if (said.kind === 'weekday') return said.day >= from ? said.day : nextWeekday(from, weekdayOf(said.day))
  const day = toCome(said, from)
  const isNear = day !== undefined && (yearOf(day) === yearOf(from) || daysBetween(from, day) <= longestOverNewYear)
  return isNear ? day : undefined
}

const settleFrom = (from: Said, to: Said, today: Day): Day | undefined => {
  if (from.kind !== 'yearly') return from.day
  if (to.kind === 'day') {
    const before = toCome(from, stepDay(to.day, -longestOverNewYear))
    const sameYear = inYear(from, yearOf(to.day))
    return sameYear !== undefined && sameYear <= to.day ? sameYear : before
  }
  // Somebody who is away already: "from 20 to 30 November" said on the 23rd.
  const begun = recent(from, today)
  const end = begun === undefined ? undefined : settleEnd(to, begun)
  return begun !== undefined && end !== undefined && end >= today && fits(from, begun) ? begun : toCome(from, today)
}

export type Settled = { readonly from: Day; readonly to: Day } | { readonly why: 'backwards' | 'other-weekday' }

export const settleRange = (from: Said, to: Said, today: Day): Settled => {
  const first = settleFrom(from, to, today)
  const last = first === undefined ? undefined : settleEnd(to, first)
  if (first === undefined || last === undefined || last < first) return { why: 'backwards' }
  return fits(from, first) && fits(to, last) ? { from: first, to: last } : { why: 'other-weekday' }
}

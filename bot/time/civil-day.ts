import type { Day } from './instant.ts'

const dayLength = 86_400_000

/** Days since 1 January 1970. Counting goes day by day, and `Date` steps fifty times faster than the polyfill. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayLength

const dayOfNumber = (number: number): Day => new Date(number * dayLength).toISOString().slice(0, 10)

export const stepDay = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) + days)

/** 0 is Monday. Day 0 was a Thursday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7

/** The first day on or after this one that is that weekday. */
export const nextWeekday = (day: Day, weekday: number): Day => stepDay(day, (weekday - weekdayOf(day) + 7) % 7)

/** The day with that date, or `undefined` when there is none. */
export const dayOfDate = (year: number, month: number, date: number): Day | undefined => {
  const moment = new Date(Date.UTC(year, month - 1, date))
  const exists = year >= 1900 && year <= 9999 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
  return exists ? moment.toISOString().slice(0, 10) : undefined
}

/** The first day on or after this one with that date of the year; 29 February may be eight years away. */
export const nextDate = (after: Day, month: number, date: number): Day | undefined =>
  Array.from({ length: 9 }, (_, years) => dayOfDate(Number(after.slice(0, 4)) + years, month, date)).find(
    (day) => day !== undefined && day >= after,
  )

import fc from 'fast-check'
import { shippedHolidays } from './brute-force.ts'

const minute = 60_000
const dayLength = 1_440 * minute

/** The last Sunday of a month that ends on that day. */
const lastSunday = (end: number) => end - new Date(end).getUTCDay() * dayLength

const years = Array.from({ length: 10 }, (_, index) => 2019 + index)

// Where mistakes are made: changes of the clocks, holidays, ends of years and of the table.
const notable = [
  ...years.flatMap((year) => [Date.UTC(year, 2, 31), Date.UTC(year, 9, 31)]).map(lastSunday),
  ...[...shippedHolidays.keys()].map((day) => Date.parse(day)),
  ...years.map((year) => Date.UTC(year, 11, 31)),
]

const anywhere = fc
  .integer({ min: Date.UTC(2019, 0, 1) / minute, max: Date.UTC(2028, 11, 31) / minute })
  .map((minutes) => minutes * minute)

const near = fc
  .tuple(fc.constantFrom(...notable), fc.integer({ min: -5 * 1_440, max: 2 * 1_440 }))
  .map(([moment, minutes]) => moment + minutes * minute)

const openingOrClose = fc
  .tuple(near, fc.constantFrom(8, 9, 16, 17))
  .map(([moment, hour]) => moment - (moment % dayLength) + hour * 60 * minute)

/** Moments on the minute over the whole table of holidays, most of them where mistakes are made. */
const moments = fc.oneof(anywhere, near, openingOrClose)

const closedAround = (moment: number) =>
  fc
    .uniqueArray(fc.integer({ min: -1, max: 12 }), { maxLength: 4 })
    .map((days) => new Set(days.map((day) => new Date(moment + day * dayLength).toISOString().slice(0, 10))))

/** A moment, and an organisation's closed days around it. */
export const starts = moments.chain((start) => fc.record({ start: fc.constant(start), closed: closedAround(start) }))

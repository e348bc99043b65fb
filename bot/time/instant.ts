import { Temporal } from 'temporal-polyfill'

declare const instant: unique symbol
/** A moment in UTC, fixed width (`2026-11-23T09:00:00.000Z`), so that text order is time order. */
export type Instant = string & { readonly [instant]: true }

/** A calendar day in England and Wales: `2026-11-23`. */
export type Day = string

/** Civil time. Local mode may turn it, forward only. */
export type Clock = () => Instant

const fixed = (moment: Temporal.Instant) => moment.toString({ fractionalSecondDigits: 3 }) as Instant

/** Reads any ISO 8601 instant. Throws `RangeError` when it is none. */
export const instantOf = (text: string): Instant => fixed(Temporal.Instant.from(text))

// `Date` writes and reads exactly this width, fifty times faster than the polyfill; every turn asks the time.
export const instantOfEpoch = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant

export const epochOf = (moment: Instant): number => Date.parse(moment)

const dayInLondon = (moment: Instant): Day =>
  Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London').toPlainDate().toString()

const mostKnown = 1_000
const knownHours = new Map<string, Day>()

/** The day it is in London. */
export const dayOf = (moment: Instant): Day => {
  // London's offset is whole hours and changes on the hour: within one hour of UTC the day is the same.
  const hour = moment.slice(0, 13)
  const known = knownHours.get(hour)
  if (known !== undefined) return known
  const day = dayInLondon(moment)
  if (knownHours.size >= mostKnown) knownHours.clear()
  knownHours.set(hour, day)
  return day
}

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (first: Day, second: Day): number =>
  Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(second), { largestUnit: 'days' }).days

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** The same date so many months on, or the last of a month that is too short for it. */
export const addMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString()

/** Adds an ISO 8601 duration ("P1DT2H") as London wall-clock time. Throws `RangeError` when it is none. */
export const advance = (moment: Instant, duration: string): Instant =>
  fixed(
    Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London').add(Temporal.Duration.from(duration)).toInstant(),
  )

/** The time on a wall in London, to the minute: `2026-11-24T10:00`. */
export const wallClock = (moment: Instant): string =>
  Temporal.Instant.from(moment)
    .toZonedDateTimeISO('Europe/London')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

const momentInLondon = (wall: string): Instant =>
  fixed(Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/London').toInstant())

const knownMoments = new Map<string, Instant>()

/** The moment a wall clock in London shows `time` (`17:00`) on that day. */
export const instantAt = (day: Day, time: string): Instant => {
  // Clocks and digests ask for the same few moments, thousands of them at once.
  const wall = `${day}T${time}`
  const known = knownMoments.get(wall)
  if (known !== undefined) return known
  const moment = momentInLondon(wall)
  if (knownMoments.size >= mostKnown) knownMoments.clear()
  knownMoments.set(wall, moment)
  return moment
}

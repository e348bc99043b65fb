import type { Day } from '../instant.ts'

/** The language somebody wrote in. English dates are read in a Welsh sentence too. */
export type SpokenLanguage = 'en' | 'cy'

/** The part of the text that was read, so that the rest can be used: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A day that somebody said. `past` lets the caller refuse. */
export interface ReadDay {
  readonly day: Day
  readonly past: boolean
  readonly span: Span
}

/** First and last day, both counted. `past` when the first is over. */
export interface ReadRange {
  readonly from: Day
  readonly to: Day
  readonly past: boolean
  readonly span: Span
}

/**
 * Why no day was read: there is none, it is in no calendar (31 February), or it is another weekday than was said
 * (Monday 4 December 2026).
 */
export type DayUnread = { readonly why: 'no-date' | 'impossible' | 'other-weekday' }

/** Two days where one was asked for. */
export type OneDayUnread = DayUnread | { readonly why: 'two-days' }

/** The last day is before the first, or only the first was said. */
export type RangeUnread = DayUnread | { readonly why: 'backwards' | 'no-end' }

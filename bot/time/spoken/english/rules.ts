import { addMonths, type Day } from '../../instant.ts'
import { type Rule, wordRule } from '../rewrite.ts'
import { bareDates } from './bare-dates.ts'
import { howLong, ranges } from './ranges.ts'
import { spellings } from './spellings.ts'
import { weekAsDay, weekAsRange, weekdayRules } from './weeks.ts'

const lastOfMonth = (today: Day, ahead: number): Day =>
  // The 31st of a month that is shorter is its last day.
  addMonths(`${today.slice(0, 4)}-01-31`, Number(today.slice(5, 7)) - 1 + ahead)

// The library steps over the end of a short month: from 31 January a month on is 3 March.
const months: readonly Rule[] = [
  wordRule('(?:in|within) (an?|\\d{1,2}) months?', ([, many], today) =>
    addMonths(today, /^\d/.test(many ?? '') ? Number(many) : 1),
  ),
  wordRule('(?:the )?end of (the|this|next) month', ([, which], today) =>
    lastOfMonth(today, which?.toLowerCase() === 'next' ? 1 : 0),
  ),
]

const fortnights: readonly Rule[] = [wordRule("(?:a|1) fortnight(?:'s)?", '2 weeks'), wordRule('fortnight', '2 weeks')]

const read = (lengths: readonly Rule[], weeks: readonly Rule[]): readonly Rule[] => [
  ...spellings,
  ...lengths,
  ...weekdayRules,
  ...weeks,
  ...months,
  ...fortnights,
  ...bareDates,
  ...ranges,
]

/** What turns English that the library misreads into what it reads, where one day or a range is asked for. */
export const englishRules = { day: read([], weekAsDay), range: read(howLong, weekAsRange) } as const

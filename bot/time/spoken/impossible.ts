import { dayOfDate } from '../civil-day.ts'
import { englishMonths, placeOf } from './calendar-words.ts'
import { month } from './english/patterns.ts'

const dates: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d/.-])(?<date>\\d{1,2})(?:st|nd|rd|th)? ?(?:of )?(?<month>${month})\\b(?:,? (?<year>\\d{4})\\b)?`,
    'gi',
  ),
  /(?<![\w/.-])(?<date>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>\d{4}|\d{2})(?![\w/-])/g,
  /(?<![\w/.-])(?<date>\d{1,2})\/(?<month>\d{1,2})(?![\w/-])/g,
  /(?<![\w/.-])(?<year>\d{4})([-/])(?<month>\d{1,2})\2(?<date>\d{1,2})(?![\w/-])/g,
]

// A leap year, so that 29 February without a year stands.
const someYear = '2028'

const exists = ({ year = someYear, month: of = '', date }: Readonly<Record<string, string | undefined>>) =>
  dayOfDate(
    Number(year.length === 2 ? `20${year}` : year),
    /^\d/.test(of) ? Number(of) : placeOf(englishMonths, of) + 1,
    Number(date),
  ) !== undefined

/** Whether a text names a date that no calendar has: 31 February, 31/4, 12/25 (days come before months here). */
export const namesImpossibleDate = (text: string): boolean =>
  dates.some((find) => [...text.matchAll(find)].some(({ groups }) => groups !== undefined && !exists(groups)))

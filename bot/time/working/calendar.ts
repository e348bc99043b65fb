import { weekdayOf } from '../civil-day.ts'
import type { Day } from '../instant.ts'

/** The days on which nobody is expected to answer, and how far they are known. */
export interface Calendar {
  readonly holidays: ReadonlySet<Day>
  /** An organisation's own days off. */
  readonly closed?: ReadonlySet<Day>
  /** What a holiday is called, for the sum that people read. */
  readonly names?: ReadonlyMap<Day, string>
  /** The last day the table of holidays covers. */
  readonly until: Day
}

/** The table of holidays ends too early to tell. */
export interface BeyondTable {
  readonly why: 'beyond-table'
  readonly until: Day
}

interface BankHoliday {
  readonly date: Day
  readonly name: string
  readonly division: string
}

/** The calendar of a table of bank holidays: it covers each year up to that of its last row. */
export const calendarOf = (table: readonly BankHoliday[]): Calendar => {
  const own = table.filter(({ division }) => division === 'england-and-wales')
  const lastYear = own.reduce((last, { date }) => (date > last ? date : last), '0000').slice(0, 4)
  return {
    holidays: new Set(own.map(({ date }) => date)),
    names: new Map(own.map(({ date, name }) => [date, name])),
    until: `${lastYear}-12-31`,
  }
}

export const beyondTable = ({ until }: Calendar): BeyondTable => ({ why: 'beyond-table', until })

export const isWeekend = (day: Day): boolean => weekdayOf(day) > 4

/** Monday to Friday, less holidays and closed days. Past the end of the table no holiday is known: `BeyondTable` tells. */
export const isWorkingDay = (day: Day, { holidays, closed }: Calendar): boolean =>
  !isWeekend(day) && !holidays.has(day) && !closed?.has(day)

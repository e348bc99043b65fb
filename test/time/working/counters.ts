import { epochOf, instantOfEpoch } from '../../../bot/time/instant.ts'
import type { Calendar } from '../../../bot/time/working/calendar.ts'
import { addWorkingHours, closeOfNthWorkingDay } from '../../../bot/time/working/clocks.ts'
import type { Seen } from './brute-force.ts'
import type { Case } from './read-cases.ts'
import { cell, dayIn, instantIn, listIn } from './read-cases.ts'

type Count = (start: number, n: number, closed: ReadonlySet<string>) => Seen | undefined

/** Somebody who counts working time: the product, a minute counter, a library. */
export interface Counter {
  readonly days: Count
  readonly hours: Count
}

/** The product's own counting, by that calendar. */
export const ourCounter = (calendar: Calendar): Counter => ({
  days: (start, n, closed) => {
    const close = closeOfNthWorkingDay(instantOfEpoch(start), n, { ...calendar, closed })
    if ('why' in close) return undefined
    const { from, skipped } = close.sum
    const leftOut = skipped.map(({ day, why, name }) => `${day} ${name ?? why}`)
    return { due: epochOf(close.due), from, leftOut }
  },
  hours: (start, n, closed) => {
    const end = addWorkingHours(instantOfEpoch(start), n, { ...calendar, closed })
    return 'why' in end ? undefined : { due: epochOf(end.due) }
  },
})

const beyond = 'beyond the table'

export const durationIn = (said: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = said.split(':').map(Number)
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000
}

const workedIn = (said: string): readonly [string, number] => [dayIn(said.slice(0, 15)), durationIn(said.slice(16))]

const leftOutIn = (said: string) => `${dayIn(said.slice(0, 15))} ${said.slice(16)}`

/** What the table says of a line; `undefined` where the table of holidays ends before. */
export const expectedOf = (row: Case): Required<Seen> | undefined =>
  cell(row, 'due') === beyond
    ? undefined
    : {
        due: epochOf(instantIn(cell(row, 'due'))),
        from: 'days' in row ? dayIn(cell(row, 'counted from')) : '',
        leftOut: 'days' in row ? listIn(row, 'left out').map(leftOutIn) : [],
        worked: new Map('hours' in row ? listIn(row, 'worked').map(workedIn) : []),
      }

/** What that counter says of a line. */
export const countedBy = (counter: Counter, row: Case): Seen | undefined => {
  const closed = new Set(listIn(row, 'closed').map(dayIn))
  const start = epochOf(instantIn(cell(row, 'start')))
  return 'days' in row
    ? counter.days(start, Number(cell(row, 'days')), closed)
    : counter.hours(start, Number(cell(row, 'hours')), closed)
}

/** Of what is expected, as much as this counter tells; all of it when it tells nothing. */
export const asMuchAs = (seen: Seen | undefined, expected: Required<Seen> | undefined): Seen | undefined =>
  seen && expected
    ? {
        due: expected.due,
        ...(seen.from === undefined ? {} : { from: expected.from }),
        ...(seen.leftOut === undefined ? {} : { leftOut: expected.leftOut }),
        ...(seen.worked === undefined ? {} : { worked: expected.worked }),
      }
    : expected

/** The lines of a table on whose due time this counter differs, by what they are about. */
export const differing = (counter: Counter, rows: readonly Case[]): readonly string[] =>
  rows.filter((row) => countedBy(counter, row)?.due !== expectedOf(row)?.due).map((row) => cell(row, 'because'))

import { describe, expect, test } from 'vitest'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { minuteCounter, shippedHolidays } from './brute-force.ts'
import { ruleCounter } from './by-rule.ts'
import { dayCases, hourCases } from './cases.ts'
import type { Counter } from './counters.ts'
import { asMuchAs, countedBy, differing, expectedOf, ourCounter } from './counters.ts'
import type { Case } from './read-cases.ts'
import { dayIn, instantIn, readTable } from './read-cases.ts'

const calendar = loadCalendar()
const ours = ourCounter(calendar)

const agrees = (counter: Counter, row: Case) => {
  const seen = countedBy(counter, row)
  expect(seen).toEqual(asMuchAs(seen, expectedOf(row)))
}

describe.each<readonly [string, Counter]>([
  ['Liaison', ours],
  ['a counter of minutes on the wall', minuteCounter()],
  ['a library of recurrences', ruleCounter(shippedHolidays, calendar.until)],
])('%s', (_, counter) => {
  test.each(dayCases)('from $start, $days days: $due ($because)', (row) => agrees(counter, row))
  test.each(hourCases)('from $start, $hours hours: $due ($because)', (row) => agrees(counter, row))
})

describe('the table of cases finds', () => {
  const all = [...dayCases, ...hourCases]
  const without = (day: string) => ({
    ...calendar,
    holidays: new Set([...calendar.holidays].filter((one) => one !== day)),
  })
  const substitutes = [...shippedHolidays.keys()].filter((day) => /^(?:12-2[78]|01-0[23])$/.test(day.slice(5)))

  test.each(substitutes)('a calendar without the substitute day %s', (day) => {
    expect(differing(ourCounter(without(day)), dayCases)).not.toEqual([])
  })

  test('no difference where there is none', () => {
    expect(differing(ours, all)).toEqual([])
  })

  test('a calendar without the substitute for Boxing Day, in days and in hours', () => {
    const planted = ourCounter(without('2026-12-28'))
    expect(differing(planted, dayCases)).toContain('DATA-MODEL: 25 and 28 December are holidays')
    expect(differing(planted, hourCases)).toContain('DATA-MODEL: four working hours over Christmas')
  })

  test('a counter in UTC instead of London time, by what it counts in summer alone', () => {
    const missed = differing(minuteCounter('UTC'), all)
    expect(missed).toContain('after it, though it is 16:30 in UTC')
    expect(missed).toContain('before the first opening of summer time')
    expect(missed).toContain('half past midnight in summer, still yesterday in UTC')
    expect(missed).not.toContain('DATA-MODEL: four working hours over Christmas')
  })

  test('a clock that takes 17:00 sharp for the evening', () => {
    const planted: Counter = { ...ours, days: (start, n, closed) => ours.days(start + 1, n, closed) }
    expect(differing(planted, dayCases)).toContain('17:00 sharp is still Friday')
  })

  test('a clock that knows of no closed days', () => {
    const planted: Counter = { ...ours, days: (start, n) => ours.days(start, n, new Set()) }
    expect(differing(planted, dayCases)).toContain('closed between the years')
  })

  test('a clock that goes on past the holidays it knows', () => {
    const planted = ourCounter({ ...calendar, until: '2029-12-31' })
    expect(differing(planted, all)).toEqual([
      'a day further than the table',
      'a second after the last close of the table',
      'the last weekend of the table',
      'a minute further than the table',
      'nothing of the table is left',
    ])
  })

  test('its own mistakes: a weekday that is not that day’s, a day that is none, a cell too few', () => {
    expect(() => instantIn('Tue 21 Dec 2026 10:00 GMT')).toThrow('no Tue')
    expect(() => dayIn('Tue 21 Dec 2026')).toThrow('no Tue')
    expect(() => dayIn('Mon 21 Dez 2026')).toThrow('no day')
    expect(() => instantIn('Mon 21 Dec 2026 10:00')).toThrow('no moment')
    expect(() => readTable('a | b\n1')).toThrow('1 cells')
  })
})

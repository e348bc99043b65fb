import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { minuteCounter, shippedHolidays } from './brute-force.ts'
import { ruleCounter } from './by-rule.ts'
import { ourCounter } from './counters.ts'
import { starts } from './starts.ts'

const calendar = loadCalendar()
const ours = ourCounter(calendar)
const wall = minuteCounter()
const rules = ruleCounter(shippedHolidays, calendar.until)

const days = fc.integer({ min: 0, max: 15 })
const quarters = fc.integer({ min: 0, max: 160 }).map((count) => count / 4)

describe('over the whole table of holidays', () => {
  test('working days end when somebody at the wall has seen as many closes, with the same sum', () => {
    fc.assert(
      fc.property(starts, days, ({ start, closed }, n) => {
        expect(ours.days(start, n, closed)).toEqual(wall.days(start, n, closed))
      }),
      { numRuns: 500 },
    )
  })

  test('working hours end when somebody at the wall has counted as many minutes', () => {
    fc.assert(
      fc.property(starts, quarters, ({ start, closed }, n) => {
        expect(ours.hours(start, n, closed)?.due).toBe(wall.hours(start, n, closed)?.due)
      }),
      { numRuns: 500 },
    )
  })

  test('a library of recurrences comes to the same days', () => {
    fc.assert(
      fc.property(starts, days, ({ start, closed }, n) => {
        const { due, from } = ours.days(start, n, closed) ?? {}
        expect({ due, from }).toEqual({ due: undefined, from: undefined, ...rules.days(start, n, closed) })
      }),
      { numRuns: 200 },
    )
  })

  test('a library of recurrences comes to the same hours', () => {
    fc.assert(
      fc.property(starts, quarters, ({ start, closed }, n) => {
        expect(ours.hours(start, n, closed)?.due).toBe(rules.hours(start, n, closed)?.due)
      }),
      { numRuns: 50 },
    )
  })

  test('whoever looks at a wall in UTC is found out', () => {
    const elsewhere = minuteCounter('UTC')
    const told = fc.check(
      fc.property(starts, days, ({ start, closed }, n) => {
        expect(elsewhere.days(start, n, closed)).toEqual(wall.days(start, n, closed))
      }),
      { numRuns: 500 },
    )
    expect(told.failed).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { epochOf, type Instant, instantAt, instantOfEpoch } from '../../../bot/time/instant.ts'
import { workingMinutesBetween } from '../../../bot/time/working/between.ts'
import type { Calendar } from '../../../bot/time/working/calendar.ts'
import { addWorkingHours } from '../../../bot/time/working/clocks.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { minuteCounter } from './brute-force.ts'

const calendar = loadCalendar()
const counter = minuteCounter()

const at = (text: string): Instant => instantAt(text.slice(0, 10), text.slice(11))

const minutes = (from: string, to: string, by: Calendar = calendar) => {
  const found = workingMinutesBetween(at(from), at(to), by)
  return 'minutes' in found ? found.minutes : found.why
}

describe('working minutes between two moments', () => {
  test.each([
    ['2026-11-23T10:00', '2026-11-23T11:30', 90, 'on one morning'],
    ['2026-11-23T10:00', '2026-11-24T10:00', 480, 'a day later at the same time'],
    ['2026-11-23T07:00', '2026-11-23T09:00', 0, 'before the day opens'],
    ['2026-11-23T16:59', '2026-11-24T09:01', 2, 'a minute on either side of the night'],
    ['2026-11-27T18:20', '2026-11-30T09:30', 30, 'over a weekend'],
    ['2026-12-24T15:00', '2026-12-29T11:00', 240, 'over Christmas Day and the substitute for Boxing Day'],
    ['2026-12-25T10:00', '2026-12-27T16:00', 0, 'nothing but days off'],
    ['2026-03-27T16:00', '2026-03-30T10:00', 120, 'while the clocks go forward'],
    ['2026-10-23T16:00', '2026-10-26T10:00', 120, 'while the clocks go back'],
    ['2026-11-23T11:00', '2026-11-23T10:00', 0, 'when the second is the earlier one'],
  ])('from %s to %s: %i (%s)', (from, to, expected) => {
    expect(minutes(from, to)).toBe(expected)
  })

  test('leave out the days on which an organisation is closed', () => {
    const closed = { ...calendar, closed: new Set(['2026-11-24']) }
    expect(minutes('2026-11-23T16:00', '2026-11-25T10:00', closed)).toBe(120)
  })

  test('are not counted past the last day whose holidays are known', () => {
    const known = { ...calendar, until: '2026-12-31' }
    expect(minutes('2026-12-31T10:00', '2026-12-31T17:00', known)).toBe(420)
    expect(minutes('2026-12-31T10:00', '2027-01-01T09:00', known)).toBe('beyond-table')
  })

  const first = epochOf(at('2026-01-01T00:00'))

  test('are those that a count of working hours added, whenever it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600_000 }), fc.integer({ min: 0, max: 200 }), (minute, hours) => {
        const from = instantOfEpoch(first + minute * 60_000)
        const end = addWorkingHours(from, hours, calendar)
        if ('why' in end) return
        expect(workingMinutesBetween(from, end.due, calendar)).toEqual({ minutes: hours * 60 })
      }),
    )
  })

  test('agree with walking minute by minute by the platform’s own time zones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 60 }), (hour, hours) => {
        const from = first + hour * 3_600_000
        const walked = counter.hours(from, hours, new Set())
        if (!walked) return
        expect(workingMinutesBetween(instantOfEpoch(from), instantOfEpoch(walked.due), calendar)).toEqual({
          minutes: hours * 60,
        })
      }),
      { numRuns: 50 },
    )
  })

  test('of two stretches that follow each other are those of the whole', () => {
    const moment = fc.integer({ min: 0, max: 900_000 })
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), (three) => {
        const [one = 0, two = 0, end = 0] = three.toSorted((a, b) => a - b)
        const between = (from: number, to: number) => {
          const found = workingMinutesBetween(
            instantOfEpoch(first + from * 60_000),
            instantOfEpoch(first + to * 60_000),
            calendar,
          )
          return 'minutes' in found ? found.minutes : Number.NaN
        }
        expect(between(one, two) + between(two, end)).toBe(between(one, end))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instantAt, instantOfEpoch, wallClock } from '../../../bot/time/instant.ts'
import type { Calendar } from '../../../bot/time/working/calendar.ts'
import { addWorkingHours, closeOfNthWorkingDay } from '../../../bot/time/working/clocks.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { closesLater, hoursLater } from './model.ts'

const calendar = loadCalendar()

const at = (text: string): Instant => instantAt(text.slice(0, 10), text.slice(11))

const due = (start: string, days: number, by: Calendar = calendar) => {
  const close = closeOfNthWorkingDay(at(start), days, by)
  return 'due' in close ? wallClock(close.due) : close.why
}

const dueInHours = (start: string, hours: number, by: Calendar = calendar) => {
  const end = addWorkingHours(at(start), hours, by)
  return 'due' in end ? wallClock(end.due) : end.why
}

describe('a clock of working days', () => {
  test.each([
    ['2026-12-21T10:00', 2, '2026-12-23T17:00', 'two days from a Monday'],
    ['2026-12-21T10:00', 5, '2026-12-30T17:00', 'over Christmas Day and the substitute for Boxing Day'],
    ['2026-11-27T18:20', 1, '2026-12-01T17:00', 'raised on Friday evening: counts as Monday'],
    ['2026-11-27T17:00', 1, '2026-11-30T17:00', 'raised at 17:00 sharp: still Friday'],
    ['2026-11-27T17:00:01', 1, '2026-12-01T17:00', 'raised a second later: Monday'],
    ['2026-11-27T00:00', 1, '2026-11-30T17:00', 'raised in the night: the day that has begun'],
    ['2026-11-28T12:00', 1, '2026-12-01T17:00', 'raised on a Saturday: counts as Monday'],
    ['2026-12-24T16:59', 1, '2026-12-29T17:00', 'Christmas Eve before the close'],
    ['2026-12-24T17:29', 1, '2026-12-30T17:00', 'Christmas Eve after the close'],
    ['2026-12-24T17:31', 1, '2026-12-30T17:00', 'Christmas Eve when nothing is sent any more'],
    ['2026-12-24T18:20', 1, '2026-12-30T17:00', 'Christmas Eve in the evening'],
    ['2026-12-25T09:00', 1, '2026-12-30T17:00', 'Christmas Day counts as Tuesday 29'],
    ['2027-12-24T10:00', 1, '2027-12-29T17:00', 'two substitutes after a weekend'],
    ['2026-03-27T10:00', 1, '2026-03-30T17:00', 'the clocks go forward between'],
    ['2026-10-23T10:00', 1, '2026-10-26T17:00', 'the clocks go back between'],
    ['2028-02-28T10:00', 1, '2028-02-29T17:00', 'a leap day is worked'],
    ['2028-02-29T10:00', 1, '2028-03-01T17:00', 'and followed'],
    ['2026-04-02T10:00', 1, '2026-04-07T17:00', 'Easter'],
    ['2026-11-23T10:00', 0, '2026-11-23T17:00', 'by the close of the same day'],
  ])('from %s, %i days: %s (%s)', (start, days, close) => {
    expect(due(start, days)).toBe(close)
  })

  test('the sum says from which day it counts and which weekdays are left out, by name', () => {
    const close = closeOfNthWorkingDay(at('2026-12-24T18:20'), 2, {
      ...calendar,
      closed: new Set(['2026-12-30']),
    })
    expect(close).toEqual({
      due: at('2027-01-04T17:00'),
      sum: {
        start: at('2026-12-24T18:20'),
        from: '2026-12-29',
        days: 2,
        skipped: [
          { day: '2026-12-25', why: 'holiday', name: 'Christmas Day' },
          { day: '2026-12-28', why: 'holiday', name: 'Boxing Day' },
          { day: '2026-12-30', why: 'closed' },
          { day: '2027-01-01', why: 'holiday', name: "New Year's Day" },
        ],
      },
    })
    const { holidays, until } = calendar
    expect(closeOfNthWorkingDay(at('2026-12-24T10:00'), 1, { holidays, until })).toMatchObject({
      sum: { skipped: [{ day: '2026-12-25', why: 'holiday' }, { day: '2026-12-28' }] },
    })
  })

  test('past the end of the holiday table it says so, instead of a day that may be wrong', () => {
    expect(closeOfNthWorkingDay(at('2028-12-28T10:00'), 1, calendar)).toHaveProperty('due')
    expect(closeOfNthWorkingDay(at('2028-12-28T10:00'), 2, calendar)).toEqual({
      why: 'beyond-table',
      until: '2028-12-31',
    })
    expect(due('2028-12-29T18:00', 0)).toBe('beyond-table')
    expect(dueInHours('2028-12-29T16:00', 2)).toBe('beyond-table')
  })
})

describe('a clock of working hours', () => {
  test.each([
    ['2026-12-24T15:00', 4, '2026-12-29T11:00', 'over Christmas'],
    ['2026-11-23T13:00', 4, '2026-11-23T17:00', 'to the close of the same day'],
    ['2026-11-23T13:00:30', 4, '2026-11-24T09:00', 'half a minute too late for that'],
    ['2026-11-23T17:00', 1, '2026-11-24T10:00', 'at the close nothing of the day is left'],
    ['2026-11-23T07:15', 1, '2026-11-23T10:00', 'before the opening'],
    ['2026-11-27T18:20', 4, '2026-11-30T13:00', 'on a Friday evening'],
    ['2026-11-23T09:00', 8, '2026-11-23T17:00', 'a whole day'],
    ['2026-11-23T09:00', 8.5, '2026-11-24T09:30', 'and half an hour'],
    ['2026-03-27T16:00', 2, '2026-03-30T10:00', 'the clocks go forward between'],
    ['2026-10-23T16:00', 2, '2026-10-26T10:00', 'the clocks go back between'],
    ['2026-11-28T12:00', 0, '2026-11-30T09:00', 'no hours on a Saturday: when Monday opens'],
  ])('from %s, %d hours: %s (%s)', (start, hours, end) => {
    expect(dueInHours(start, hours)).toBe(end)
  })

  test('what is no count is a mistake of the caller', () => {
    expect(() => addWorkingHours(at('2026-11-23T09:00'), -1, calendar)).toThrow(RangeError)
    expect(() => addWorkingHours(at('2026-11-23T09:00'), Number.NaN, calendar)).toThrow(RangeError)
    expect(() => closeOfNthWorkingDay(at('2026-11-23T09:00'), 1.5, calendar)).toThrow(RangeError)
  })
})

describe('against somebody who looks at the wall every hour', () => {
  const hour = 3_600_000
  const start = fc
    .integer({ min: Date.UTC(2026, 0, 1) / hour, max: Date.UTC(2028, 10, 1) / hour })
    .map((hours) => hours * hour)
  // Around the changes of the clocks, the leap day, and Christmas.
  const near = fc
    .tuple(
      fc.constantFrom(Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25), Date.UTC(2028, 1, 29), Date.UTC(2026, 11, 25)),
      fc.integer({ min: -96, max: 96 }),
    )
    .map(([moment, hours]) => moment + hours * hour)
  const holidays = new Set([...calendar.holidays, '2026-10-26', '2026-07-15'])
  const own = { holidays, until: calendar.until }

  test('working hours end when they have been seen to pass', () => {
    fc.assert(
      fc.property(fc.oneof(start, near), fc.integer({ min: 1, max: 30 }), (from, hours) => {
        expect(addWorkingHours(instantOfEpoch(from), hours, own)).toEqual({ due: hoursLater(from, hours, holidays) })
      }),
    )
  })

  test('working days end when as many closes have been seen', () => {
    fc.assert(
      fc.property(fc.oneof(start, near), fc.integer({ min: 0, max: 8 }), (from, days) => {
        expect(closeOfNthWorkingDay(instantOfEpoch(from), days, own)).toMatchObject({
          due: closesLater(from, days, holidays),
        })
      }),
    )
  })
})

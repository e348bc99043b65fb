import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../bot/time/instant.ts'
import { calendarOf, isWorkingDay } from '../../../bot/time/working/calendar.ts'
import { addWorkingDays, workingDaysBetween } from '../../../bot/time/working/days.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'

const calendar = loadCalendar()
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days))

describe('working days', () => {
  test.each([
    ['2026-12-24', true, 'a Thursday'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2026-12-26', false, 'a Saturday'],
    ['2026-12-27', false, 'a Sunday'],
    ['2026-12-28', false, 'the substitute for Boxing Day'],
    ['2026-12-29', true, 'a Tuesday'],
    ['2028-02-29', true, 'a leap day'],
    ['1969-12-27', false, 'a Saturday long ago'],
  ])('%s: %s (%s)', (when, works) => {
    expect(isWorkingDay(when, calendar)).toBe(works)
  })

  test("an organisation's closed days are off like holidays", () => {
    const closed = { ...calendar, closed: new Set(['2026-12-29']) }
    expect(isWorkingDay('2026-12-29', closed)).toBe(false)
    expect(addWorkingDays('2026-12-24', 1, closed)).toEqual({ day: '2026-12-30' })
  })

  test.each([
    ['2026-12-21', 5, '2026-12-30'],
    ['2026-12-30', -5, '2026-12-21'],
    ['2026-12-26', 1, '2026-12-29'],
    ['2026-12-26', -1, '2026-12-24'],
    ['2026-12-26', 0, '2026-12-26'],
    ['2028-02-28', 2, '2028-03-01'],
  ])('from %s, %i on is %s', (from, days, to) => {
    expect(addWorkingDays(from, days, calendar)).toEqual({ day: to })
  })

  test('only days that the table covers are told', () => {
    const beyond = { why: 'beyond-table', until: '2028-12-31' }
    expect(addWorkingDays('2028-12-29', 1, calendar)).toEqual(beyond)
    expect(addWorkingDays('2029-01-08', -1, calendar)).toEqual(beyond)
    expect(workingDaysBetween('2028-12-20', '2029-01-02', calendar)).toEqual(beyond)
    expect(addWorkingDays('2028-12-28', 1, calendar)).toEqual({ day: '2028-12-29' })
  })

  test.each([1.5, Number.NaN, 1e9])('%d is no count of days', (days) => {
    expect(() => addWorkingDays('2026-11-23', days, calendar)).toThrow(RangeError)
  })

  test('counting and adding agree, forwards and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (from, days) => {
        const to = addWorkingDays(from, days, calendar)
        expect(to).toHaveProperty('day')
        if ('day' in to) expect(workingDaysBetween(from, to.day, calendar)).toEqual({ days })
      }),
    )
  })

  test('every day between is counted once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const after = Array.from({ length }, (_, index) => addDays(from, index + 1))
        const days = after.filter((each) => isWorkingDay(each, calendar)).length
        expect(workingDaysBetween(from, addDays(from, length), calendar)).toEqual({ days })
      }),
    )
  })

  test('Scottish days and the end of the table are read from the table', () => {
    const table = [
      { date: '2026-11-30', name: "St Andrew's Day", division: 'scotland' },
      { date: '2026-12-25', name: 'Christmas Day', division: 'england-and-wales' },
    ]
    expect(calendarOf(table)).toEqual({
      holidays: new Set(['2026-12-25']),
      names: new Map([['2026-12-25', 'Christmas Day']]),
      until: '2026-12-31',
    })
  })
})

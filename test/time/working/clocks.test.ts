import { describe, expect, test } from 'vitest'
import { type Instant, instantAt } from '../../../bot/time/instant.ts'
import { addWorkingHours, closeOfNthWorkingDay } from '../../../bot/time/working/clocks.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'

const calendar = loadCalendar()

const at = (text: string): Instant => instantAt(text.slice(0, 10), text.slice(11))

const due = (start: string, days: number) => {
  const close = closeOfNthWorkingDay(at(start), days, calendar)
  return 'due' in close ? close.due : close.why
}

const dueInHours = (start: string, hours: number) => {
  const end = addWorkingHours(at(start), hours, calendar)
  return 'due' in end ? end.due : end.why
}

describe('a clock of working days', () => {
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
  test('what is no count is a mistake of the caller', () => {
    expect(() => addWorkingHours(at('2026-11-23T09:00'), -1, calendar)).toThrow(RangeError)
    expect(() => addWorkingHours(at('2026-11-23T09:00'), Number.NaN, calendar)).toThrow(RangeError)
    expect(() => closeOfNthWorkingDay(at('2026-11-23T09:00'), 1.5, calendar)).toThrow(RangeError)
  })
})

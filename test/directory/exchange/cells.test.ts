import { describe, expect, test } from 'vitest'
import {
  readAbsences,
  readDay,
  readDays,
  readPhone,
  readTimes,
  writeDays,
} from '../../../bot/directory/exchange/cells.ts'

describe('a cell as people write it', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['1/2/2026', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2026', undefined],
    ['11/23/2026', undefined],
    ['23/11/26', undefined],
    ['tomorrow', undefined],
  ])('the day %s is %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })

  test.each([
    ['Tue-Thu', [2, 3, 4]],
    ['Monday to Friday', [1, 2, 3, 4, 5]],
    ['Mon, Wed & Fri', [1, 3, 5]],
    ['Thu; Tue', [2, 4]],
    ['Llun-Gwener', [1, 2, 3, 4, 5]],
    ['Maw i Iau', [2, 3, 4]],
    ['Fri-Mon', undefined],
    ['Mon-Wed-Fri', undefined],
    ['weekdays', undefined],
  ])('the days %s are %j', (text, days) => {
    expect(readDays(text)).toEqual(days)
  })

  test('days are written so that they read the same', () => {
    for (let some = 1; some < 128; some++) {
      const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => some & (1 << (day - 1)))
      expect(readDays(writeDays(days))).toEqual(days)
    }
    expect(writeDays([1, 2, 4, 5, 6])).toBe('Mon, Tue, Thu-Sat')
  })

  test.each([
    ['09:00-17:00', '09:00', '17:00'],
    ['9-5', '09:00', '17:00'],
    ['9am - 5.30pm', '09:00', '17:30'],
    ['9.30 to 3', '09:30', '15:00'],
    ['0900-1700', '09:00', '17:00'],
    ['07:00-07:30', '07:00', '07:30'],
    ['12am-12pm', '00:00', '12:00'],
  ])('the hours %s are from %s to %s', (text, from, to) => {
    expect(readTimes(text)).toEqual({ from, to })
  })

  test.each(['17:00-09:00', '9', '25:00-26:00', '9-5-6', 'all day'])('the hours %s are none', (text) => {
    expect(readTimes(text)).toBeUndefined()
  })

  test.each(['0117 496 0100', '+44 (0)117 496 0100', '020 7946 0000 ext 12'])('%s is a telephone number', (text) => {
    expect(readPhone(text)).toBe(text)
  })

  test('absences are a list; one that ends before it begins spoils it', () => {
    expect(readAbsences('20/11/2026 to 27/11/2026 by Tom Example; 2026-12-20 to 2027-01-03')).toEqual([
      { from: '2026-11-20', to: '2026-11-27', by: 'Tom Example' },
      { from: '2026-12-20', to: '2027-01-03' },
    ])
    expect(readAbsences('27/11/2026 to 20/11/2026')).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../bot/time/instant.ts'
import { readDay } from '../../../bot/time/spoken/read-day.ts'
import type { SpokenLanguage } from '../../../bot/time/spoken/reading.ts'
import { englishDay, welshDay } from '../../../cards/dates.ts'
import { englishDays, welshDays } from './spoken-days.ts'

const today = '2026-11-23'

const meant = (text: string, language: SpokenLanguage, said = today) => {
  const read = readDay(text, said, language)
  return 'day' in read ? read.day : read.why
}

describe('a day in words', () => {
  test.each(Object.entries(englishDays))('%s is %s', (text, day) => {
    expect(meant(text, 'en')).toBe(day)
  })

  test.each(Object.entries(welshDays))('%s yw %s', (text, day) => {
    expect(meant(text, 'cy')).toBe(day)
  })

  test.each([
    ['31 feb', 'impossible'],
    ['Feb 31', 'impossible'],
    ['31/4', 'impossible'],
    ['12/25', 'impossible'],
    ['29 february 2027', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['monday 4 december', 'other-weekday'],
    ['from 21 dec to 4 jan', 'two-days'],
    ['mon-fri', 'two-days'],
    ['', 'no-date'],
    ['january', 'no-date'],
    ['next month', 'no-date'],
    ['2026', 'no-date'],
    ['at 5pm', 'no-date'],
    ['in 3 hours', 'no-date'],
    ['2 weeks', 'no-date'],
    ['two days before christmas', 'no-date'],
    ['in 10 working days', 'no-date'],
    ['cover 24/7', 'no-date'],
    ['24/7 cover', 'no-date'],
    ['the SPOC in Ynys Mon', 'no-date'],
    ['AS-2027-0042', 'no-date'],
  ])('"%s" is no day: %s', (text, why) => {
    expect(meant(text, 'en')).toBe(why)
  })

  test.each([
    ['31 Chwefror', 'impossible'],
    ['31ain o Ebrill', 'impossible'],
    ['dydd Llun 4 Rhagfyr', 'other-weekday'],
    ['o 21 Rhag tan 4 Ion', 'two-days'],
    ['mis Ionawr', 'no-date'],
    ["mai dyna'r peth", 'no-date'],
    ['ymhen 10 diwrnod gwaith', 'no-date'],
    ['am bythefnos', 'no-date'],
  ])('"%s" is no day in Welsh: %s', (text, why) => {
    expect(meant(text, 'cy')).toBe(why)
  })

  test.each([
    ['Send the 2nd file to CPS by friday', 'en', 'by friday'],
    ['Ring them on 4 dec about the list', 'en', 'on 4 dec'],
    ['extend 3 to friday', 'en', 'to friday'],
    ['Anfon y ffeil erbyn y cyntaf o Ionawr os gwelwch yn dda', 'cy', 'erbyn y cyntaf o Ionawr'],
    ['Gweithred newydd ar ddydd Gwener nesaf – diolch', 'cy', 'ar ddydd Gwener nesaf'],
    ['Tŷ’r Cyfarfod 🏴 4 Rhag', 'cy', '4 Rhag'],
  ] as const)('of "%s" (%s) it reads "%s", so that the rest can be a title', (text, language, part) => {
    const read = readDay(text, today, language)
    expect('span' in read && text.slice(read.span.start, read.span.end)).toBe(part)
  })

  test('days that are over are told as such', () => {
    expect(readDay('21 November 2026', today, 'en')).toMatchObject({ day: '2026-11-21', past: true })
    expect(readDay('ddoe', today, 'cy')).toMatchObject({ day: '2026-11-22', past: true })
    expect(readDay('today', today, 'en')).toMatchObject({ past: false })
  })

  test('years turn where they must', () => {
    expect(meant('1 jan', 'en', '2026-12-31')).toBe('2027-01-01')
    expect(meant('31 dec', 'en', '2026-12-31')).toBe('2026-12-31')
    expect(meant('tomorrow', 'en', '2028-02-28')).toBe('2028-02-29')
    expect(meant('in a month', 'en', '2027-01-31')).toBe('2027-02-28')
    expect(meant('on the 31st', 'en', '2027-02-01')).toBe('2027-03-31')
    expect(meant('yfory', 'cy', '2026-03-28')).toBe('2026-03-29')
  })
})

const months = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ')
const softened = 'Ionawr Chwefror Fawrth Ebrill Fai Fehefin Orffennaf Awst Fedi Hydref Dachwedd Ragfyr'.split(' ')

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

describe('any day of the next 400 is understood', () => {
  const someDay = fc.tuple(
    fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2024-01-01', days)),
    fc.integer({ min: 0, max: 400 }),
  )
  const withParts = (day: string) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
    return { year, month, date }
  }

  test('in English, said in six ways', () => {
    fc.assert(
      fc.property(someDay, ([from, ahead]) => {
        const day = addDays(from, ahead)
        const { year, month, date } = withParts(day)
        const ways = [
          day,
          `${date}/${month}/${year}`,
          long.format(new Date(day)),
          englishDay(day, from),
          `${date} ${long.format(new Date(day)).split(' ').at(-2)?.slice(0, 3)} ${year}`,
          `in ${ahead} days`,
        ]
        for (const way of ways.slice(0, ahead === 0 ? 5 : 6)) expect([way, meant(way, 'en', from)]).toEqual([way, day])
      }),
    )
  })

  test('in Welsh, said in six ways', () => {
    fc.assert(
      fc.property(someDay, ([from, ahead]) => {
        const day = addDays(from, ahead)
        const { year, month, date } = withParts(day)
        const ways = [
          `${date}/${month}/${year}`,
          `${date} ${months[month - 1]} ${year}`,
          `${date} o ${softened[month - 1]} ${year}`,
          `${date} ${months[month - 1]?.slice(0, 3)} ${year}`,
          welshDay(day, from),
          `ymhen ${ahead} diwrnod`,
        ]
        for (const way of ways.slice(0, ahead === 0 ? 5 : 6)) expect([way, meant(way, 'cy', from)]).toEqual([way, day])
      }),
    )
  })

  test('and the year can be left out for all that is less than a year ahead', () => {
    fc.assert(
      fc.property(someDay, ([from, ahead]) => {
        const day = addDays(from, ahead)
        const { month, date } = withParts(day)
        fc.pre(daysBetween(day, `${Number(from.slice(0, 4)) + 1}${from.slice(4).replace('02-29', '03-01')}`) > 0)
        expect(meant(`${date}/${month}`, 'en', from)).toBe(day)
        expect(meant(`${date} ${months[month - 1]}`, 'cy', from)).toBe(day)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../bot/time/instant.ts'
import { readRange } from '../../../bot/time/spoken/read-range.ts'
import type { SpokenLanguage } from '../../../bot/time/spoken/reading.ts'
import { englishDay, welshDay } from '../../../cards/dates.ts'
import { englishRanges, welshRanges } from './spoken-ranges.ts'

const today = '2026-11-23'

const read = (text: string, language: SpokenLanguage, said = today) => {
  const range = readRange(text, said, language)
  return 'why' in range ? range.why : [range.from, range.to, text.slice(range.span.start, range.span.end)]
}

describe('from one day to another in words', () => {
  test.each(englishRanges)('%s: %s to %s', (text, ...range) => {
    expect(read(text, 'en')).toEqual(range)
  })

  test.each(welshRanges)('%s: %s i %s', (text, ...range) => {
    expect(read(text, 'cy')).toEqual(range)
  })

  test.each([
    ['cover me by Omar Bailey', 'en', 'no-date'],
    ['cover me for January by June May', 'en', 'no-date'],
    ['from 21 dec', 'en', 'no-end'],
    ['from 28 dec to 24 dec', 'en', 'backwards'],
    ['from 4 jan 2027 to 21 dec 2026', 'en', 'backwards'],
    ['until yesterday', 'en', 'backwards'],
    ['from 31 feb to 4 mar', 'en', 'impossible'],
    ['from 21 nov to 31 nov', 'en', 'impossible'],
    ['from tue 21 dec to mon 4 jan', 'en', 'other-weekday'],
    ['from mon 21 dec to tue 4 jan', 'en', 'other-weekday'],
    ['cyflenwi i mi gan Ion Bowen', 'cy', 'no-date'],
    ['o 21 Rhag', 'cy', 'no-end'],
    ['o 4 Ion 2027 tan 21 Rhag 2026', 'cy', 'backwards'],
    ['o 31 Chwef tan 4 Maw', 'cy', 'impossible'],
    ['o ddydd Mawrth 21 Rhag tan 4 Ion', 'cy', 'other-weekday'],
  ] as const)('"%s" (%s) is none: %s', (text, language, why) => {
    expect(read(text, language)).toBe(why)
  })

  test('what has begun is told as such, and what is to come is not', () => {
    expect(readRange('from 20 nov to 30 nov', today, 'en')).toMatchObject({ past: true })
    expect(readRange('o 23 Tach tan 30 Tach', today, 'cy')).toMatchObject({ past: false })
  })

  test('cover of up to half a year is read back as the cards write it', () => {
    const lengths = fc.tuple(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 0, max: 180 }))
    const somedays = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2024-01-01', days))
    fc.assert(
      fc.property(somedays, lengths, (said, [ahead, length]) => {
        const from = addDays(said, ahead)
        const to = addDays(from, length)
        const english = `from ${englishDay(from, said)} to ${englishDay(to, said)}`
        expect(read(`cover me ${english} by April Day`, 'en', said)).toEqual([from, to, english])
        const welsh = `o ${welshDay(from, said)} tan ${welshDay(to, said)}`
        expect(read(`cyflenwi i mi ${welsh} gan Mai Llun`, 'cy', said)).toEqual([from, to, welsh])
      }),
    )
  })
})

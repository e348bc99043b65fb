import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDay } from '../../../bot/time/spoken/read-day.ts'
import { readRange } from '../../../bot/time/spoken/read-range.ts'
import { readWorkingDays } from '../../../bot/time/spoken/read-working-days.ts'

const today = '2026-11-23'

const readAll = (text: string) =>
  (['en', 'cy'] as const).flatMap((language) => [
    readDay(text, today, language),
    readRange(text, today, language),
    readWorkingDays(text, language) ?? ({ why: 'none' } as const),
  ])

const crumbs = fc.constantFrom(
  ...'21 31 0 29 2026 99999 / . - – ~ [ ] { {7} from to the between and o hyd tan rhwng a dec rhag Feb fri dydd Gwener nesaf next week w/c for in last ymhen am 1st cyntaf \u0000 \ud83d \u202e İ ﬁ'.split(
    ' ',
  ),
)

describe('whatever is written', () => {
  test('nothing throws, and what is read lies in the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(crumbs, { maxLength: 40 }).map((words) => words.join(' ')),
      fc.array(crumbs, { maxLength: 40 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(text, (hostile) => {
        for (const read of readAll(hostile)) {
          if (!('span' in read)) continue
          expect(read.span.start).toBeGreaterThanOrEqual(0)
          expect(read.span.end).toBeGreaterThan(read.span.start)
          expect(read.span.end).toBeLessThanOrEqual(hostile.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each(['21 ', 'from ', '21 dec ', 'between ', 'o ddydd ', '- ', '1/', '29 feb ', '1', 'a', '\u00a0'])(
    'a hundred thousand of "%s" take no longer than what is read of them',
    (piece) => {
      const time = (text: string) => {
        const started = performance.now()
        readAll(text)
        return performance.now() - started
      }
      readAll(piece.repeat(400))
      // 400 times as long a text: reading all of it would take at least 400 times as long.
      expect(time(piece.repeat(100_000))).toBeLessThan(250)
    },
  )

  test('a day that stands after four hundred characters is not looked for', () => {
    expect(readDay(`${'word '.repeat(100)}friday`, today, 'en')).toEqual({ why: 'no-date' })
  })
})

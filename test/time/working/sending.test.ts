import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instantAt, instantOfEpoch, wallClock } from '../../../bot/time/instant.ts'
import { isWorkingDay } from '../../../bot/time/working/calendar.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { isSendingTime, nextDigestTime, nextSendingTime } from '../../../bot/time/working/sending.ts'

const calendar = loadCalendar()
const at = (text: string): Instant => instantAt(text.slice(0, 10), text.slice(11))

describe('when messages may be sent', () => {
  test.each([
    ['2026-11-23T08:29:59', false, '2026-11-23T08:30'],
    ['2026-11-23T08:30', true, '2026-11-23T08:30'],
    ['2026-12-24T17:29', true, '2026-12-24T17:29'],
    ['2026-12-24T17:30', false, '2026-12-29T08:30'],
    ['2026-12-24T17:31', false, '2026-12-29T08:30'],
    ['2026-12-24T18:20', false, '2026-12-29T08:30'],
    ['2026-12-25T10:00', false, '2026-12-29T08:30'],
    ['2026-11-28T10:00', false, '2026-11-30T08:30'],
    ['2026-03-29T10:00', false, '2026-03-30T08:30'],
    ['2026-10-25T10:00', false, '2026-10-26T08:30'],
  ])('%s: %s, next at %s', (moment, may, next) => {
    expect(isSendingTime(at(moment), calendar)).toBe(may)
    expect(wallClock(nextSendingTime(at(moment), calendar))).toBe(next)
  })

  test.each([
    ['2026-11-23T08:59', '2026-11-23T09:00'],
    ['2026-11-23T09:00', '2026-11-24T09:00'],
    ['2026-12-24T09:30', '2026-12-29T09:00'],
    ['2026-12-26T03:00', '2026-12-29T09:00'],
    ['2026-03-27T12:00', '2026-03-30T09:00'],
    ['2026-10-24T12:00', '2026-10-26T09:00'],
    ['2028-02-28T12:00', '2028-02-29T09:00'],
  ])('the digest after %s is at %s', (moment, next) => {
    expect(wallClock(nextDigestTime(at(moment), calendar))).toBe(next)
  })

  test('past the end of the table weekdays go on', () => {
    expect(wallClock(nextDigestTime(at('2028-12-29T10:00'), calendar))).toBe('2029-01-01T09:00')
  })

  test('the next time is never earlier, never on a day off, and always one to send at', () => {
    const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 1) }).map(instantOfEpoch)
    fc.assert(
      fc.property(moments, (moment) => {
        const [next, digest] = [nextSendingTime(moment, calendar), nextDigestTime(moment, calendar)]
        expect(next >= moment).toBe(true)
        expect(isSendingTime(next, calendar)).toBe(true)
        expect(digest > moment).toBe(true)
        expect(wallClock(digest).slice(11)).toBe('09:00')
        expect(isWorkingDay(wallClock(digest).slice(0, 10), calendar)).toBe(true)
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { proposedDay, remindersFor, replyByOn } from '../../../bot/questions/domain/reply-by.ts'
import { instantOf } from '../../../bot/time/instant.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'

const calendar = loadCalendar()
const monday = instantOf('2026-12-21T10:00:00Z')

describe('The date for a reply', () => {
  test('is proposed five working days on, past the holidays', () => {
    expect(proposedDay(monday, calendar)).toBe('2026-12-30')
    expect(proposedDay(instantOf('2026-11-27T18:20:00Z'), calendar)).toBe('2026-12-07')
  })

  test('is the close of a working day that is still to come', () => {
    expect(replyByOn('2026-12-23', monday, calendar)).toEqual({ replyBy: '2026-12-23T17:00:00.000Z' })
    expect(replyByOn('2026-12-21', monday, calendar)).toEqual({ why: 'past' })
    expect(replyByOn('2026-12-25', monday, calendar)).toEqual({ why: 'day-off' })
    expect(replyByOn('2026-12-26', monday, calendar)).toEqual({ why: 'day-off' })
  })

  test('is reminded of at 09:00 on the working day before, and on the day', () => {
    expect(remindersFor(instantOf('2026-12-29T17:00:00Z'), monday, calendar)).toEqual([
      { when: 'before', due: '2026-12-24T09:00:00.000Z' },
      { when: 'day', due: '2026-12-29T09:00:00.000Z' },
    ])
  })

  test('so near that the day before is over is reminded of on the day alone', () => {
    const reminders = remindersFor(instantOf('2026-12-22T17:00:00Z'), monday, calendar)
    expect(reminders).toEqual([{ when: 'day', due: '2026-12-22T09:00:00.000Z' }])
  })
})

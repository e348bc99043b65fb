import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextMeetingBy } from '../../../bot/groups/domain/cadence.ts'
import type { Cadence } from '../../../bot/groups/domain/group.ts'
import { addDays, addMonths } from '../../../bot/time/instant.ts'

const group = (cadence: Cadence, more: { since?: string; terms?: { agreedOn?: string } } = {}) => ({ cadence, ...more })
const strategic = group({ every: 'two-in-twelve-months' })
const scrutiny = group({ every: 'quarter' })

const day = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays('2026-01-01', days))
const days = fc.array(day, { maxLength: 12 })

describe('When a group is to meet again', () => {
  test('a strategic group: half a year after its only meeting, then a year after the one before the last', () => {
    expect(nextMeetingBy(strategic, ['2026-02-10'], '2026-11-23')).toEqual({
      by: '2026-08-10',
      atLatest: '2026-08-10',
      isPast: true,
    })
    expect(nextMeetingBy(strategic, ['2026-07-01', '2026-02-10'], '2026-11-23')?.by).toBe('2027-02-10')
  })

  test('a strategic group that missed a year begins to count anew from its last meeting', () => {
    expect(nextMeetingBy(strategic, ['2025-01-10', '2026-06-01'], '2026-06-02')?.by).toBe('2026-12-01')
  })

  test('a scrutiny group: about three months after its last meeting, six at the latest', () => {
    expect(nextMeetingBy(scrutiny, ['2026-08-31'], '2026-11-30')).toEqual({
      by: '2026-11-30',
      atLatest: '2027-02-28',
      isPast: false,
    })
    expect(nextMeetingBy(scrutiny, ['2026-08-31'], '2026-12-01')?.isPast).toBe(true)
  })

  test('a local rule counts its own months, through a leap day too', () => {
    const yearly = group({ every: 'months', months: 12 })
    expect(nextMeetingBy(yearly, ['2028-02-29'], '2028-03-01')?.by).toBe('2029-02-28')
  })

  test('before its first meeting it counts from when its terms were agreed, else from when it was put on record', () => {
    const agreed = group({ every: 'quarter' }, { since: '2026-11-23', terms: { agreedOn: '2026-10-01' } })
    expect(nextMeetingBy(agreed, [], '2026-11-23')?.by).toBe('2027-01-01')
    expect(nextMeetingBy(group({ every: 'quarter' }, { since: '2026-11-23' }), [], '2026-11-23')?.by).toBe('2027-02-23')
    expect(nextMeetingBy(scrutiny, [], '2026-11-23')).toBeUndefined()
  })

  test('one that meets as needed is never expected', () => {
    expect(nextMeetingBy(group({ every: 'as-needed' }), ['2026-01-01'], '2026-11-23')).toBeUndefined()
  })

  test('whoever meets each time on the last day that is asked for has two meetings in any twelve months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 364 }), (first, offset) => {
        const held = [first]
        while (held.length < 12) held.push(nextMeetingBy(strategic, held, first)?.by ?? first)
        const begins = addDays(first, offset)
        const ends = addMonths(begins, 12)
        expect(held.filter((on) => begins <= on && on <= ends).length).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  test('the order in which meetings are given, and one given twice, change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(strategic, scrutiny), days, day, (one, held, today) => {
        const found = nextMeetingBy(one, held, today)
        expect(nextMeetingBy(one, [...held, ...held].reverse(), today)).toEqual(found)
      }),
    )
  })

  test('after a meeting the next is always to come, and past means that its day is over', () => {
    fc.assert(
      fc.property(fc.constantFrom(strategic, scrutiny), day, days, day, (one, last, earlier, today) => {
        const held = [last, ...earlier]
        const found = nextMeetingBy(one, held, today)
        expect(found && found.by > (held.toSorted().at(-1) ?? '')).toBe(true)
        expect(found?.isPast).toBe(found && found.by < today)
        expect(found && found.by <= found.atLatest).toBe(true)
      }),
    )
  })
})

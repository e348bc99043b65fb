import { describe, expect, test } from 'vitest'
import { clockFor, warnBefore } from '../../bot/escalations/domain/clock.ts'
import type { Allowance } from '../../bot/escalations/domain/escalation.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'

const calendar = loadCalendar()

const warning = (from: string, allowance: Allowance) => {
  const counted = clockFor({ for: 'acknowledge', allowance, from: instantOf(from), calendar })
  return 'clock' in counted ? warnBefore(() => calendar)(counted.clock, 'avon-and-somerset-police') : undefined
}

describe('Whoever has something is reminded', () => {
  test('on the working day before it is due, at 09:00', () => {
    expect(warning('2026-11-23T10:00:00Z', { days: 5 })).toBe('2026-11-27T09:00:00.000Z')
  })

  test('not at all, where that is before they had it', () => {
    expect(warning('2026-11-23T10:00:00Z', { days: 1 })).toBeUndefined()
  })

  test('after half the working hours of an urgent one, never in the middle of a weekend', () => {
    expect(warning('2026-11-27T16:00:00Z', { hours: 4 })).toBe('2026-11-30T10:00:00.000Z')
    expect(warning('2026-11-23T10:00:00Z', { hours: 4 })).toBe('2026-11-23T12:00:00.000Z')
  })
})

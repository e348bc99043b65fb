import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDays, quarterFor, readAsked } from '../../../bot/statistics/domain/period.ts'
import { addDays } from '../../../bot/time/instant.ts'

const today = '2026-11-23'

describe('A period is read from the end of what was typed', () => {
  test.each([
    ['Avon and Somerset', 'Avon and Somerset', '2026-08-26', today],
    ['Avon and Somerset 2026', 'Avon and Somerset', '2026-01-01', '2026-12-31'],
    ['Gwent, Q3 2026', 'Gwent', '2026-07-01', '2026-09-30'],
    ['Gwent 2026 q1', 'Gwent', '2026-01-01', '2026-03-31'],
    ['Gwent quarter 4 2025', 'Gwent', '2025-10-01', '2025-12-31'],
    ['Gwent chwarter 2 2026', 'Gwent', '2026-04-01', '2026-06-30'],
    ['Gwent last 90 days', 'Gwent', '2026-08-26', today],
    ['Gwent y 90 diwrnod diwethaf', 'Gwent', '2026-08-26', today],
    ['2026', '', '2026-01-01', '2026-12-31'],
    ['', '', '2026-08-26', today],
  ])('%s', (text, place, from, to) => {
    expect(readAsked(text, today)).toEqual({ place, period: { from, to } })
  })
})

describe('From outside the area', () => {
  test('a quarter that is over is read as it is, and a longer period as its last quarter that is over', () => {
    expect(quarterFor({ from: '2026-01-01', to: '2026-03-31' }, today)).toEqual({
      from: '2026-01-01',
      to: '2026-03-31',
    })
    expect(quarterFor({ from: '2026-01-01', to: '2026-12-31' }, today)).toEqual({
      from: '2026-07-01',
      to: '2026-09-30',
    })
    expect(quarterFor({ from: '2025-01-01', to: '2025-12-31' }, today)).toEqual({
      from: '2025-10-01',
      to: '2025-12-31',
    })
  })

  test('what holds no such quarter is read as the last one that is over', () => {
    const last = { from: '2026-07-01', to: '2026-09-30' }
    for (const period of [
      lastDays(today),
      { from: '2026-10-01', to: '2026-12-31' },
      { from: '2031-01-01', to: '2031-12-31' },
    ])
      expect(quarterFor(period, today)).toEqual(last)
  })

  test('no two answers overlap, so that none can be subtracted from another', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2024-01-01', days))
    fc.assert(
      fc.property(day, day, day, day, (one, two, three, four) => {
        const first = quarterFor({ from: one, to: two }, today)
        const second = quarterFor({ from: three, to: four }, today)
        expect(first.to < today).toBe(true)
        expect(first.from === second.from || first.to < second.from || second.to < first.from).toBe(true)
      }),
    )
  })
})

import { expect, test } from 'vitest'
import { periodIn } from '../../bot/statistics/domain/period.ts'

test.each([
  ['Gwent', 'Gwent', '2026-08-25', '2026-11-23'],
  ['', '', '2026-08-25', '2026-11-23'],
  ['Avon and Somerset 2026', 'Avon and Somerset', '2026-01-01', '2026-12-31'],
  ['Gwent 2026 Q3', 'Gwent', '2026-07-01', '2026-09-30'],
  ['Gwent 2026-q4', 'Gwent', '2026-10-01', '2026-12-31'],
])('"%s" is of %s from %s to %s', (said, place, from, to) => {
  expect(periodIn(said, '2026-11-23')).toEqual({ place, period: { from, to } })
})

import { expect, test } from 'vitest'
import { freshnessOf } from '../../../bot/directory/domain/freshness.ts'
import { today } from '../made.ts'

test.each([
  ['2026-11-11', { state: 'confirmed', on: '2026-11-11', days: 12 }],
  ['2026-08-25', { state: 'confirmed', on: '2026-08-25', days: 90 }],
  ['2026-08-24', { state: 'stale', on: '2026-08-24', days: 91 }],
  ['2026-11-30', { state: 'confirmed', on: '2026-11-30', days: 0 }],
  [undefined, { state: 'never' }],
])('an entry confirmed on %s is %o on 23 November', (confirmedOn, expected) => {
  expect(freshnessOf(confirmedOn, today)).toEqual(expected)
})

import { describe, expect, test } from 'vitest'
import { shownTo } from '../../../bot/statistics/domain/shown.ts'

const times = (done: number) => (done > 0 ? { done, median: 60, ninetieth: 120 } : undefined)

const outside = (count: number, open: number, answered: number) =>
  shownTo('outside', { count, open, acknowledged: times(answered), answered: times(answered) })

describe('What a reader from outside the area is shown', () => {
  test('of fewer than five is that, and nothing else', () => {
    for (const count of [0, 1, 4]) expect(outside(count, 0, count)).toEqual({ count: 'few' })
  })

  test('says roughly how many are open, and no times of fewer than five', () => {
    expect(outside(12, 4, 8)).toMatchObject({ count: 12, open: 'few', answered: { median: 60, ninetieth: 120 } })
    expect(outside(12, 8, 4)).toMatchObject({ count: 12, open: 'five-or-more', answered: undefined })
  })

  test('never tells exactly how many of a few are open: each number that is hidden could be another', () => {
    const possible = new Map<string, Set<number>>()
    for (let count = 5; count <= 14; count += 1)
      for (let open = 0; open <= count; open += 1)
        for (let answered = 0; answered + open <= count; answered += 1) {
          const shown = outside(count, open, answered)
          if (shown.open !== 'few') continue
          const text = JSON.stringify(shown)
          possible.set(text, (possible.get(text) ?? new Set()).add(open))
        }
    expect(possible.size).toBeGreaterThan(10)
    expect([...possible].filter(([, values]) => values.size === 1)).toEqual([])
  })
})

test('Inside it is exact', () => {
  expect(shownTo('inside', { count: 2, open: 1, acknowledged: times(1), answered: undefined })).toEqual({
    ...{ count: 2, open: 1 },
    acknowledged: { median: 60, ninetieth: 120 },
    answered: undefined,
  })
})

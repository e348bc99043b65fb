import { describe, expect, test } from 'vitest'
import { lineTo, wholeTo } from '../../../bot/statistics/domain/shown.ts'

const times = (done: number) => (done > 0 ? { done, median: 60, ninetieth: 120 } : undefined)

const figures = (count: number, open: number, answered: number) => ({
  ...{ count, open, acknowledged: times(answered), answered: times(answered) },
})

const line = (...of: readonly [number, number, number]) => lineTo('outside', figures(...of))
const whole = (...of: readonly [number, number, number]) => wholeTo('outside', figures(...of))

/** Every way in which so many can be open, answered, or closed without an answer. */
const ways = (count: number) =>
  Array.from({ length: count + 1 }, (_, open) =>
    Array.from({ length: count - open + 1 }, (__, answered) => ({ count, open, answered })),
  ).flat()

/** Two lines and their sum, in every way: what is shown of them, and how many of them are open. */
const both = (shownOf: typeof line) =>
  [5, 6, 8].flatMap(ways).flatMap((one) =>
    [5, 6, 7].flatMap(ways).map((other) => {
      const open = one.open + other.open
      const shown = [
        shownOf(one.count, one.open, one.answered),
        shownOf(other.count, other.open, other.answered),
        whole(one.count + other.count, open, one.answered + other.answered),
      ]
      return {
        text: JSON.stringify(shown),
        isFew: shown.map((of) => of.open === 'few'),
        open: [one.open, other.open, open],
      }
    }),
  )

/** What is shown alike of all of them, where a number that is said to be few is the same in every one. */
const told = (all: ReturnType<typeof both>) =>
  [...Map.groupBy(all, ({ text }) => text)].filter(([, alike]) =>
    alike[0]?.isFew.some((isFew, index) => isFew && new Set(alike.map(({ open }) => open[index])).size === 1),
  )

describe('What a reader from outside the area is shown', () => {
  test('of fewer than five is that, and nothing else', () => {
    for (const count of [0, 1, 4])
      for (const shown of [line, whole]) expect(shown(count, 0, count)).toEqual({ count: 'few' })
  })

  test('says of the whole roughly how many are open, and of a line nothing of it', () => {
    expect(whole(12, 4, 8)).toMatchObject({ count: 12, open: 'few' })
    expect(whole(12, 8, 4)).toMatchObject({ count: 12, open: 'five-or-more' })
    expect(line(12, 8, 4)).not.toHaveProperty('open')
  })

  test('has times of five or more, and none of exactly five', () => {
    expect(line(12, 4, 5)).toMatchObject({ answered: { median: 60, ninetieth: 120 } })
    expect(line(12, 8, 4).answered).toBeUndefined()
    expect(line(5, 0, 5).answered).toBeUndefined()
  })

  test('does not tell how many of a few are open, two lines and their sum taken together', () => {
    expect(told(both(line))).toEqual([])
  })

  test('and the search for that bites: on lines that say roughly how many of theirs are open', () => {
    expect(told(both(whole))).not.toEqual([])
  })
})

test('Inside it is exact', () => {
  const exact = { count: 2, open: 1, acknowledged: { median: 60, ninetieth: 120 }, answered: undefined }
  for (const shownTo of [lineTo, wholeTo])
    expect(shownTo('inside', { count: 2, open: 1, acknowledged: times(1), answered: undefined })).toEqual(exact)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf, nearestRank } from '../../../bot/statistics/domain/figures.ts'

const minutes = fc.array(fc.nat(20_000), { minLength: 1, maxLength: 60 })

describe('The median and the 90th percentile, by nearest rank', () => {
  test('are one of the values, and of two the median is the lower', () => {
    expect(nearestRank([30, 10], 50)).toBe(10)
    expect(nearestRank([30, 10, 20], 50)).toBe(20)
    expect(nearestRank([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 90)).toBe(90)
    expect(nearestRank([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110], 90)).toBe(100)
    expect(nearestRank([7], 90)).toBe(7)
  })

  test('of nothing are nothing', () => expect(nearestRank([], 50)).toBeUndefined())

  test('agree with sorting all and counting off', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(50, 90), (values, percent) => {
        const sorted = values.toSorted((one, other) => one - other)
        const atMost = (limit: number) => values.filter((value) => value <= limit).length
        const naive = sorted.find((value) => atMost(value) * 100 >= percent * values.length)
        expect(nearestRank(values, percent)).toBe(naive)
      }),
    )
  })

  test('do not depend on the order in which they came', () => {
    fc.assert(
      fc.property(minutes, (values) => {
        expect(nearestRank(values, 50)).toBe(nearestRank(values.toReversed(), 50))
      }),
    )
  })
})

test('Figures count what is without an answer apart, and it is in no median', () => {
  expect(
    figuresOf([
      { acknowledged: 60, answered: 480, isOpen: false },
      { acknowledged: 120, isOpen: true },
      { isOpen: true },
      // Closed without an answer.
      { isOpen: false },
    ]),
  ).toEqual({
    ...{ count: 4, open: 2 },
    acknowledged: { done: 2, median: 60, ninetieth: 120 },
    answered: { done: 1, median: 480, ninetieth: 480 },
  })
})

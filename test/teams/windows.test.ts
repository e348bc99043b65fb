import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Limit } from '../../bot/teams/outlet/windows.ts'
import { countUntil, earliest } from '../../bot/teams/outlet/windows.ts'

/** By counting alone: no span that holds `at` holds more than the limit says. */
const fits = (taken: readonly number[], { most, within }: Limit, at: number) => {
  const all = [...taken, at]
  return all
    .filter((from) => from <= at && at < from + within)
    .every((from) => all.filter((moment) => from <= moment && moment < from + within).length <= most)
}

const firstByCounting = (taken: readonly number[], limits: readonly Limit[], from: number) => {
  let at = from
  while (!limits.every((limit) => fits(taken, limit, at))) at++
  return at
}

const someLimits = fc.array(
  fc.record({ most: fc.integer({ min: 1, max: 4 }), within: fc.integer({ min: 1, max: 12 }) }),
  {
    minLength: 1,
    maxLength: 3,
  },
)
const someMoments = fc
  .array(fc.integer({ min: 0, max: 40 }), { maxLength: 14 })
  .map((moments) => moments.toSorted((a, b) => a - b))

describe('the first moment at which one more may be sent', () => {
  test('is the one that counting finds, whatever was sent before and promised after', () => {
    fc.assert(
      fc.property(someMoments, someLimits, fc.integer({ min: 0, max: 45 }), (taken, limits, from) => {
        expect(earliest([{ limits, taken }], from)).toBe(firstByCounting(taken, limits, from))
      }),
      { numRuns: 2_000 },
    )
  })

  test('keeps the limits of a conversation and of its tenant at once', () => {
    fc.assert(
      fc.property(someMoments, someMoments, someLimits, someLimits, (own, shared, ownLimits, sharedLimits) => {
        const at = earliest(
          [
            { limits: ownLimits, taken: own },
            { limits: sharedLimits, taken: shared },
          ],
          0,
        )
        let counted = 0
        const isFine = (moment: number) =>
          ownLimits.every((limit) => fits(own, limit, moment)) &&
          sharedLimits.every((limit) => fits(shared, limit, moment))
        while (!isFine(counted)) counted++
        expect(at).toBe(counted)
      }),
      { numRuns: 1_000 },
    )
  })

  test('one after the other, no span is ever too full', () => {
    fc.assert(
      fc.property(someLimits, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 25 }), (limits, wanted) => {
        const taken: number[] = []
        for (const from of wanted) {
          const at = earliest([{ limits, taken }], from)
          taken.splice(countUntil(taken, at), 0, at)
        }
        for (const at of taken)
          for (const { most, within } of limits)
            expect(taken.filter((moment) => at <= moment && moment < at + within).length).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('the counting that all this is held against sees one too many', () => {
    expect(fits([0, 5], { most: 2, within: 10 }, 9)).toBe(false)
    expect(fits([0, 5], { most: 2, within: 10 }, 10)).toBe(true)
    expect(firstByCounting([0, 5], [{ most: 2, within: 10 }], 1)).toBe(10)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../bot/statistics/domain/figures.ts'
import { linesBy, percentile } from '../../bot/statistics/domain/figures.ts'
import { fewest, isFew, suppressed } from '../../bot/statistics/domain/suppressed.ts'

const tables = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 })

const linesOf = (counts: readonly number[]): readonly Line[] =>
  counts.map((count, index) => ({ key: `key-${index}`, count, open: 0 }))

/** Every way in which so many lines of at least one each can add up to a sum. */
const waysTo = (sum: number, lines: number): number => {
  if (lines === 0) return sum === 0 ? 1 : 0
  let ways = 0
  for (let first = 1; first <= sum - lines + 1; first++) ways += waysTo(sum - first, lines - 1)
  return ways
}

/** Whether somebody who knows the total can tell what a line that is not shown holds. */
const isFoundOut = (counts: readonly number[], hide: typeof suppressed) => {
  const shown = hide(linesOf(counts))
  if (!shown) return false
  const hidden = shown.flatMap((line, index) => (isFew(line) ? [counts[index] ?? 0] : []))
  const sum = hidden.reduce((total, count) => total + count, 0)
  return hidden.length > 0 && waysTo(sum, hidden.length) === 1
}

describe('Figures outside their area', () => {
  test('show no line of fewer than five', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        for (const line of suppressed(linesOf(counts)) ?? [])
          if (!isFew(line)) expect(line.count).toBeGreaterThanOrEqual(fewest)
      }),
    )
  })

  test('can’t be found by taking what is shown from a total', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        expect(isFoundOut(counts, suppressed)).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  test('that hid the few alone would be found out', () => {
    const naive = (lines: readonly Line[]) =>
      lines.map((line) => (line.count < fewest ? { key: line.key, isFew: true as const } : line))
    const outcome = fc.check(fc.property(tables, (counts) => !isFoundOut(counts, naive)))
    expect(outcome.failed).toBe(true)
  })
})

describe('Half and nine in ten', () => {
  test('are values that occurred, as many of them at or below as it says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1 }), (values) => {
        const sorted = values.toSorted((one, other) => one - other)
        for (const share of [0.5, 0.9]) {
          const value = percentile(sorted, share) ?? Number.NaN
          expect(values).toContain(value)
          expect(values.filter((one) => one <= value).length).toBeGreaterThanOrEqual(share * values.length)
          expect(values.filter((one) => one < value).length).toBeLessThan(share * values.length)
        }
      }),
    )
  })

  test('come in the order of the keys, whoever was quick', () => {
    const hour = 3_600_000
    const counted = (agency: string, hours: number) => ({
      of: 'escalations' as const,
      agency,
      takenUp: hours * hour,
      isOpen: false,
    })
    const lines = linesBy([counted('cps', 1), counted('police', 9), counted('police', 3)], ({ agency }) => agency, [
      'police',
      'cps',
    ])
    expect(lines.map(({ key, count, takenUp }) => [key, count, takenUp?.median])).toEqual([
      ['police', 2, 3],
      ['cps', 1, 1],
    ])
  })
})

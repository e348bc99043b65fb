import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedTogether, fewest } from '../../../bot/statistics/domain/fold.ts'
import type { FoldRule } from './tables.ts'
import { cellsOf, published, workedOut } from './tables.ts'

const outside: FoldRule = (cells) => countedTogether(cells, fewest)
const inside: FoldRule = (cells) => countedTogether(cells, 0)

const hidden = (rule: FoldRule, table: readonly number[], small: readonly number[] = []) => [
  ...rule(cellsOf(table, small)),
]

describe('Outside the area', () => {
  test('no line stands alone with fewer than five', () => {
    expect(hidden(outside, [12, 3, 9, 4])).toEqual([1, 3])
    expect(hidden(outside, [12, 7, 9, 5])).toEqual([])
  })

  test('a single small line takes the next smallest with it, so that subtracting the others from the sum tells neither', () => {
    expect(hidden(outside, [12, 3, 9, 8]).toSorted()).toEqual([1, 3])
  })

  test('lines that are all none, or all four, are not told by their sum either', () => {
    expect(hidden(outside, [12, 0, 9, 0]).toSorted()).toEqual([1, 2, 3])
    expect(hidden(outside, [12, 4, 9, 4]).toSorted()).toEqual([1, 2, 3])
  })

  test('lines of the same size go together, so that the choice between them tells nothing', () => {
    expect(hidden(outside, [5, 5, 4, 9]).toSorted()).toEqual([0, 1, 2])
  })

  test.each([2, 3, 4])('of %i lines nobody works out a hidden number, whatever they are', (lines) => {
    const most = lines === 4 ? 24 : 32
    for (let sum = fewest; sum <= most; sum += 1) expect(workedOut(outside, { lines, sum })).toEqual([])
  })

  test.each([[[0]], [[0, 1]], [[0, 1, 2, 3]]])(
    'nor where lines %j have too few receivers, which everybody knows',
    (small) => {
      for (let sum = fewest; sum <= 22; sum += 1) expect(workedOut(outside, { lines: 4, sum, small })).toEqual([])
    },
  )

  test('nor in a long table: each hidden number could be another, and all that is shown would be the same', () => {
    const table = fc.array(fc.oneof(fc.nat(4), fc.nat(20), fc.constant(4), fc.constant(0)), {
      minLength: 5,
      maxLength: 20,
    })
    fc.assert(
      fc.property(table, (counts) => {
        fc.pre(counts.reduce((sum, one) => sum + one, 0) >= fewest)
        const text = published(outside, counts)
        const together = hidden(outside, counts)
        const others = (line: number) =>
          together.flatMap((other) => {
            const [here = 0, there = 0] = [counts[line], counts[other]]
            const swapped = counts.with(line, there).with(other, here)
            const moved = here > 0 ? counts.with(line, here - 1).with(other, there + 1) : counts
            return [swapped, moved]
          })
        // Where all are hidden, all of it could stand in any one line.
        const gathered = (line: number) => {
          const sum = together.reduce((all, other) => all + (counts[other] ?? 0), 0)
          return together.map((to) =>
            counts
              .map((count, at) => (together.includes(at) ? (at === to ? sum : 0) : count))
              .with(line, to === line ? sum : 0),
          )
        }
        for (const line of together) {
          const alternatives = [...others(line), ...gathered(line)]
          const fitting = alternatives.filter(
            (other) => other[line] !== counts[line] && published(outside, other) === text,
          )
          expect(fitting.length, `${line} of ${counts}`).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('The search for what can be worked out bites', () => {
  test('on a rule that hides small numbers and nothing with them', () => {
    const careless: FoldRule = (cells) => new Set(cells.filter(({ count }) => count < fewest).map(({ key }) => key))
    expect(workedOut(careless, { lines: 3, sum: 20 })).not.toEqual([])
  })

  test('on a rule that takes only the first of two lines of the same size', () => {
    const choosy: FoldRule = (cells) => {
      const few = cells.filter(({ count }) => count < fewest)
      const [next] = cells.filter(({ count }) => count >= fewest).toSorted((one, other) => one.count - other.count)
      const isEnough = few.length !== 1 || !next
      return new Set((isEnough ? few : [...few, next]).map(({ key }) => key))
    }
    expect([19, 20, 21].flatMap((sum) => workedOut(choosy, { lines: 3, sum }))).not.toEqual([])
  })
})

describe('Inside the area', () => {
  test('small numbers are shown', () => expect(hidden(inside, [12, 1, 3, 4])).toEqual([]))

  test('a line with fewer than three receivers is never its own', () => {
    expect(hidden(inside, [12, 1, 3], [1]).toSorted()).toEqual([1, 2])
    expect(hidden(inside, [12, 1, 3], [0, 1]).toSorted()).toEqual([0, 1])
  })

  test('two lines behind which the same two people stand take a third with them', () => {
    const same = new Set(['asha', 'marcus'])
    const third = new Set(['a', 'b', 'c'])
    const cells = [
      { key: 0, count: 4, receivers: same },
      { key: 1, count: 5, receivers: same },
      { key: 2, count: 9, receivers: third },
    ]
    expect([...inside(cells)].toSorted()).toEqual([0, 1, 2])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resumedClock } from '../../bot/escalations/domain/clock.ts'
import type { RunningClock } from '../../bot/escalations/domain/escalation.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { epochOf, instantOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { minuteCounter } from '../time/working/brute-force.ts'
import { durationIn } from '../time/working/counters.ts'
import type { Case } from '../time/working/read-cases.ts'
import { cell, dayIn, instantIn, listIn } from '../time/working/read-cases.ts'
import { starts } from '../time/working/starts.ts'
import { pauseCases } from './pause-cases.ts'

const calendar = loadCalendar()
const wall = minuteCounter()
const minute = 60_000

interface Paused {
  readonly due: Instant
  readonly pausedAt: Instant
  readonly at: Instant
  readonly closed: ReadonlySet<string>
}

const clockOf = (due: Instant): RunningClock => ({
  ...{ for: 'respond', from: instantOf('2019-01-01T09:00:00Z'), due, allowance: { days: 5 } },
})

const dueAfter = ({ due, pausedAt, at, closed }: Paused): Instant | undefined => {
  const clock = resumedClock(clockOf(due), { pausedAt, at, calendar: { ...calendar, closed } })
  return 'why' in clock ? undefined : clock.due
}

const pausedOf = (row: Case): Paused => ({
  ...{ due: instantIn(cell(row, 'due')), pausedAt: instantIn(cell(row, 'paused')) },
  ...{ at: instantIn(cell(row, 'resumed')), closed: new Set(listIn(row, 'closed').map(dayIn)) },
})

const thenDue = (row: Case) => (cell(row, 'then') === 'beyond the table' ? undefined : instantIn(cell(row, 'then')))

describe('a clock that was paused', () => {
  test.each(pauseCases)('from $paused to $resumed: $took, and $due becomes $then ($because)', (row) => {
    expect(dueAfter(pausedOf(row))).toBe(thenDue(row))
  })

  test.each(pauseCases)('from $paused to $resumed took $took, by the wall ($because)', (row) => {
    const { pausedAt, at, closed } = pausedOf(row)
    expect(wall.between(epochOf(pausedAt), epochOf(at), closed)).toBe(durationIn(cell(row, 'took')))
  })

  test('is for what it was for, as long as it was allowed, from when it began', () => {
    const clock = clockOf(instantOf('2026-11-25T17:00:00Z'))
    const pause = { pausedAt: instantOf('2026-11-23T10:00:00Z'), at: instantOf('2026-11-25T10:00:00Z'), calendar }
    expect(resumedClock(clock, pause)).toEqual({ ...clock, due: '2026-11-27T17:00:00.000Z' })
  })

  test('that had so many minutes of a day left after it, and was paused as many, is due at the close', () => {
    const [opening, close] = [epochOf(instantOf('2026-11-23T09:00:00Z')), epochOf(instantOf('2026-11-24T17:00:00Z'))]
    const minutes = Array.from({ length: 479 }, (_, index) => index + 1)
    const missed = minutes.filter((count) => {
      const pause = { pausedAt: instantOfEpoch(opening), at: instantOfEpoch(opening + count * minute), calendar }
      const after = resumedClock(clockOf(instantOfEpoch(close - count * minute)), pause)
      return 'why' in after || epochOf(after.due) !== close
    })
    expect(missed).toEqual([])
  })

  // Somebody who pauses a clock of working days or of urgent hours, at any minute of it.
  const paused = fc
    .record({ begun: starts, allowed: fc.integer({ min: 1, max: 10 }), urgent: fc.boolean() })
    .chain(({ begun: { start, closed }, allowed, urgent }) => {
      const due = wall[urgent ? 'hours' : 'days'](start, allowed, closed)?.due ?? start
      return fc.record({
        ...{ closed: fc.constant(closed), due: fc.constant(due) },
        pausedAt: fc.integer({ min: 0, max: (due - start) / minute }).map((after) => start + after * minute),
        length: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 20_000 })),
      })
    })

  test('has as much working time left as when it was paused', () => {
    fc.assert(
      fc.property(paused, ({ due, pausedAt, length, closed }) => {
        const at = pausedAt + length * minute
        const after = dueAfter({
          ...{ due: instantOfEpoch(due), pausedAt: instantOfEpoch(pausedAt), at: instantOfEpoch(at), closed },
        })
        fc.pre(after !== undefined)
        const left = wall.between(at, epochOf(after ?? instantOfEpoch(due)), closed)
        expect(left).toBe(wall.between(pausedAt, due, closed))
      }),
      { numRuns: 500 },
    )
  })
})

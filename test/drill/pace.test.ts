import { describe, expect, test } from 'vitest'
import type { Drill } from '../../bot/drill/domain/drill.ts'
import { dropped, nextShown, playedUntil, stopped } from '../../bot/drill/domain/drill.ts'
import { nextWorkingMoment, offsetsOf, pace } from '../../bot/drill/domain/pace.ts'
import { readTyped } from '../../bot/drill/domain/typed.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { calendar } from './setting.ts'

const moments = (...all: readonly string[]) => offsetsOf(all.map(instantOf), calendar)

describe('The pace of a drill', () => {
  test('is ten seconds for each working day', () => {
    expect(moments('2026-11-23T10:00:00Z', '2026-11-24T17:00:00Z', '2026-11-25T17:00:00Z')).toEqual([0, 10_000, 20_000])
  })

  test('does not wait for a weekend or for a bank holiday', () => {
    expect(moments('2026-12-24T10:00:00Z', '2026-12-29T17:00:00Z')).toEqual([0, 10_000])
  })

  test('leaves five seconds between two moments of one day', () => {
    expect(moments('2026-11-23T10:00:00Z', '2026-11-23T14:00:00Z')).toEqual([0, 5_000])
  })

  test('is three minutes in all at most, however far the dates are apart', () => {
    const offsets = moments(
      '2026-11-23T10:00:00Z',
      '2026-12-21T17:00:00Z',
      '2027-01-18T17:00:00Z',
      '2027-02-22T17:00:00Z',
    )
    expect(offsets.at(-1)).toBe(pace.most)
    expect(offsets).toEqual(offsets.toSorted((first, second) => first - second))
    expect(moments()).toEqual([])
  })

  test('begins at the next working moment: now, this morning, or on the next working day at nine', () => {
    const from = (at: string) => nextWorkingMoment(instantOf(at), calendar)
    expect(from('2026-11-23T10:00:00Z')).toBe('2026-11-23T10:00:00.000Z')
    expect(from('2026-11-23T07:00:00Z')).toBe('2026-11-23T09:00:00.000Z')
    expect(from('2026-11-23T17:00:00Z')).toBe('2026-11-24T09:00:00.000Z')
    expect(from('2026-12-24T18:00:00Z')).toBe('2026-12-29T09:00:00.000Z')
  })
})

const start = instantOf('2026-11-23T10:00:00Z')

const drill: Drill = {
  ...{ record: 'drill|1', state: 'running', run: 1, conversation: 'c', by: 't|o', place: 'E23000036', ladder: 'A' },
  ...{ startedAt: start, shown: 1, faults: [{ what: 'no-group' }], agenda: { group: 'group|1' } },
  steps: [0, 10_000, 20_000].map((after) => ({ at: start, after, lines: [] })),
}

describe('A drill', () => {
  test('shows each moment when it is due, and is over with the last', () => {
    const seconds = (count: number) => playedUntil(drill, instantOf(`2026-11-23T10:00:${count}Z`))
    expect(seconds(10)).toMatchObject({ shown: 2, state: 'running' })
    expect(seconds(19)).toMatchObject({ shown: 2, state: 'running' })
    expect(seconds(20)).toMatchObject({ shown: 3, state: 'over' })
    expect(nextShown(drill)).toBe('2026-11-23T10:00:10.000Z')
    expect(nextShown(seconds(20))).toBeUndefined()
  })

  test('shows at once what was due while nobody was there to show it, and never goes back', () => {
    expect(playedUntil(drill, instantOf('2026-11-24T10:00:00Z'))).toMatchObject({ shown: 3, state: 'over' })
    expect(playedUntil({ ...drill, shown: 2 }, start)).toMatchObject({ shown: 2 })
  })

  test('that has nothing to show is over at once', () => {
    expect(playedUntil({ ...drill, steps: [], shown: 0 }, start)).toMatchObject({ shown: 0, state: 'over' })
  })

  test('that was stopped moves no more', () => {
    expect(playedUntil(stopped(drill), instantOf('2026-11-24T10:00:00Z'))).toMatchObject({ shown: 1, state: 'stopped' })
  })

  test('that is dropped holds nothing of what it showed', () => {
    expect(dropped(drill)).toMatchObject({ state: 'dropped', steps: [], faults: [], shown: 0 })
    expect(dropped(drill)).not.toHaveProperty('agenda')
  })
})

describe('What is typed after “drill”', () => {
  test.each([
    ['Avon and Somerset', 'Avon and Somerset', 'multi'],
    ['Avon and Somerset police and cps', 'Avon and Somerset', 'justice'],
    ['Avon and Somerset, Police and CPS', 'Avon and Somerset', 'justice'],
    ['police and cps', '', 'justice'],
    ['Gwent heddlu a GEG', 'Gwent', 'justice'],
    ['Gwent, yr heddlu a GEG', 'Gwent', 'justice'],
    ['Gwent police', 'Gwent police', 'multi'],
  ] as const)('%s', (typed, place, audience) => {
    expect(readTyped(typed)).toEqual({ place, audience })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  callsChannel,
  nextFor,
  occurrencesOf,
  plan,
  readOccurrence,
  targetOf,
  waitsUntil,
} from '../../../bot/reminders/domain/plan.ts'
import { shippedPolicy } from '../../../bot/reminders/policy.ts'
import type { Instant } from '../../../bot/time/instant.ts'
import { addDays, dayOf, instantAt, wallClock } from '../../../bot/time/instant.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { daysFrom, isWorking, mentionsOn } from './day-by-day.ts'

const calendar = loadCalendar()
const planning = { policy: shippedPolicy, calendar }
const at = (day: string, time = '10:00') => instantAt(day, time)

/** Everything that one target hears, one after another, from a moment on. */
const series = (
  dueOn: string,
  target: 'owner' | 'channel' | 'coordinator' | 'chair',
  from: Instant,
  using = planning,
) => {
  const heard: { readonly day: string; readonly code: string }[] = []
  for (let [next] = nextFor(dueOn, target, from, using); next; [next] = nextFor(dueOn, target, next.due, using))
    heard.push({ day: dayOf(next.due), code: readOccurrence(next.occurrence)?.code ?? '' })
  return heard
}

describe('What is owed for an action', () => {
  test('is said five and one working days before, on the day, and three times after', () => {
    expect(series('2026-11-27', 'owner', at('2026-11-16'))).toEqual([
      { day: '2026-11-20', code: 'before-5' },
      { day: '2026-11-26', code: 'before-1' },
      { day: '2026-11-27', code: 'on' },
      { day: '2026-11-30', code: 'after-1' },
      { day: '2026-12-07', code: 'after-6' },
      { day: '2026-12-14', code: 'after-11' },
    ])
  })

  test('reaches the coordinator ten working days after the date and the chair twenty after', () => {
    expect(series('2026-11-27', 'coordinator', at('2026-11-16'))).toEqual([{ day: '2026-12-11', code: 'after-10' }])
    expect(series('2026-11-27', 'chair', at('2026-11-16'))).toEqual([{ day: '2026-12-29', code: 'after-20' }])
  })

  test('is one occurrence at a time for each target, under an id that stays', () => {
    const { owed, cancelled } = plan({ dueOn: '2026-12-01', isOpen: true }, at('2026-11-16'), planning)
    expect(owed.map(({ id, what, occurrence }) => [id, what, occurrence])).toEqual([
      ['remind|owner', 'action.remind', '2026-12-01|before-5'],
      ['remind|channel', 'action.remind', '2026-12-01|before-5'],
      ['remind|coordinator', 'action.remind', '2026-12-01|after-10'],
      ['remind|chair', 'action.remind', '2026-12-01|after-20'],
    ])
    expect(cancelled).toEqual(owed.map(({ id }) => id))
    expect(owed.map(({ id }) => targetOf(`owed|${id}`))).toEqual(['owner', 'channel', 'coordinator', 'chair'])
  })

  test('is nothing once it is closed, and all that was owed is taken back', () => {
    const { owed, cancelled } = plan({ dueOn: '2026-12-01', isOpen: false }, at('2026-11-16'), planning)
    expect([owed, cancelled.length]).toEqual([[], 4])
  })

  test('falls on the working day before when the date is a bank holiday or at a weekend', () => {
    // 25 and 28 December 2026 are holidays, 26 and 27 a weekend.
    for (const dueOn of ['2026-12-25', '2026-12-26', '2026-12-28'])
      expect(series(dueOn, 'owner', at('2026-12-01'))).toEqual([
        { day: '2026-12-17', code: 'before-5' },
        { day: '2026-12-23', code: 'before-1' },
        { day: '2026-12-24', code: 'on' },
        { day: '2026-12-29', code: 'after-1' },
        { day: '2027-01-06', code: 'after-6' },
        { day: '2027-01-13', code: 'after-11' },
      ])
  })

  test('leaves out what has passed when the action is recorded', () => {
    expect(series('2026-11-24', 'owner', at('2026-11-23'))[0]).toEqual({ day: '2026-11-24', code: 'on' })
    expect(series('2026-11-24', 'owner', at('2026-11-23', '08:00'))[0]).toEqual({ day: '2026-11-23', code: 'before-1' })
    expect(series('2026-01-05', 'chair', at('2026-11-23'))).toEqual([])
  })

  test('comes at nine by the wall clock, before and after either change of the clocks', () => {
    // The clocks change on 29 March and 25 October 2026.
    for (const dueOn of ['2026-03-30', '2026-10-26'])
      for (const { due } of occurrencesOf(dueOn, 'owner', shippedPolicy, calendar))
        expect(wallClock(due).slice(11)).toBe('09:00')
    expect(occurrencesOf('2026-03-30', 'owner', shippedPolicy, calendar).map(({ due }) => due.slice(11, 16))).toEqual([
      '09:00',
      '09:00',
      '08:00',
      '08:00',
      '08:00',
      '08:00',
    ])
  })

  test('counts a leap day like any other', () => {
    expect(series('2028-02-29', 'owner', at('2028-02-01')).map(({ day }) => day)).toEqual([
      '2028-02-22',
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
      '2028-03-08',
      '2028-03-15',
    ])
  })

  test('goes by weekdays alone where the table of bank holidays has ended', () => {
    const short = { policy: shippedPolicy, calendar: { ...calendar, holidays: new Set<string>(), until: '2026-12-01' } }
    expect(
      series('2026-12-25', 'owner', at('2026-12-01'), short)
        .map(({ day }) => day)
        .slice(0, 4),
    ).toEqual(['2026-12-18', '2026-12-24', '2026-12-25', '2026-12-28'])
  })

  test('is, after days without Liaison, the next that is still to come and none of those that were missed', () => {
    const [next] = nextFor('2026-11-27', 'owner', at('2026-12-01', '10:00'), planning)
    expect(next?.occurrence).toBe('2026-11-27|after-6')
  })

  const day = fc.integer({ min: 0, max: 2_000 }).map((count) => addDays('2026-01-05', count))
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 })
  const policies = fc.record({
    before: some,
    onTheDay: fc.boolean(),
    after: some,
    coordinator: fc.integer({ min: 1, max: 20 }),
    chair: fc.integer({ min: 1, max: 30 }),
  })

  test('is on exactly the days that a day-by-day count finds, whatever the policy and the holidays', () => {
    const near = { numRuns: 300 }
    fc.assert(
      fc.property(
        day,
        policies,
        fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { maxLength: 8 }),
        fc.integer({ min: -20, max: 20 }),
        (dueOn, policy, offsets, start) => {
          const holidays = new Set([...calendar.holidays, ...offsets.map((count) => addDays(dueOn, count))])
          const using = { policy, calendar: { holidays, until: '2099-12-31' } }
          const from = at(addDays(dueOn, start), '09:00')
          const days = daysFrom(addDays(dueOn, -60), 140)
          const expected = mentionsOn(days, dueOn, policy, holidays).filter((one) => at(one.day, '09:00') > from)
          expect(series(dueOn, 'owner', from, using)).toEqual(expected)
          expect(expected.filter(({ code }) => code.startsWith('after-')).length).toBeLessThanOrEqual(3)
          expect(expected.every((one) => isWorking(one.day, holidays))).toBe(true)
        },
      ),
      near,
    )
  })

  test('is the same for a channel as for the owner', () => {
    fc.assert(
      fc.property(day, policies, (dueOn, policy) => {
        const using = { policy, calendar }
        const from = at(addDays(dueOn, -40))
        expect(series(dueOn, 'channel', from, using)).toEqual(series(dueOn, 'owner', from, using))
      }),
      { numRuns: 50 },
    )
  })
})

describe('A channel is written to', () => {
  const calls = (code: string, day: string) => callsChannel('2026-11-27', code, at(day, '09:00'), planning)

  test('when something is due, or its date has newly passed', () => {
    expect(calls('on', '2026-11-27')).toBe(true)
    expect(calls('after-1', '2026-11-30')).toBe(true)
  })

  test('not for what is only coming, nor for what it was told of before', () => {
    expect(calls('before-5', '2026-11-20')).toBe(false)
    expect(calls('before-1', '2026-11-26')).toBe(false)
    expect(calls('after-6', '2026-12-07')).toBe(false)
    expect(calls('after-11', '2026-12-14')).toBe(false)
  })

  test('when Liaison was away while it became due: once, for all that was missed', () => {
    expect(calls('before-1', '2026-12-02')).toBe(true)
    expect(calls('before-5', '2026-11-30')).toBe(true)
  })

  test('with a mention that waited for company, until the working day before the next one', () => {
    const waits = (code: string) => waitsUntil('2026-11-27', code, planning)
    expect(waits('before-5')).toBe('2026-11-25')
    expect(waits('before-1')).toBe('2026-11-26')
    expect(waits('after-6')).toBe('2026-12-11')
    expect(waits('after-11')).toBe('2026-12-18')
  })
})

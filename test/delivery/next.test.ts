import { describe, expect, test } from 'vitest'
import { claimOf, isStillHeld, maySend, nextFor, pace, putOff } from '../../bot/delivery/domain/next.ts'
import { epochOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { inMinutes, morning } from './setting.ts'

const owed = { what: 'note', due: morning, state: 'waiting' }
const now = { civil: morning, real: morning }
const held = { ...owed, ...claimOf(owed, { instance: 'one' }, morning) }
const leaseEnd = instantOfEpoch(epochOf(morning) + pace.lease)

describe('what is owed', () => {
  test.each([
    ['is due', owed, now, { do: 'claim' }],
    ['is due in a minute', { ...owed, due: inMinutes(1) }, now, { do: 'wait', for: 60_000 }],
    ['is held by somebody', held, now, { do: 'wait', for: pace.lease }],
    ['was held by somebody who never came back', held, { civil: morning, real: leaseEnd }, { do: 'claim' }],
    [
      'is held, and the clock was turned',
      held,
      { civil: inMinutes(600), real: morning },
      { do: 'wait', for: pace.lease },
    ],
    ['was tried twelve times', { ...owed, claims: 12 }, now, { do: 'give-up' }],
    ['is a copy for the log, tried a hundred times', { ...owed, what: 'audit', claims: 100 }, now, { do: 'claim' }],
  ] as const)('and %s', (_what, standing, times, next) => {
    expect(nextFor(standing, times)).toEqual(next)
  })

  test('is in doubt once a holder did not come back, and stays so', () => {
    const taken = { ...held, ...claimOf(held, { instance: 'two' }, leaseEnd) }
    expect(taken).toMatchObject({ claims: 2, lease: { by: 'two' }, unsure: true })
    expect(putOff(taken, morning, {})).toMatchObject({ state: 'in-doubt', unsure: true })
    expect(putOff(held, morning, {})).toEqual({ state: 'waiting', due: inMinutes(0.5), wasDue: morning })
  })

  test('is its holder’s only while nobody has claimed it since, not even the same instance', () => {
    expect(isStillHeld(held, held)).toBe(true)
    expect(isStillHeld({ ...held, ...claimOf(held, { instance: 'two' }, leaseEnd) }, held)).toBe(false)
    expect(isStillHeld({ ...held, ...claimOf(held, { instance: 'one' }, leaseEnd) }, held)).toBe(false)
    expect(isStillHeld(owed, held)).toBe(false)
  })

  test('is sent only while enough of the lease is left for all tries of an outlet', () => {
    expect(maySend(held, instantOfEpoch(epochOf(leaseEnd) - pace.sending))).toBe(true)
    expect(maySend(held, instantOfEpoch(epochOf(leaseEnd) - pace.sending + 1))).toBe(false)
  })

  test('keeps the moment at which it was first due', () => {
    const once = { ...owed, ...putOff(owed, inMinutes(5), {}) }
    expect(putOff(once, inMinutes(9), { after: 3_600_000 })).toEqual({
      state: 'waiting',
      due: inMinutes(69),
      wasDue: morning,
    })
  })
})

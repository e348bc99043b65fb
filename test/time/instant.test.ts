import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addMonths, advance, dayOf, instantAt, instantOf, instantOfEpoch, wallClock } from '../../bot/time/instant.ts'

const epoch = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) })

describe('time', () => {
  test('instants are of one width, so that text order is time order', () => {
    fc.assert(
      fc.property(epoch, epoch, (first, second) => {
        const [one, two] = [instantOfEpoch(first), instantOfEpoch(second)]
        expect(one).toHaveLength('2026-11-23T09:00:00.000Z'.length)
        expect(one < two).toBe(first < second)
      }),
    )
    expect(instantOf('2026-11-23T09:00:00Z')).toBe('2026-11-23T09:00:00.000Z')
  })

  test('the day is that of London, to the millisecond, through both changes of the clocks', () => {
    const near = [Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25), Date.UTC(2026, 5, 30, 23), Date.UTC(2027, 0, 1)]
    const moments = fc.oneof(
      epoch,
      fc.tuple(fc.constantFrom(...near), fc.integer({ min: -7_200_000, max: 7_200_000 })).map(([at, by]) => at + by),
    )
    fc.assert(
      fc.property(moments, (moment) => {
        const london = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/London')
        expect(dayOf(instantOfEpoch(moment))).toBe(london.toPlainDate().toString())
      }),
    )
  })

  test('a day further is the same hour on the wall, also over the change of the clocks', () => {
    expect(wallClock(advance(instantOf('2026-10-24T09:00:00Z'), 'P1D'))).toBe('2026-10-25T10:00')
    expect(wallClock(advance(instantOf('2026-10-24T09:00:00Z'), 'PT25H'))).toBe('2026-10-25T10:00')
  })

  test('a time on the wall is the moment it shows, in winter and in summer', () => {
    expect(instantAt('2026-12-23', '17:00')).toBe('2026-12-23T17:00:00.000Z')
    expect(instantAt('2026-07-01', '17:00')).toBe('2026-07-01T16:00:00.000Z')
  })

  test('a month on from the last of a long month is the last of a short one', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29')
  })

  test('what is no instant is refused', () => {
    expect(() => instantOf('tomorrow')).toThrow(RangeError)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lane } from '../../bot/teams/outlet/buckets.ts'
import { openBuckets } from '../../bot/teams/outlet/buckets.ts'
import { virtualTime } from './virtual-time.ts'

const long = 10_000_000
const sending = (name: string, tenant = 'host'): Lane => ({ asking: 'send', name, tenant })

const opened = (tenantRate = 30) => {
  const time = virtualTime()
  const buckets = openBuckets({ ...time, tenantRate })
  const left: { readonly lane: Lane; readonly at: number }[] = []
  return {
    ...time,
    ...buckets,
    left,
    leave: async (lane: Lane, within = long) => {
      const full = await buckets.enter(lane, within)
      if (!full) left.push({ lane, at: time.elapsed() })
      return full
    },
    at: (lane: Lane) => left.filter((one) => one.lane.name === lane.name).map(({ at }) => at),
  }
}

/** The most that left in any span of so many milliseconds. */
const fullest = (moments: readonly number[], within: number) =>
  Math.max(0, ...moments.map((from) => moments.filter((at) => from <= at && at < from + within).length))

const limits = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const

describe('the limits of one conversation', () => {
  test('hold at the door, even when nobody asked beforehand: 7 in a second, 8 in two, 60 in thirty, 1,800 in an hour', async () => {
    const here = opened()
    const all = Promise.all(Array.from({ length: 1_900 }, () => here.leave(sending('one'))))
    await here.passUntil(long)
    await all
    for (const [most, within] of limits) expect(fullest(here.at(sending('one')), within)).toBe(most)
  })

  test('allow twice as many questions about who is there', async () => {
    const here = opened()
    const lane: Lane = { asking: 'members', name: 'one', tenant: 'host' }
    const all = Promise.all(Array.from({ length: 130 }, () => here.leave(lane)))
    await here.passes(60_000)
    await all
    const expected = [14, 16, 120]
    expect([1_000, 2_000, 30_000].map((within) => fullest(here.at(lane), within))).toEqual(expected)
  })

  test('keep no other conversation waiting, however many stand in line', async () => {
    const here = opened()
    for (let one = 0; one < 500; one++) here.slotFor(sending('busy'))
    const crowd = Array.from({ length: 100 }, () => here.leave(sending('busy'), 1_000))
    await here.passes(200)
    const before = here.elapsed()
    expect(here.slotFor(sending('quiet'))).toBe(0)
    await here.leave(sending('quiet'))
    expect(here.at(sending('quiet'))).toEqual([before])
    await here.passes(2_000)
    await Promise.all(crowd)
  })

  test('count replies in a turn, which wait for nobody', async () => {
    const here = opened()
    for (let one = 0; one < 7; one++) here.note(sending('one'))
    expect(here.slotFor(sending('one'))).toBe(1_010)
  })
})

describe('a slot', () => {
  test('is kept for whoever comes at its moment, and nobody waits at the door', async () => {
    const here = opened()
    const slots = Array.from({ length: 20 }, () => here.slotFor(sending('one')))
    expect(slots.slice(0, 10)).toEqual([0, 0, 34, 34, 68, 68, 102, 1_010, 2_020, 2_020])
    const all = Promise.all(slots.map((slot) => here.wait(slot).then(() => here.leave(sending('one'), 0))))
    await here.passes(60_000)
    expect(await all).toEqual(slots.map(() => undefined))
    expect(here.at(sending('one'))).toEqual(slots)
  })

  test('that nobody came for is room again', async () => {
    const here = opened()
    for (let one = 0; one < 7; one++) here.slotFor(sending('one'))
    await here.passes(500)
    await here.leave(sending('one'))
    expect(here.at(sending('one'))).toEqual([500])
  })

  test('too far away is said, not waited for', async () => {
    const here = opened()
    for (let one = 0; one < 60; one++) here.note(sending('one'))
    expect(await here.leave(sending('one'), 12_000)).toEqual({ again: 30_300 })
  })
})

describe('the limit of a tenant', () => {
  test.each([30, 50, 7])('lets %i a second go, to whomever, and no more', async (rate) => {
    const here = opened(rate)
    const all = Promise.all(Array.from({ length: rate * 5 }, (_, one) => here.leave(sending(`${one}`))))
    await here.passes(20_000)
    await all
    const moments = here.left.map(({ at }) => at)
    expect(fullest(moments, 1_000)).toBe(rate)
    expect(Math.max(...moments)).toBeLessThan(5_000)
  })

  test('is its own: another tenant waits for none of it', async () => {
    const here = opened()
    for (let one = 0; one < 300; one++) here.slotFor(sending(`${one}`))
    expect(here.slotFor(sending('theirs', 'another'))).toBe(0)
  })
})

describe('a throttle', () => {
  test('closes its conversation for as long as Teams says, and no other', async () => {
    const here = opened()
    here.throttled(sending('one'), 7_000)
    expect(here.slotFor(sending('one'))).toBe(7_000)
    expect(here.slotFor(sending('two'))).toBe(0)
  })

  test('of three conversations in a row, with nothing taken in between, is the tenant’s', async () => {
    const here = opened()
    for (const name of ['one', 'one', 'two']) here.throttled(sending(name), 3_000)
    expect(here.slotFor(sending('other'))).toBe(0)
    here.accepted(sending('other'))
    here.throttled(sending('three'), 3_000)
    expect(here.slotFor(sending('another'))).toBe(0)
    for (const name of ['one', 'two']) here.throttled(sending(name), 4_000)
    expect(here.slotFor(sending('another'))).toBe(4_000)
    expect(here.slotFor(sending('theirs', 'elsewhere'))).toBe(0)
  })
})

test('conversations in which nothing counts any more are forgotten', async () => {
  const here = opened(1_000)
  for (let one = 0; one < 500; one++) here.note(sending(`${one}`))
  for (let one = 0; one < 5_000; one++) here.note(sending('0'))
  expect(here.size()).toBe(501)
  await here.passes(3_700_000)
  here.slotFor(sending('late'))
  expect(here.size()).toBe(2)
})

describe('whatever comes', () => {
  const names = ['a', 'b', 'c']
  const step = fc.record({
    does: fc.constantFrom('enter' as const, 'enter' as const, 'slot' as const, 'throttled' as const, 'passes' as const),
    name: fc.constantFrom(...names),
    milliseconds: fc.integer({ min: 0, max: 3_000 }),
  })

  type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

  /** Plays some steps to their end. */
  const play = async (rate: number, steps: readonly Step[]) => {
    const here = opened(rate)
    const all: Promise<unknown>[] = []
    const closed: { readonly name: string; readonly from: number; readonly until: number }[] = []
    const doing = {
      enter: async (lane: Lane) => void all.push(here.leave(lane)),
      slot: async (lane: Lane) => void all.push(here.wait(here.slotFor(lane)).then(() => here.leave(lane))),
      throttled: async (lane: Lane, milliseconds: number) => {
        here.throttled(lane, milliseconds)
        here.accepted(lane)
        closed.push({ name: lane.name, from: here.elapsed(), until: here.elapsed() + milliseconds })
      },
      passes: (_lane: Lane, milliseconds: number) => here.passes(milliseconds),
    }
    for (const { does, name, milliseconds } of steps) await doing[does](sending(name), milliseconds)
    await here.passUntil(long)
    await Promise.all(all)
    return { here, closed, wanted: all.length }
  }

  test('all leave in the end, and none too soon', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.integer({ min: 2, max: 12 }), async (steps, rate) => {
        const { here, closed, wanted } = await play(rate, steps)
        expect(here.left).toHaveLength(wanted)
        const moments = here.left.map(({ at }) => at)
        expect(fullest(moments, 1_000)).toBeLessThanOrEqual(rate)
        for (const name of names)
          for (const [most, within] of limits) expect(fullest(here.at(sending(name)), within)).toBeLessThanOrEqual(most)
        for (const { name, from, until } of closed)
          expect(here.at(sending(name)).filter((at) => at > from && at < until)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

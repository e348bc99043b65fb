import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lateAfter } from '../../bot/delivery/auditor/domain/findings.ts'
import { lateBefore, withReading } from '../../bot/delivery/auditor/domain/late-before.ts'
import { heartbeatDocument } from '../../bot/delivery/auditor/heartbeat.ts'
import { openDelivery } from '../../bot/delivery/index.ts'
import { shardOf } from '../../bot/records/hashing.ts'
import { StoreFault } from '../../bot/storage/port.ts'
import { epochOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { auditing, minutes } from './auditing.ts'
import { inMinutes, morning } from './setting.ts'

describe('An audit', () => {
  test('passes while nothing is due, and when everything that was due is done', async () => {
    const here = auditing()
    await here.owes({ id: 'a' }, { id: 'later', due: inMinutes(60) })
    await openDelivery(here.needs()).pass()
    here.passes(minutes(10))
    expect(await here.audit()).toEqual({
      at: inMinutes(10),
      civil: inMinutes(10),
      late: { count: 0, isCut: false },
      stuckLeases: 0,
      withoutReminder: 0,
      instances: 1,
      ok: true,
    })
  })

  test('finds a message and a timer that nobody has done five minutes after they were due, and the oldest of them', async () => {
    const here = auditing()
    await here.owes({ id: 'a', due: inMinutes(-1) }, { id: 'b', kind: 'timer', what: 'chase' })
    here.passes(minutes(4))
    expect(await here.audit()).toMatchObject({ ok: false, late: { count: 1, oldest: inMinutes(-1) } })
    here.passes(minutes(1))
    expect(await here.audit()).toMatchObject({ ok: false, late: { count: 2, oldest: inMinutes(-1) } })
  })

  test('finds what is left of a worker that has come to a stop, and passes again once it is done', async () => {
    const here = auditing()
    // Its only look has been lost: it waits for a moment that never comes.
    const stalled = openDelivery(here.needs({ schedule: () => () => {} }))
    await here.owes({ id: 'a' })
    here.passes(minutes(6))
    expect((await here.audit()).ok).toBe(false)
    await stalled.pass()
    expect((await here.audit()).ok).toBe(true)
  })

  test('does not take for late what was put off on purpose', async () => {
    const here = auditing()
    here.answers(() => ({ fate: 'gave-up', again: minutes(30) }))
    await here.owes({ id: 'a' })
    await openDelivery(here.needs()).pass()
    here.passes(minutes(10))
    expect((await here.audit()).ok).toBe(true)
    here.passes(minutes(26))
    expect((await here.audit()).late.count).toBe(1)
  })

  test('gives a clock that was turned two days on five real minutes, and no longer', async () => {
    const here = auditing()
    await here.audit()
    await here.owes({ id: 'a', due: inMinutes(60 * 24) })
    here.passes(minutes(1))
    here.turns(minutes(2 * 60 * 24))
    expect((await here.audit()).ok).toBe(true)
    for (let minute = 0; minute < 4; minute++) {
      here.passes(minutes(1))
      expect((await here.audit()).ok).toBe(true)
    }
    here.passes(minutes(1))
    expect((await here.audit()).late.count).toBe(1)
  })

  test('after downtime finds at once what became late meanwhile', async () => {
    const here = auditing()
    await here.owes({ id: 'a' })
    here.passes(minutes(60 * 24))
    expect((await here.audit()).late.count).toBe(1)
  })

  test('names a lease whose holder never came back, and one that stops holder after holder', async () => {
    const here = auditing()
    await here.owes({ id: 'gone' }, { id: 'poison' }, { id: 'held' })
    here.passes(minutes(20))
    await here.holds('gone', { lease: { by: 'dead', until: inMinutes(1) }, claims: 1 })
    await here.holds('poison', { lease: { by: 'dying', until: inMinutes(20) }, claims: 7 })
    await here.holds('held', { lease: { by: 'at-work', until: inMinutes(20) }, claims: 1 })
    expect(await here.audit()).toMatchObject({ late: { count: 3 }, stuckLeases: 2 })
  })

  test('fails when something that shall be reminded of owes no reminder', async () => {
    const here = auditing({ unowed: async () => 2 })
    expect(await here.audit()).toMatchObject({ ok: false, withoutReminder: 2, late: { count: 0 } })
  })

  test('asks for one page of each shard however much is late, and says that there is more', async () => {
    const here = auditing()
    const shard = shardOf('thing|1')
    const others = Array.from({ length: 30 }, (_, index) => `thing|${index + 2}`).filter(
      (one) => shardOf(one) !== shard,
    )
    await here.owes(...Array.from({ length: 120 }, (_, index) => ({ id: `a${index}` })))
    await here.owes(...others.slice(0, 3).map((record) => ({ id: 'a', record })))
    here.passes(minutes(6))
    let asked = 0
    const auditor = here.open({
      store: {
        ...here.store,
        query: (query, args, page) => {
          if (query.kind === 'message' || query.kind === 'timer') asked += 1
          return here.store.query(query, args, page)
        },
      },
    })
    await auditor.run()
    expect(auditor.last()?.late).toEqual({ count: 103, oldest: morning, isCut: true })
    expect(asked).toBe(128)
  })

  test('that could not be done leaves the one before it, which grows old', async () => {
    const here = auditing()
    let isDown = false
    const auditor = here.open({
      store: {
        ...here.store,
        query: (query, args, page) => {
          if (isDown) throw new StoreFault('No answer.', 503)
          return here.store.query(query, args, page)
        },
      },
    })
    await auditor.run()
    isDown = true
    here.passes(minutes(1))
    await auditor.run()
    expect(auditor.last()?.at).toBe(morning)
    expect(here.faults).toEqual(['No answer.'])
  })

  test('comes every minute, and sooner after one that did not pass', async () => {
    const pauses: number[] = []
    let next = () => {}
    const here = auditing({
      schedule: (milliseconds, run) => {
        pauses.push(milliseconds)
        next = run
        return () => {}
      },
    })
    const goesOn = async () => {
      next()
      await here.auditor.run()
      await new Promise(setImmediate)
    }
    await goesOn()
    await here.owes({ id: 'a' })
    here.passes(minutes(6))
    await goesOn()
    expect(pauses).toEqual([0, 60_000, 20_000])
    await here.auditor.close()
  })
})

describe('The heartbeat of an instance', () => {
  const beatOf = async (here: ReturnType<typeof auditing>, instance: string) => {
    const read = await here.store.read('records', `heartbeat|${instance}`, 'heartbeat')
    return read && heartbeatDocument.parse(read.value).at
  }

  test('is renewed in real time, and only when the audit passed', async () => {
    const here = auditing()
    here.turns(minutes(60))
    await here.audit()
    expect(await beatOf(here, 'one')).toBe(morning)
    await here.owes({ id: 'a' })
    here.passes(minutes(6))
    await here.audit()
    expect(await beatOf(here, 'one')).toBe(morning)
    await openDelivery(here.needs()).pass()
    await here.audit()
    expect(await beatOf(here, 'one')).toBe(inMinutes(6))
  })

  test('counts for three minutes and is cleared away after a day', async () => {
    const here = auditing()
    const other = here.open({ instance: 'two' })
    await other.run()
    expect((await here.audit()).instances).toBe(2)
    here.passes(minutes(3))
    expect((await here.audit()).instances).toBe(1)
    expect(await beatOf(here, 'two')).toBe(morning)
    here.passes(minutes(60 * 24))
    await here.audit()
    expect(await beatOf(here, 'two')).toBeUndefined()
  })
})

describe('What counts as late', () => {
  const steps = fc.array(fc.record({ passes: fc.nat(minutes(4)), turns: fc.nat(minutes(600)) }), { maxLength: 20 })

  test('is never anything that is due less than five minutes by the clock, nor ever later than that when nobody turns it', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (all, isTurned) => {
        let civil = epochOf(morning)
        let real = epochOf(morning)
        let readings = withReading([], { civil: morning, real: morning })
        for (const { passes, turns } of all) {
          civil += passes + (isTurned ? turns : 0)
          real += passes
          const now = { civil: instantOfEpoch(civil), real: instantOfEpoch(real) }
          readings = withReading(readings, now)
          const before = epochOf(lateBefore(readings, now))
          expect(before).toBeLessThanOrEqual(civil - lateAfter)
          if (!isTurned) expect(before).toBe(civil - lateAfter)
        }
        // A clock that stays as it is is believed after five minutes.
        const now = { civil: instantOfEpoch(civil + lateAfter), real: instantOfEpoch(real + lateAfter) }
        expect(lateBefore(withReading(readings, now), now)).toBe(instantOfEpoch(civil))
      }),
    )
  })
})

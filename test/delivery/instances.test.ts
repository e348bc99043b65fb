import { describe, expect, test } from 'vitest'
import { pace } from '../../bot/delivery/domain/next.ts'
import { epochOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { isSent, minute, morning, setting, until } from './setting.ts'

describe('several instances', () => {
  test('send a message once between them', async () => {
    const here = setting()
    await here.owes(...Array.from({ length: 60 }, (_, n) => ({ id: `note|${n}`, record: `thing|${n}` })))
    const three = ['one', 'two', 'three'].map((instance) => here.open({ instance }))
    await Promise.all(three.map((delivery) => delivery.pass()))
    expect(here.sent).toHaveLength(60)
    expect(new Set(here.sent).size).toBe(60)
  })

  test('take over within the length of a lease what one that died was sending, and say that it may be there twice', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    here.answers(() => new Promise(() => {}))
    void here.open().pass()
    await until(() => here.sent.length === 1)
    here.answers(() => isSent())
    const other = here.open({ instance: 'two' })
    await other.pass()
    expect(here.sent).toHaveLength(1)
    const waits = [...here.scheduled].find(([, after]) => after > pace.sending && after <= pace.lease)
    expect(waits).toBeDefined()
    here.passes(pace.lease)
    waits?.[0]()
    await until(() => here.sent.length === 2)
    await other.close()
    expect(await here.fates()).toMatchObject([{ fate: 'sent', maybeTwice: true }])
  })

  test('never let one that was overtaken record over the other', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    let finish: () => void = () => {}
    here.answers(() => new Promise((done) => (finish = () => done(isSent('first')))))
    const slow = here.open()
    const first = slow.pass()
    await until(() => here.sent.length === 1)
    here.passes(pace.lease)
    here.answers(() => isSent('second'))
    await here.open({ instance: 'two' }).pass()
    finish()
    await first
    expect(await here.fates()).toMatchObject([{ fate: 'sent', conversation: 'second', maybeTwice: true }])
  })

  test('leave alone what there is no time left to send', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    const delivery = here.open({ audit: async () => here.passes(pace.lease - pace.sending + 1) })
    await delivery.pass()
    expect(here.sent).toEqual([])
    expect(await here.owed()).toMatchObject([{ state: 'waiting' }])
  })
})

describe('closing', () => {
  test('waits for what is under way and begins nothing new', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' }, { id: 'soon', due: instantOfEpoch(epochOf(morning) + 5_000) })
    let finish: () => void = () => {}
    here.answers(() => new Promise((done) => (finish = () => done(isSent()))))
    const delivery = here.open()
    void delivery.pass()
    await until(() => here.sent.length === 1)
    let isClosed = false
    const closing = delivery.close().then(() => {
      isClosed = true
    })
    expect(isClosed).toBe(false)
    // What is left is the moment at which another could be sent beside the one that is under way.
    expect([...here.scheduled.values()].filter((after) => after > 1_000)).toEqual([])
    finish()
    await closing
    expect(await here.fates()).toHaveLength(1)
    here.passes(minute)
    await delivery.pass()
    await delivery.nudge('thing|1')
    expect(here.sent).toHaveLength(1)
  })

  test('looks of its own accord every twenty seconds until then', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    const delivery = here.open()
    const [begin] = [...here.scheduled].find(([, after]) => after === 0) ?? []
    begin?.()
    await until(() => [...here.scheduled.values()].includes(pace.every))
    await delivery.close()
    expect(here.sent).toHaveLength(1)
    expect([...here.scheduled.values()]).not.toContain(pace.every)
  })
})

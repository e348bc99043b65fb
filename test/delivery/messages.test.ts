import { describe, expect, test } from 'vitest'
import { epochOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { inMinutes, isSent, minute, morning, setting, until } from './setting.ts'

const unknown = () => {
  throw new Error('There is no such renderer.')
}

describe('a message that is owed', () => {
  test('is sent when it is due, once, and its fate says where it stands', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    const delivery = here.open()
    await delivery.pass()
    await delivery.pass()
    expect(here.sent).toEqual(['owed|note|asha en'])
    expect(await here.owed()).toEqual([])
    expect(await here.fates()).toEqual([
      {
        id: 'fate|owed|note|asha',
        record: 'thing|1',
        kind: 'fate',
        v: 1,
        what: 'note',
        by: expect.objectContaining({ oid: 'omar' }),
        to: { person: { tenantId: 'host', oid: 'asha' } },
        due: morning,
        at: morning,
        fate: 'sent',
        conversation: 'a:asha',
        activity: 'posted-1',
      },
    ])
  })

  test('is not sent before it is due; what comes due before the next look is sent on the minute', async () => {
    const here = setting()
    const soon = instantOfEpoch(epochOf(morning) + 12_000)
    await here.owes({ id: 'soon', due: soon }, { id: 'tomorrow', due: inMinutes(1440) })
    const delivery = here.open()
    await delivery.pass()
    expect(here.sent).toEqual([])
    const [run] = [...here.scheduled].find(([, after]) => after === 12_000) ?? []
    here.passes(12_000)
    run?.()
    await until(() => here.sent.length > 0)
    expect(here.sent).toEqual(['owed|soon en'])
  })

  test('comes at once when a clock is turned past it', async () => {
    const here = setting()
    await here.owes({ id: 'tomorrow', due: inMinutes(1440) })
    const delivery = here.open()
    await delivery.pass()
    here.turns(1441 * minute)
    await delivery.nudgeAll()
    expect(here.sent).toEqual(['owed|tomorrow en'])
  })

  test('comes at once when its own commit nudges; the copy of the events is left to the commit', async () => {
    const here = setting()
    const copied: string[] = []
    await here.owes({ id: 'note|asha' }, { id: 'audit|000001', what: 'audit' }, { id: 'other', record: 'thing|2' })
    const delivery = here.open({ copyToLog: async (record) => void copied.push(record) })
    await delivery.nudge('thing|1')
    await delivery.close()
    expect(here.sent).toEqual(['owed|note|asha en'])
    expect(copied).toEqual([])
  })

  test('is on record as a disclosure before it leaves; when that fails it is not sent, but later', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    const noted: string[] = []
    let isDown = true
    const delivery = here.open({
      audit: async ({ id }, record) => {
        if (isDown) throw new Error('The log is down.')
        noted.push(`${id} ${record} ${here.sent.length}`)
      },
    })
    await delivery.pass()
    expect(here.sent).toEqual([])
    expect(here.faults).toEqual(['The log is down.'])
    isDown = false
    here.passes(minute)
    await delivery.pass()
    expect(noted).toEqual(['owed|note|asha thing|1 0'])
    expect(await here.fates()).toMatchObject([{ fate: 'sent', due: morning, at: inMinutes(1) }])
    expect((await here.fates())[0]).not.toHaveProperty('maybeTwice')
  })

  test('that no longer applies is dropped, with the reason', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    await here.open({ renderers: { note: async () => ({ dropped: 'already-answered' }) } }).pass()
    expect(here.sent).toEqual([])
    expect(await here.fates()).toMatchObject([{ fate: 'dropped', why: 'already-answered' }])
  })

  test('is written in the language of its reader, from its record as it is now', async () => {
    const here = setting()
    await here.owes({ id: 'note|channel', to: { conversation: '19:x' } })
    await here.store.commit('thing|1', [
      { type: 'create', document: { id: 'thing', record: 'thing|1', kind: 'thing', v: 1 } },
    ])
    const delivery = here.open({
      languageOf: async (to) => ('conversation' in to ? 'both' : 'en'),
      renderers: {
        note: async (_owed, record) => ({
          message: (language) => ({ summary: '', text: `${record?.kind} ${language}` }),
          record: 'thing|1',
        }),
      },
    })
    await delivery.pass()
    expect(here.sent).toEqual(['thing both'])
  })

  test.each([
    ['no-route', 'held'],
    ['blocked', 'blocked'],
    ['not-installed', 'not-installed'],
    ['too-big', 'too-big'],
    ['maybe-sent', 'maybe-sent'],
  ] as const)('that Teams answers with %s is on record as %s, and not tried again', async (fate, recorded) => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    here.answers(() => ({ fate }))
    const delivery = here.open()
    await delivery.pass()
    here.passes(1440 * minute)
    await delivery.pass()
    expect(here.sent).toHaveLength(1)
    expect(await here.fates()).toMatchObject([{ fate: recorded }])
  })

  test('that Teams would take later is sent later, never before the time that Teams named', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    here.answers(() => ({ fate: 'gave-up', again: 10 * minute }))
    const delivery = here.open()
    await delivery.pass()
    here.answers(() => isSent())
    here.passes(9 * minute)
    await delivery.pass()
    expect(here.sent).toHaveLength(1)
    here.passes(minute)
    await delivery.pass()
    expect(here.sent).toHaveLength(2)
    expect(await here.fates()).toMatchObject([{ fate: 'sent', due: morning }])
  })

  test('is given up after twelve tries, each after a longer while, and a fault says so', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    here.answers(() => ({ fate: 'gave-up', again: 0 }))
    const delivery = here.open()
    const triedAt: number[] = []
    for (let minutes = 0; minutes < 420; minutes++) {
      const before = here.sent.length
      await delivery.pass()
      if (here.sent.length > before) triedAt.push(minutes)
      here.passes(minute)
    }
    expect(triedAt).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 124, 184, 244, 304])
    expect(await here.fates()).toMatchObject([{ fate: 'gave-up' }])
    expect(here.faults).toEqual(['Given up after 12 tries: message "note" of thing|1.'])
  })

  test('that nobody here can render waits for a version that can', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha', what: 'novelty' })
    const older = here.open()
    await older.pass()
    expect(here.faults[0]).toContain('Nothing here knows the message "novelty"')
    here.passes(minute)
    await here.open({ instance: 'two', renderers: { novelty: here.needs().renderers.note ?? unknown } }).pass()
    expect(await here.fates()).toMatchObject([{ fate: 'sent' }])
  })

  test('under an id that has its fate is not sent a second time', async () => {
    const here = setting()
    await here.owes({ id: 'note|asha' })
    const delivery = here.open()
    await delivery.pass()
    await here.owes({ id: 'note|asha' })
    await delivery.pass()
    expect(here.sent).toHaveLength(1)
    expect(await here.owed()).toEqual([])
    expect(await here.fates()).toHaveLength(1)
  })

  test('that fails, or can not be read, keeps no other waiting', async () => {
    const here = setting()
    await here.owes(...Array.from({ length: 130 }, (_, n) => ({ id: `note|${String(n).padStart(3, '0')}` })))
    await here.store.commit('thing|1', [
      {
        type: 'create',
        document: { ...{ due: morning, shard: 0 }, id: 'owed|broken', record: 'thing|1', kind: 'message', v: 9 },
      },
    ])
    here.answers((text) => {
      if (text.includes('050')) throw new Error('No token.')
      return isSent()
    })
    await here.open().pass()
    expect(await here.fates()).toHaveLength(129)
    expect(here.faults.some((fault) => fault === 'No token.')).toBe(true)
  })
})

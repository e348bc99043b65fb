import { describe, expect, test } from 'vitest'
import { pace } from '../../bot/delivery/domain/next.ts'
import { instantOf } from '../../bot/time/instant.ts'
import type { Fate } from '../../bot/turns/reach.ts'
import { channel, digests, nextOf } from './digests.ts'
import { isSent, minute, until } from './setting.ts'

const tomorrow = instantOf('2026-11-24T09:00:00Z')

describe('what is owed to one address', () => {
  test('is said in one message, and each says in which', async () => {
    const here = digests()
    await here.reminds('action|1', 'action|2', 'action|3')
    await here.open().pass()
    expect(here.sent).toEqual(['action|1 on-the-day, action|2 on-the-day, action|3 on-the-day'])
    for (const record of ['action|1', 'action|2', 'action|3']) {
      expect(await here.fates(record)).toMatchObject([{ fate: 'folded', post: { id: 'digest|2026-11-23' } }])
      expect(await here.owed(record)).toEqual([])
    }
  })

  test('is one message for each address', async () => {
    const person = (oid: string) => ({ person: { tenantId: 'host', oid } })
    const here = digests({ place: ({ owed }) => person(owed.record) })
    await here.reminds('action|1', 'action|2')
    await here.open().pass()
    expect(here.sent.toSorted()).toEqual(['action|1 on-the-day', 'action|2 on-the-day'])
    expect(await here.fates('action|1')).toMatchObject([{ fate: 'sent' }])
  })

  test('and comes later that day is put into the message that stands there', async () => {
    const here = digests()
    await here.reminds('action|1')
    const delivery = here.open()
    await delivery.pass()
    await here.reminds('action|2')
    await delivery.pass()
    expect(here.sent).toEqual(['action|1 on-the-day', 'in its place: action|1 on-the-day, action|2 on-the-day'])
    expect(await here.fates('action|2')).toMatchObject([{ fate: 'updated' }])
  })

  test('is said anew where somebody took the message away', async () => {
    const here = digests()
    await here.reminds('action|1')
    const delivery = here.open()
    await delivery.pass()
    here.answers(() => (here.sent.length === 2 ? { fate: 'no-route' } : isSent('again')))
    await here.reminds('action|2')
    await delivery.pass()
    expect(here.sent).toHaveLength(3)
    expect(await here.fates('action|2')).toMatchObject([{ fate: 'folded', conversation: 'again' }])
  })

  test('is a new message on the next day', async () => {
    const here = digests()
    await here.reminds('action|1')
    const delivery = here.open()
    await delivery.pass()
    here.passes(1440 * minute)
    await here.reminds('action|2')
    await delivery.pass()
    expect(here.sent).toEqual(['action|1 on-the-day', 'action|2 on-the-day'])
  })

  test('after days without Liaison is one message, not one for each day', async () => {
    const here = digests()
    await here.owes(
      ...['2026-11-19', '2026-11-20', '2026-11-23'].map((day, number) => ({
        ...{ id: 'remind|owner', what: 'remind', record: `action|${number}`, to: undefined, occurrence: day },
        due: `${day}T09:00:00.000Z`,
      })),
    )
    await here.open().pass()
    expect(here.sent).toHaveLength(1)
  })
})

describe('an item', () => {
  test('that no longer applies is dropped with its reason, and what follows it is owed', async () => {
    const here = digests({
      place: () => ({ dropped: 'done' }),
      after: async ({ owed }, { fate }) =>
        fate === 'dropped' ? [nextOf(owed.id.slice('owed|'.length), 'after-1', tomorrow)] : [],
    })
    await here.reminds('action|1')
    await here.open().pass()
    expect(here.sent).toEqual([])
    expect(await here.fates('action|1')).toMatchObject([{ fate: 'dropped', why: 'done' }])
    expect(await here.owed('action|1')).toMatchObject([{ occurrence: 'after-1', due: tomorrow }])
  })

  test('waits where it is asked to, and a day with nothing else is quiet', async () => {
    const here = digests({ others: ({ items }) => new Map(items.map((item) => [item, { until: tomorrow }])) })
    await here.reminds('action|1')
    await here.open().pass()
    expect(here.sent).toEqual([])
    expect(await here.owed('action|1')).toMatchObject([{ due: tomorrow, occurrence: 'on-the-day' }])
    expect(await here.fates('action|1')).toEqual([])
  })

  test('is not said before its post opens', async () => {
    const here = digests({ opens: (at) => (at < tomorrow ? tomorrow : at) })
    await here.reminds('action|1')
    const delivery = here.open()
    await delivery.pass()
    expect(here.sent).toEqual([])
    here.passes(23 * 60 * minute)
    await delivery.pass()
    expect(here.sent).toEqual(['action|1 on-the-day'])
  })

  test('that can not be placed keeps no other waiting, and stays owed', async () => {
    const here = digests({
      place: ({ owed }) => {
        if (owed.record === 'action|1') throw new Error('Nobody knows.')
        return channel
      },
    })
    await here.reminds('action|1', 'action|2')
    await here.open().pass()
    expect(here.sent).toEqual(['action|2 on-the-day'])
    expect(here.faults).toEqual(['Nobody knows.'])
    expect(await here.owed('action|1')).toHaveLength(1)
  })

  test('that its record cancels while it is being said has the fate of what was said', async () => {
    const here = digests()
    await here.reminds('action|1')
    here.answers(async () => {
      const [owed] = await here.owed('action|1')
      const read = owed && (await here.store.read('records', 'action|1', owed.id))
      if (read) await here.store.commit('action|1', [{ type: 'delete', id: read.value.id, tag: read.tag }])
      return isSent()
    })
    await here.open().pass()
    expect(await here.fates('action|1')).toMatchObject([{ fate: 'sent' }])
    expect(await here.owed('action|1')).toEqual([])
  })

  test('of an occurrence that has its fate is never said again', async () => {
    const here = digests()
    await here.reminds('action|1')
    const delivery = here.open()
    await delivery.pass()
    await here.reminds('action|1')
    await delivery.pass()
    expect(here.sent).toHaveLength(1)
    expect(await here.owed('action|1')).toEqual([])
    here.passes(1440 * minute)
    await here.reminds('action|1')
    await delivery.pass()
    expect(here.sent).toHaveLength(1)
  })
})

describe('when Teams will not', () => {
  test('all of a message is tried again together, not before the time that Teams named', async () => {
    const here = digests()
    await here.reminds('action|1', 'action|2')
    here.answers(() => ({ fate: 'gave-up', again: 5 * minute }))
    const delivery = here.open()
    await delivery.pass()
    here.answers(() => isSent())
    here.passes(4 * minute)
    await delivery.pass()
    expect(here.sent).toHaveLength(1)
    here.passes(minute)
    await delivery.pass()
    expect(here.sent).toHaveLength(2)
    expect(await here.fates('action|1')).toMatchObject([{ fate: 'folded' }])
  })

  test('it is given up after twelve tries, and what follows is owed all the same', async () => {
    const here = digests({ after: async () => [nextOf('remind|owner', 'after-1', tomorrow)] })
    await here.reminds('action|1')
    here.answers(() => ({ fate: 'gave-up', again: 1_000 }))
    const delivery = here.open()
    for (let tries = 0; tries < pace.claims; tries++) {
      await delivery.pass()
      here.passes(60 * minute)
    }
    expect(here.sent).toHaveLength(pace.claims)
    expect(await here.fates('action|1')).toMatchObject([{ fate: 'gave-up' }])
    expect(await here.owed('action|1')).toMatchObject([{ occurrence: 'after-1' }])
  })

  test.each(['blocked', 'not-installed', 'too-big', 'no-route'] as const)(
    'reach its reader (%s), the way round is owed at once, one letter a day',
    async (fate) => {
      const here = digests({
        place: ({ owed }) => (owed.id.startsWith('owed|mail') ? { mailbox: 'service@example.org' } : channel),
        after: async ({ owed }, ended) =>
          ended.fate === fate ? [nextOf(`mail|${owed.occurrence}`, 'once', here.civil())] : [],
      })
      await here.reminds('action|1', 'action|2')
      here.answers((): Fate => ({ fate }))
      const delivery = here.open()
      await delivery.pass()
      await delivery.pass()
      expect(here.letters).toEqual(['service@example.org: action|1 once, action|2 once'])
      await here.reminds('action|3')
      await delivery.pass()
      await delivery.pass()
      expect(here.letters).toHaveLength(1)
      here.passes(1440 * minute)
      await delivery.pass()
      expect(here.letters).toHaveLength(2)
      expect((await here.fates('action|1')).map((one) => one.fate).toSorted()).toContain(
        fate === 'no-route' ? 'held' : fate,
      )
    },
  )
})

describe('where Teams leaves no moment for one more message now', () => {
  const person = (oid: string) => ({ person: { tenantId: 'host', oid } })

  const crowded = async () => {
    const here = digests({ place: ({ owed }) => person(owed.record) })
    here.busyFor(person('action|1'), 3_000)
    await here.reminds('action|1', 'action|2')
    const delivery = here.open()
    await delivery.pass()
    const itsMoment = async () => {
      const [run] = [...here.scheduled].find(([, after]) => after === 3_000) ?? []
      here.passes(3_000)
      run?.()
      await delivery.pass()
      await delivery.close()
    }
    return { ...here, itsMoment }
  }

  test('it waits for its moment, and no other waits for it', async () => {
    const here = await crowded()
    expect(here.sent).toEqual(['action|2 on-the-day'])
    await here.itsMoment()
    expect(here.sent).toEqual(['action|2 on-the-day', 'action|1 on-the-day'])
  })

  test('what is taken back meanwhile is not said', async () => {
    const here = await crowded()
    const read = await here.store.read('records', 'action|1', 'owed|remind|owner')
    if (read) await here.store.commit('action|1', [{ type: 'delete', id: read.value.id, tag: read.tag }])
    await here.itsMoment()
    expect(here.sent).toEqual(['action|2 on-the-day'])
  })
})

describe('somebody to whom Teams is slow', () => {
  test('holds nobody up: the next message begins when the limit would let it', async () => {
    const here = digests({ place: ({ owed }) => ({ person: { tenantId: 'host', oid: owed.record } }) })
    await here.reminds('action|1', 'action|2')
    here.answers(() => (here.sent.length === 1 ? new Promise(() => {}) : isSent()))
    void here.open().pass()
    await until(() => here.sent.length === 1)
    const [run] = [...here.scheduled].find(([, after]) => after > 0 && after < 100) ?? []
    run?.()
    await until(() => here.sent.length === 2)
    expect(here.sent.toSorted()).toEqual(['action|1 on-the-day', 'action|2 on-the-day'])
  })
})

describe('a record that changes after it was said', () => {
  const changes = (here: ReturnType<typeof digests>) =>
    here.owes({ id: 'refresh|2', what: 'post.refresh', record: 'action|1', to: undefined })

  test('has its posts put right in their place, and nobody is notified', async () => {
    const here = digests()
    await here.reminds('action|1', 'action|2')
    const delivery = here.open()
    await delivery.pass()
    await changes(here)
    await delivery.pass()
    expect(here.sent.at(-1)).toBe('in its place: action|1 on-the-day, action|2 on-the-day')
    expect((await here.fates('action|1')).find(({ what }) => what === 'post.refresh')).toMatchObject({
      fate: 'updated',
    })
  })

  test('is told of under the last post where somebody waits for it', async () => {
    const here = digests({ changed: async () => () => ({ summary: '', text: 'Done.' }) })
    await here.reminds('action|1')
    const delivery = here.open()
    await delivery.pass()
    await changes(here)
    await delivery.pass()
    expect(here.sent.at(-1)).toBe('under posted-1: Done.')
  })

  test('stands nowhere yet: then there is nothing to put right', async () => {
    const here = digests()
    await changes(here)
    await here.open().pass()
    expect(here.sent).toEqual([])
    expect(await here.fates('action|1')).toMatchObject([{ fate: 'dropped', why: 'stands-nowhere' }])
  })

  test('waits while a post of it is being sent by another', async () => {
    const here = digests()
    await here.reminds('action|1')
    const delivery = here.open()
    await delivery.pass()
    await here.reminds('action|2')
    here.answers(() => new Promise(() => {}))
    void here.open({ instance: 'two' }).pass()
    await until(() => here.sent.length === 2)
    await changes(here)
    await delivery.pass()
    expect(await here.owed('action|1')).toHaveLength(1)
    // Nothing is wrong: it comes later.
    expect(here.faults).toEqual([])
  })
})

describe('several instances', () => {
  test('say it once between them', async () => {
    const here = digests()
    await here.reminds(...Array.from({ length: 30 }, (_, number) => `action|${number}`))
    const four = ['one', 'two', 'three', 'four'].map((instance) => here.open({ instance }))
    await Promise.all(four.map((delivery) => delivery.pass()))
    expect(here.sent).toHaveLength(1)
    for (let number = 0; number < 30; number++) expect(await here.fates(`action|${number}`)).toHaveLength(1)
  })

  test('take over what one was saying when it died, and say that it may be there twice', async () => {
    const here = digests()
    await here.reminds('action|1')
    here.answers(() => new Promise(() => {}))
    void here.open().pass()
    await until(() => here.sent.length === 1)
    here.answers(() => isSent())
    const other = here.open({ instance: 'two' })
    await other.pass()
    expect(here.sent).toHaveLength(1)
    here.passes(pace.lease)
    await other.pass()
    expect(here.sent).toHaveLength(2)
    expect(await here.fates('action|1')).toMatchObject([{ fate: 'sent', maybeTwice: true }])
  })

  test('leave it to whoever took it over, when one comes back after its claim had run out', async () => {
    const here = digests()
    await here.reminds('action|1')
    let finish: () => void = () => {}
    here.answers(() => new Promise((done) => (finish = () => done(isSent('slow')))))
    const slow = here.open()
    const first = slow.pass()
    await until(() => here.sent.length === 1)
    here.passes(pace.lease)
    here.answers(() => isSent('quick'))
    await here.open({ instance: 'two' }).pass()
    finish()
    await first
    expect(await here.fates('action|1')).toMatchObject([{ conversation: 'quick', maybeTwice: true }])
    await here.reminds('action|2')
    here.passes(minute)
    await here.open().pass()
    expect(here.sent.at(-1)).toBe('in its place: action|1 on-the-day, action|2 on-the-day')
  })

  test('put it in its own place when one died while it changed what stands there', async () => {
    const here = digests()
    await here.reminds('action|1')
    const first = here.open()
    await first.pass()
    await here.reminds('action|2')
    here.answers(() => new Promise(() => {}))
    void first.pass()
    await until(() => here.sent.length === 2)
    here.answers(() => isSent())
    here.passes(pace.lease)
    await here.open({ instance: 'two' }).pass()
    expect(here.sent.at(-1)).toBe('in its place: action|1 on-the-day, action|2 on-the-day')
    const [fate] = await here.fates('action|2')
    expect(fate).toMatchObject({ fate: 'updated' })
    expect(fate).not.toHaveProperty('maybeTwice')
  })
})

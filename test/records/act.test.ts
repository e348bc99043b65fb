import { describe, expect, test } from 'vitest'
import { hashOf, macOf, recordId } from '../../bot/records/hashing.ts'
import { eventsOfRecord } from '../../bot/records/queries.ts'
import { storedEvent, storedOwed, storedText } from '../../bot/records/shapes.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Store } from '../../bot/storage/port.ts'
import { anywhere, asking, at, changed, guarded, mappedStore, morning, stage, stranger, thing } from './acting.ts'

const record = 'thing|1'

const eventsIn = async (store: Store, of = record) => {
  const found = []
  for await (const { value } of everyPage(store, eventsOfRecord, { record: of })) found.push(storedEvent.parse(value))
  return found
}

describe('changing a record', () => {
  test('the record, its event and what is owed are there together, and say who did it', async () => {
    const { store, change, records } = stage(mappedStore())
    const acted = await change(record, () => ({
      document: thing(record, { title: 'code-1' }),
      owed: [{ kind: 'timer', id: 'reminder|1', what: 'reminder', due: at(60), to: { conversation: 'a:1' } }],
    }))
    expect(acted).toMatchObject({ ok: true, document: { title: 'code-1', events: 1 } })
    const [event] = await eventsIn(store)
    expect(event).toMatchObject({
      id: 'event|000001',
      at: morning,
      who: { tenantId: 'tenant-a', oid: 'nesta' },
      action: 'entry.change',
      operation: 'alteration',
      fields: ['title'],
      facts: { post: 'spoc' },
      areas: ['avon-and-somerset'],
    })
    const owed = storedOwed.parse((await store.read('records', record, 'owed|reminder|1'))?.value)
    expect(owed).toMatchObject({ kind: 'timer', what: 'reminder', due: at(60), state: 'waiting' })
    expect(await records.read({ record, id: 'thing' })).toMatchObject({
      title: 'code-1',
      events: 1,
      chain: event?.hash,
    })
  })

  test('each event is hashed with the one before it', async () => {
    const { store, change } = stage(mappedStore())
    await change(record, () => ({}))
    await change(record, () => ({ happened: [changed, changed] }))
    const events = await eventsIn(store)
    expect(events.map(({ id }) => id)).toStrictEqual(['event|000001', 'event|000002', 'event|000003'])
    for (const [position, { hash, ...content }] of events.entries()) {
      expect(hashOf(content)).toBe(hash)
      expect(content.previous).toBe(events[position - 1]?.hash ?? '0'.repeat(64))
    }
  })

  test('without the right nothing is read out, decided or written', async () => {
    const { store, records } = stage(mappedStore())
    const acted = await records.act(asking('entry.change', stranger), { record, id: 'thing' }, () => ({
      subject: { ...anywhere, state: 'kept' },
      decide: () => {
        throw new Error('It was decided.')
      },
    }))
    expect(acted).toStrictEqual({ ok: false, why: 'join-first' })
    expect(await store.read('records', record, 'thing')).toBeUndefined()
  })

  test('an edit of a card that is no longer current is refused; a transition is decided again', async () => {
    const { change, records } = stage(mappedStore())
    await change(record, () => ({}))
    await change(record, () => ({}))
    const edit = (seen: number) =>
      records.act(asking('entry.change'), { record, id: 'thing', seen }, (current) => ({
        subject: { ...anywhere, state: 'kept' },
        decide: () => ({ ok: true, decision: { document: current ?? thing(record), happened: [changed] } }),
      }))
    expect(await edit(1)).toStrictEqual({ ok: false, why: 'changed-since' })
    expect(await edit(2)).toMatchObject({ ok: true, document: { events: 3 } })
    expect(await change(record, () => ({}))).toMatchObject({ ok: true, document: { events: 4 } })
  })

  test('what is decided to change nothing answers with the record as it is, and leaves no event', async () => {
    const { store, change } = stage(mappedStore())
    await change(record, () => ({}))
    expect(await change(record, () => ({ happened: [] }))).toMatchObject({ ok: true, document: { events: 1 } })
    expect(await eventsIn(store)).toHaveLength(1)
  })

  test('a record can not come into being without an event', async () => {
    const { change } = stage(mappedStore())
    await expect(change(record, () => ({ happened: [] }))).rejects.toThrow('nothing is said to have happened')
  })

  test('two who change it at once both have their way, one after the other', async () => {
    const { store, change } = stage(mappedStore())
    await Promise.all(Array.from({ length: 8 }, () => change(record, () => ({}))))
    expect(await eventsIn(store)).toHaveLength(8)
  })

  test('whoever keeps losing is told that it is busy, after ten tries', async () => {
    const { store } = stage(mappedStore())
    let tries = 0
    const lost: Store = {
      ...store,
      commit: async () => {
        tries++
        return 'lost'
      },
    }
    expect(await stage(lost).change(record, () => ({}))).toStrictEqual({ ok: false, why: 'busy' })
    expect(tries).toBe(10)
  })

  test('a turn that is delivered again makes no second record', async () => {
    const { store, change } = stage(mappedStore())
    const made = () => recordId('thing', 'a:nesta', 'activity-1')
    const make = () => change(made(), (current) => (current ? { happened: [] } : {}))
    await Promise.all([make(), make()])
    await make()
    expect(await eventsIn(store, made())).toHaveLength(1)
    expect(recordId('thing', 'a:nesta', 'activity-2')).not.toBe(made())
    expect(recordId('thing', 'a:nestaa', 'ctivity-1')).not.toBe(made())
  })
})

describe('what is owed', () => {
  const reminder = (minutes: number) =>
    ({ kind: 'message', id: 'reminder|1', what: 'reminder', due: at(minutes) }) as const
  const owed = async (store: Store) => {
    const read = await store.read('records', record, 'owed|reminder|1')
    return read && storedOwed.parse(read.value)
  }

  test('the same is not owed twice', async () => {
    const { store, change } = stage(mappedStore())
    await change(record, () => ({ owed: [reminder(1)] }))
    await change(record, () => ({ owed: [reminder(2)] }))
    expect(await owed(store)).toMatchObject({ due: at(1) })
  })

  test('what is cancelled is gone in the same commit; cancelled and owed anew, it is put off', async () => {
    const { store, change } = stage(mappedStore())
    await change(record, () => ({ owed: [reminder(1)] }))
    await change(record, () => ({ cancelled: ['reminder|1'], owed: [reminder(5)] }))
    expect(await owed(store)).toMatchObject({ due: at(5) })
    await change(record, () => ({ cancelled: ['reminder|1', 'never-owed'] }))
    expect(await owed(store)).toBeUndefined()
  })

  test('what was done already stays on record', async () => {
    const { store, change } = stage(mappedStore())
    await change(record, () => ({ owed: [reminder(1)] }))
    const read = await store.read('records', record, 'owed|reminder|1')
    if (read)
      await store.commit(record, [
        { type: 'replace', document: { ...read.value, ...{ state: 'sent' } }, tag: read.tag },
      ])
    await change(record, () => ({ cancelled: ['reminder|1'], owed: [reminder(9)] }))
    expect(await owed(store)).toMatchObject({ state: 'sent', due: at(1) })
  })

  test('a timer that somebody is at goes with the commit that no longer asks for it', async () => {
    const { store, change } = stage(mappedStore())
    const clock = { kind: 'timer', id: 'reminder|1', what: 'reminder', due: at(1) } as const
    await change(record, () => ({ owed: [clock] }))
    const read = await store.read('records', record, 'owed|reminder|1')
    if (read)
      await store.commit(record, [
        { type: 'replace', document: { ...read.value, ...{ state: 'claimed' } }, tag: read.tag },
      ])
    await change(record, () => ({ cancelled: ['reminder|1'] }))
    expect(await owed(store)).toBeUndefined()
  })

  test('everything of a record has the same shard, between 0 and 63', async () => {
    const { store, change } = stage(mappedStore())
    await change(record, () => ({ owed: [reminder(1), { ...reminder(2), id: 'other', kind: 'timer' }] }))
    const other = storedOwed.parse((await store.read('records', record, 'owed|other'))?.value)
    expect(other.shard).toBe((await owed(store))?.shard)
  })
})

describe('free texts', () => {
  const note = (text: string) => ({ field: 'note', text: guarded(text) })

  test('the words lie in their own document; the event holds only what proves them', async () => {
    const { store, change, records } = stage(mappedStore())
    const acted = await change(record, () => ({ texts: [note('PLANTED WORDS')] }))
    const [event] = await eventsIn(store)
    expect(JSON.stringify(event)).not.toContain('PLANTED')
    const seen = event?.texts?.[0]
    const text = storedText.parse((await store.read('records', record, seen?.id ?? ''))?.value)
    expect(text).toMatchObject({ field: 'note', text: 'PLANTED WORDS', author: 'tenant-a|nesta' })
    expect(seen?.mac).toBe(macOf(text, text.salt))
    if (acted.ok) expect(await records.texts(acted.permit, record)).toStrictEqual({ note: 'PLANTED WORDS' })
  })

  test('two equal texts can not be told to be equal from their events', async () => {
    const { store, change } = stage(mappedStore())
    await change(record, () => ({ texts: [note('the same')] }))
    await change(record, () => ({ texts: [note('the same')] }))
    const [first, second] = await eventsIn(store)
    expect(first?.texts?.[0]?.mac).not.toBe(second?.texts?.[0]?.mac)
  })

  test('the latest text of a field is shown; erasing takes every version with its salt, and leaves an event', async () => {
    const { store, change, records } = stage(mappedStore())
    await change(record, () => ({ texts: [note('first'), { field: 'other', text: guarded('stays') }] }))
    const acted = await change(record, () => ({ texts: [note('second')] }))
    if (acted.ok) expect(await records.texts(acted.permit, record)).toStrictEqual({ note: 'second', other: 'stays' })
    await change(record, () => ({ happened: [{ action: 'text.remove', fields: ['note'] }], erased: ['note'] }))
    if (acted.ok) expect(await records.texts(acted.permit, record)).toStrictEqual({ other: 'stays' })
    const events = await eventsIn(store)
    expect(events[2]).toMatchObject({ action: 'text.remove', operation: 'erasure' })
    expect(events[2]?.erased).toHaveLength(2)
  })

  test('a sentence among the facts of an event is refused as the mistake it is', async () => {
    const { change } = stage(mappedStore())
    const happened = [{ ...changed, facts: { why: 'because somebody said so' } }]
    await expect(change(record, () => ({ happened }))).rejects.toThrow('words belong into a free text')
  })
})

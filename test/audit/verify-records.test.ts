import { describe, expect, test } from 'vitest'
import type { Finding } from '../../bot/audit/verify/finding.ts'
import { sentenceOf } from '../../bot/audit/verify/finding.ts'
import { verify } from '../../bot/audit/verify/verify.ts'
import { linked } from '../../bot/records/domain/chain.ts'
import { hashOf } from '../../bot/records/hashing.ts'
import { storedEvent, storedText } from '../../bot/records/shapes.ts'
import { guarded, stage, thing } from '../records/acting.ts'
import { tampering } from './tampering.ts'

const record = 'thing|2'

/** Two records of three events, the second of which wrote a text. */
const scene = async () => {
  const { store, change, records } = stage()
  for (const of of ['thing|1', record]) {
    await change(of, () => ({ document: thing(of) }))
    await change(of, () => ({ texts: [{ field: 'note', text: guarded('words') }] }))
    await change(of, () => ({}))
  }
  await records.settled()
  const event = async (number: number) =>
    storedEvent.parse((await store.read('records', record, `event|00000${number}`))?.value)
  const textId = (await event(2)).texts?.[0]?.id ?? ''
  return { store, act: change, event, textId, ...tampering(store) }
}

type Scene = Awaited<ReturnType<typeof scene>>

/** An event as it would be, had it been written so. */
const forged = async ({ event }: Scene, number: number, change: object) => {
  const { previous, hash: _, ...content } = await event(number)
  return linked({ ...content, ...change }, previous, hashOf)
}

type Planted = readonly [string, (scene: Scene) => Promise<void>, Partial<Finding>]

const planted: readonly Planted[] = [
  [
    'an event that was changed',
    ({ change }) => change('records', record, 'event|000002', { fields: [] }),
    { number: 2, what: 'changed' },
  ],
  [
    'an event to which something was added',
    ({ change }) => change('records', record, 'event|000002', { more: 1 }),
    { number: 2, what: 'changed' },
  ],
  [
    'an event that was changed and hashed again',
    async (scene) => scene.change('records', record, 'event|000002', await forged(scene, 2, { fields: [] })),
    { number: 2, what: 'copy-changed' },
  ],
  [
    'the first event removed',
    ({ remove }) => remove('records', record, 'event|000001'),
    { number: 1, what: 'missing' },
  ],
  ['an event removed', ({ remove }) => remove('records', record, 'event|000002'), { number: 2, what: 'missing' }],
  ['the last event removed', ({ remove }) => remove('records', record, 'event|000003'), { number: 3, what: 'missing' }],
  [
    'the last event removed, and the record turned back to fit',
    async ({ change, remove, event }) => {
      await remove('records', record, 'event|000003')
      await change('records', record, 'thing', { events: 2, chain: (await event(2)).hash })
    },
    { number: 3, what: 'missing' },
  ],
  [
    'two events that changed places',
    ({ swap }) => swap('records', record, ['event|000001', 'event|000002']),
    { number: 1, what: 'changed' },
  ],
  [
    'an event put at the end',
    async ({ put, event }) => {
      const { previous: _, hash, ...last } = await event(3)
      await put('records', linked({ ...last, id: 'event|000004' }, hash, hashOf))
    },
    { number: 4, what: 'copy-missing' },
  ],
  [
    'an event put at the end and into the log',
    async ({ put, event }) => {
      const { previous: _, hash, ...last } = await event(3)
      const fourth = linked({ ...last, id: 'event|000004' }, hash, hashOf)
      await put('records', fourth)
      await put('log', fourth)
    },
    { number: 4, what: 'head-disagrees' },
  ],
  [
    'a record that counts fewer events than there are',
    ({ change }) => change('records', record, 'thing', { events: 2 }),
    { number: 3, what: 'head-disagrees' },
  ],
  [
    'a record whose last hash was changed',
    ({ change }) => change('records', record, 'thing', { chain: '0'.repeat(64) }),
    { number: 3, what: 'head-disagrees' },
  ],
  ['a record that was removed', ({ remove }) => remove('records', record, 'thing'), { what: 'head-missing' }],
  [
    'a record that was removed with all its events',
    async ({ remove }) => {
      for (const id of ['thing', 'event|000001', 'event|000002', 'event|000003']) await remove('records', record, id)
    },
    { what: 'head-missing' },
  ],
  ['a copy removed', ({ remove }) => remove('log', record, 'event|000002'), { number: 2, what: 'copy-missing' }],
  [
    'a copy that was changed',
    ({ change }) => change('log', record, 'event|000002', { reference: 'X' }),
    { number: 2, what: 'copy-changed' },
  ],
  ['a text removed', ({ remove, textId }) => remove('records', record, textId), { number: 2, what: 'text-missing' }],
  [
    'a text that was changed',
    ({ change, textId }) => change('records', record, textId, { text: 'other words' }),
    { number: 2, what: 'text-changed' },
  ],
  [
    'a text that was put down to somebody else',
    ({ change, textId }) => change('records', record, textId, { author: 'tenant-a|other' }),
    { number: 2, what: 'text-changed' },
  ],
  [
    'a text that no event knows',
    async ({ store, put, textId }) => {
      const text = storedText.parse((await store.read('records', record, textId))?.value)
      await put('records', { ...text, id: 'text|000003|X' })
    },
    { number: 3, what: 'text-not-erased' },
  ],
]

describe('the events of records', () => {
  test('are found whole when nobody interfered', async () => {
    const { store } = await scene()
    expect(await verify(store)).toStrictEqual({ records: 2, events: 6, chains: 0, entries: 0 })
  })

  test('are found whole while a copy is still owed', async () => {
    const { store } = await scene()
    const slow = stage({ ...store, append: () => new Promise(() => {}) })
    await slow.change(record, () => ({}))
    expect(await verify(store)).toMatchObject({ events: 7 })
  })

  test('are found whole after a text was erased as it should be', async () => {
    const { store, act } = await scene()
    await act(record, () => ({ happened: [{ action: 'text.remove', fields: ['note'] }], erased: ['note'] }))
    expect((await verify(store)).broken).toBeUndefined()
  })

  test.each(planted)('%s is found and named', async (_, interfere, finding) => {
    const there = await scene()
    await interfere(there)
    const { broken } = await verify(there.store)
    expect(broken).toStrictEqual({ container: 'records', record, ...finding })
    expect(broken && sentenceOf(broken)).toContain(record)
  })
})

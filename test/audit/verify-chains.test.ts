import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditLog } from '../../bot/audit/log.ts'
import { entriesByChain } from '../../bot/audit/queries.ts'
import { storedEntry } from '../../bot/audit/shapes.ts'
import type { Finding } from '../../bot/audit/verify/finding.ts'
import { verify } from '../../bot/audit/verify/verify.ts'
import { linked } from '../../bot/records/domain/chain.ts'
import { hashOf } from '../../bot/records/hashing.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { anywhere, asking, at, nesta } from '../records/acting.ts'
import { tampering } from './tampering.ts'

const first = 'audit|2026-11-23|one-1'
const second = 'audit|2026-11-24|one-2'

/** A process that wrote four entries on one day and two on the next. */
const scene = async () => {
  const store = openSqlite(':memory:')
  const log = auditLog({ store, instance: 'one' })
  for (const minutes of [0, 1, 2, 3, 1440, 1441]) {
    const asked = await asking('directory.look-up', nesta, at(minutes))(anywhere)
    if (asked.ok) await log.note(asked.permit, { record: 'directory', entries: [`org-${minutes}`] })
  }
  const { items } = await store.query(entriesByChain, {})
  const entries = items.map(({ value }) => storedEntry.parse(value))
  const id = (record: string, seq: number) => entries.find((one) => one.record === record && one.seq === seq)?.id ?? ''
  return { store, entries, id, ...tampering(store) }
}

type Scene = Awaited<ReturnType<typeof scene>>
type Planted = readonly [string, (scene: Scene) => Promise<void>, Partial<Finding>]

const planted: readonly Planted[] = [
  [
    'an entry that was changed',
    ({ change, id }) => change('log', first, id(first, 2), { reference: 'X' }),
    { record: first, number: 2, what: 'changed' },
  ],
  [
    'the first entry removed',
    ({ remove, id }) => remove('log', first, id(first, 1)),
    { record: first, number: 1, what: 'missing' },
  ],
  [
    'an entry removed',
    ({ remove, id }) => remove('log', first, id(first, 3)),
    { record: first, number: 3, what: 'missing' },
  ],
  [
    'the last entry of a day removed',
    ({ remove, id }) => remove('log', first, id(first, 4)),
    { record: first, what: 'missing' },
  ],
  [
    'a whole day removed',
    async ({ remove, id }) => {
      for (const seq of [1, 2, 3, 4]) await remove('log', first, id(first, seq))
    },
    { record: first, what: 'missing' },
  ],
  [
    'the last entry of a day changed and hashed again',
    async ({ change, entries, id }) => {
      const last = entries.find(({ record, seq }) => record === first && seq === 4)
      if (!last) throw new Error('There is no fourth entry.')
      const { hash: _, previous, ...content } = last
      await change('log', first, id(first, 4), linked({ ...content, reference: 'X' }, previous, hashOf))
    },
    { record: first, what: 'changed' },
  ],
  [
    'two entries that changed places',
    ({ swap, id }) => swap('log', first, [id(first, 2), id(first, 3)]),
    { record: first, number: 2, what: 'missing' },
  ],
  [
    'an entry put in twice',
    async ({ put, entries }) => {
      const [one] = entries
      if (one) await put('log', { ...one, id: `${one.id}X` })
    },
    { record: first, number: 1, what: 'out-of-order' },
  ],
  [
    'an entry of the next day removed',
    ({ remove, id }) => remove('log', second, id(second, 1)),
    { record: second, number: 1, what: 'missing' },
  ],
]

describe('the chains of the log', () => {
  test('are found whole when nobody interfered', async () => {
    const { store } = await scene()
    expect(await verify(store)).toStrictEqual({ records: 0, events: 0, chains: 2, entries: 6 })
  })

  test.each(planted)('%s: is found and named', async (_, interfere, finding) => {
    const there = await scene()
    await interfere(there)
    expect((await verify(there.store)).broken).toStrictEqual({ container: 'log', ...finding })
  })

  test('are found whole whatever was noted, in whatever order its parts were named', async () => {
    const code = fc.stringMatching(/^[a-z0-9|:-]{1,12}$/)
    const understood = fc.dictionary(code, fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(code)))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ record: code, entries: fc.array(code), understood })), async (noted) => {
        const store = openSqlite(':memory:')
        const log = auditLog({ store, instance: 'any' })
        const asked = await asking('directory.look-up')(anywhere)
        if (asked.ok) await Promise.all(noted.map((shown) => log.note(asked.permit, shown)))
        expect(await verify(store)).toMatchObject({ entries: noted.length })
        expect((await verify(store)).broken).toBeUndefined()
        await store.close()
      }),
      { numRuns: 50 },
    )
  })
})

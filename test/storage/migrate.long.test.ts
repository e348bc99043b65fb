import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ownLookUps } from '../../bot/audit/look-ups.ts'
import { verify } from '../../bot/audit/verify/verify.ts'
import { bringIn, planOf } from '../../bot/data/moving/bring-in.ts'
import { takeOverLookUps } from '../../bot/data/versions/first-look-ups.ts'
import { migrate } from '../../bot/data/versions/migrate.ts'
import { upgrading } from '../../bot/data/versions/upgrade.ts'
import { upgrades } from '../../bot/data/versions/upgrades.ts'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { type Stored, StoreFault, type WholeStore } from '../../bot/storage/port.ts'
import { declaredQueries } from '../../bot/storage/queries.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { contentsOf } from '../data/contents.ts'
import { pilots } from '../data/samples.ts'
import { asking } from '../records/acting.ts'
import { thing } from './contract/check.ts'
import { anyKey, cosmosServer } from './cosmos-server.ts'

let server: Awaited<ReturnType<typeof cosmosServer>>
beforeAll(async () => {
  server = await cosmosServer()
})
afterAll(() => server.close())

let databases = 0
const stores: readonly (readonly [string, () => Promise<WholeStore>])[] = [
  ['SQLite', async () => openSqlite(':memory:')],
  [
    'the Cosmos protocol server',
    () =>
      openCosmos({
        endpoint: server.endpoint,
        key: anyKey,
        database: `migrate-${++databases}`,
        ensure: declaredQueries,
      }),
  ],
]

const counted = z.looseObject({ seen: z.number().default(0) })

/** Two steps, of which the second builds on the first. */
const planted = {
  thing: [
    (document: Stored) => ({ ...document, colour: 'green' }),
    (document: Stored) => ({ ...document, shade: 'dark green' }),
  ],
}

const v = (document: Stored | undefined) => document?.v

const fill = async (store: WholeStore) => {
  for (let n = 0; n < 40; n++) {
    const document = { ...thing(`thing|${n}`, 'thing'), v: (n % 3) + 1 }
    await store.commit(document.record, [{ type: 'create', document }])
  }
  await store.commit('thing|newer', [{ type: 'create', document: { ...thing('thing|newer', 'thing'), v: 9 } }])
  await store.append('thing|logged', [thing('thing|logged', 'thing')])
}

const versionsIn = async (store: WholeStore) =>
  Object.entries(await contentsOf(store)).map(([name, document]) => `${name.split(' ')[0]} v${v(document)}`)

describe.each(stores)('migrating %s', (_, open) => {
  test('without doing it says what would be rewritten, by kind and version, and rewrites nothing', async () => {
    const store = await open()
    await fill(store)
    const before = await contentsOf(store)
    const { looked, old, newer } = await migrate(store, { upgrades: planted, dryRun: true })
    expect(looked).toBe(41)
    expect(Object.fromEntries(old)).toStrictEqual({ 'thing v1': 14, 'thing v2': 13 })
    expect(Object.fromEntries(newer)).toStrictEqual({ 'thing v9': 1 })
    expect(await contentsOf(store)).toStrictEqual(before)
    await store.close()
  })

  test('rewrites all that is old and nothing else; a second time there is nothing left', async () => {
    const store = await open()
    await fill(store)
    await migrate(store, { upgrades: planted, dryRun: false })
    const versions = await versionsIn(store)
    expect(versions.filter((name) => name === 'records v3')).toHaveLength(40)
    expect(versions.filter((name) => name !== 'records v3').toSorted()).toStrictEqual(['log v1', 'records v9'])
    const again = await migrate(store, { upgrades: planted, dryRun: false })
    expect([...again.old]).toStrictEqual([])
    await store.close()
  })

  test('interrupted anywhere, it goes on when it is run again', async () => {
    const store = await open()
    await fill(store)
    let commits = 0
    const dies: WholeStore = {
      ...store,
      commit: (record, changes) =>
        ++commits > 9 ? Promise.reject(new StoreFault('Out of order.', 503)) : store.commit(record, changes),
    }
    await expect(migrate(dies, { upgrades: planted, dryRun: false })).rejects.toThrow('Out of order.')
    const { old } = await migrate(store, { upgrades: planted, dryRun: false })
    expect([...old.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(27)
    expect((await versionsIn(store)).filter((name) => name === 'records v3')).toHaveLength(40)
    await store.close()
  })

  test('beside a bot that goes on writing, neither takes anything from the other', async () => {
    const store = await open()
    await fill(store)
    const bot = upgrading(store, planted)
    let raced = 0
    /** Just before a document is rewritten, somebody else changes it, as today's code does. */
    const racing: WholeStore = {
      ...store,
      commit: async (record, changes) => {
        const read = raced < 60 ? await bot.read('records', record, 'thing') : undefined
        if (read && raced++ % 2 === 0) {
          const { seen } = counted.parse(read.value)
          const document = Object.assign({ ...read.value }, { seen: seen + 1 })
          expect(await bot.commit(record, [{ type: 'replace', document, tag: read.tag }])).toBe('done')
        }
        return store.commit(record, changes)
      },
    }
    const { left } = await migrate(racing, { upgrades: planted, dryRun: false })
    expect(left).toBe(0)
    const things = Object.values(await contentsOf(store))
    expect(things.filter(({ v, record }) => v !== 3 && !/newer|logged/.test(record))).toStrictEqual([])
    expect(things.reduce((sum, document) => sum + counted.parse(document).seen, 0)).toBe(Math.ceil(raced / 2))
    await store.close()
  })

  test('what is erased meanwhile stays erased', async () => {
    const store = await open()
    await fill(store)
    const erasing: WholeStore = {
      ...store,
      commit: async (record, changes) => {
        const read = await store.read('records', record, 'thing')
        if (read && record === 'thing|0') await store.commit(record, [{ type: 'delete', id: 'thing', tag: read.tag }])
        return store.commit(record, changes)
      },
    }
    expect((await migrate(erasing, { upgrades: planted, dryRun: false })).left).toBe(0)
    expect(await store.read('records', 'thing|0', 'thing')).toBeUndefined()
    await store.close()
  })
})

describe.each(stores)('the look-ups that 0.1.0 logged, on %s', (_, open) => {
  const first = pilots().find(([version]) => version === '0.1.0')?.[1] ?? ''
  const asker = '00000000-0000-4000-8000-000000000001'
  const tenantId = '0d3e0000-0000-4000-8000-000000000001'
  const period = { from: instantOf('2026-11-01T00:00:00Z'), until: instantOf('2027-01-01T00:00:00Z') }

  const opened = async () => {
    const store = await open()
    await bringIn(store, first, await planOf(store, first, upgrades))
    return store
  }

  const own = async (store: WholeStore) => {
    const actor = { tenantId, oid: asker, people: [], parts: [], seesJustice: false }
    const asked = await asking('audit.own-look-ups', actor)({ own: [`${tenantId}|${asker}`] })
    if (!asked.ok) throw new Error(asked.why)
    return (await ownLookUps(store, asked.permit, period)).entries
  }

  test('are there for whoever made them, in a chain that is whole, and no longer lie beside it', async () => {
    const store = await opened()
    expect(await own(store)).toHaveLength(0)
    expect(await takeOverLookUps(store, { dryRun: true })).toBe(4)
    expect(await takeOverLookUps(store, { dryRun: false })).toBe(4)
    const entries = await own(store)
    expect(entries).toHaveLength(4)
    expect(entries[0]).toMatchObject({ action: 'directory.look-up', what: { understood: { areas: ['E23000036'] } } })
    // One more: that the pilot was exported.
    expect(await verify(store)).toMatchObject({ chains: 2, entries: 5 })
    expect((await verify(store)).broken).toBeUndefined()
    expect(Object.values(await contentsOf(store)).filter(({ kind }) => kind === 'look-up')).toStrictEqual([])
    expect(await takeOverLookUps(store, { dryRun: false })).toBe(0)
    await store.close()
  })

  test('interrupted while they are taken away, they are taken over once, and the chain is whole', async () => {
    const store = await opened()
    const dies: WholeStore = {
      ...store,
      erase: async (record, ids) => {
        await store.erase(record, ids.slice(0, 2))
        throw new StoreFault('Out of order.', 503)
      },
    }
    await expect(takeOverLookUps(dies, { dryRun: false })).rejects.toThrow('Out of order.')
    expect(await takeOverLookUps(store, { dryRun: false })).toBe(2)
    expect(await own(store)).toHaveLength(4)
    expect((await verify(store)).broken).toBeUndefined()
    await store.close()
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { everyDocument } from '../../bot/storage/pages.ts'
import type { WholeStore } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { thing } from './contract/check.ts'
import { contractQueries } from './contract/queries.ts'
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
        database: `walk-${++databases}`,
        ensure: contractQueries,
      }),
  ],
]

/** Partitions of these sizes, each document appended. */
const filled = async (store: WholeStore, sizes: readonly number[]) => {
  for (const [position, size] of sizes.entries()) {
    const record = `thing|${String(position).padStart(3, '0')}`
    const documents = Array.from({ length: size }, (_, n) =>
      thing(record, `d${String((n * 7919) % size).padStart(4, '0')}`),
    )
    for (let from = 0; from < size; from += 100) await store.append(record, documents.slice(from, from + 100))
  }
}

const walked = async (store: WholeStore) => {
  const names: string[] = []
  for await (const { value } of everyDocument(store, 'log')) names.push(`${value.record} ${value.id}`)
  return names
}

describe.each(stores)('walking all of %s', (_, open) => {
  test.each([
    ['nothing', []],
    ['one', [1]],
    ['exactly one page', [100]],
    ['a page that ends with a partition', [60, 40, 3]],
    ['partitions that are larger than a page', [101, 250, 100, 1]],
    ['many small ones', Array.from({ length: 130 }, (_, n) => (n % 3) + 1)],
  ])('%s: each document once, in order', async (_name, sizes) => {
    const store = await open()
    await filled(store, sizes)
    const names = await walked(store)
    expect(names).toHaveLength(sizes.reduce((all, size) => all + size, 0))
    expect(names).toStrictEqual([...new Set(names)].toSorted())
    await store.close()
  })

  test('refuses a place that is none', async () => {
    const store = await open()
    await expect(store.walk('log', 'nowhere')).rejects.toThrow('is not a place')
    await store.close()
  })
})

test('whatever the partitions’ sizes, both stores are walked alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 220 }), { maxLength: 6 }), async (sizes) => {
      const both = await Promise.all(stores.map(([, open]) => open()))
      const names = await Promise.all(
        both.map(async (store) => {
          await filled(store, sizes)
          return walked(store)
        }),
      )
      expect(names[1]).toStrictEqual(names[0])
      await Promise.all(both.map((store) => store.close()))
    }),
    { numRuns: 10 },
  )
})

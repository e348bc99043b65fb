import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { fileIn } from '../../bot/storage/open.ts'
import { StoreFault, type WholeStore } from '../../bot/storage/port.ts'
import { declaredQueries } from '../../bot/storage/queries.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { contentsOf, live } from '../data/contents.ts'
import { pilots } from '../data/samples.ts'
import { cosmos, folder, hashIn, local, shell } from '../data/shell.ts'
import { asha } from '../world/people.ts'
import { world } from '../world/world.ts'
import { anyKey, cosmosServer } from './cosmos-server.ts'
import { faultProxy } from './fault-proxy.ts'

const here = folder()
let server: Awaited<ReturnType<typeof cosmosServer>>
beforeAll(async () => {
  server = await cosmosServer()
})
afterAll(async () => {
  await server.close()
  here.remove()
})

let places = 0
const fresh = (name: string) => join(here.path, `${name}-${++places}`)

const pilot = pilots().at(-1)?.[1] ?? ''

/** A store that has been used: a release's demonstration, look-ups, records with timelines and texts. */
const used = async () => {
  const dataDir = fresh('used')
  await shell(local(dataDir))('import', pilot)
  const store = openSqlite(fileIn({ dataDir }))
  await live(store)
  await store.close()
  return dataDir
}

const contentsAt = async (dataDir: string) => {
  const store = openSqlite(fileIn({ dataDir }))
  const contents = await contentsOf(store)
  await store.close()
  return contents
}

const withoutNotes = (contents: Awaited<ReturnType<typeof contentsOf>>) =>
  Object.fromEntries(Object.entries(contents).filter(([, document]) => !/"store\./.test(JSON.stringify(document))))

const openDatabase = (database: string) =>
  openCosmos({ endpoint: server.endpoint, key: anyKey, database, ensure: declaredQueries })

describe('moving a pilot to Azure and back', () => {
  test('SQLite, Cosmos DB, SQLite: nothing is lost, nothing is changed, and the hashes say so', async () => {
    const [from, to] = [await used(), fresh('back')]
    const [there, back] = [fresh('there.gz'), fresh('back.gz')]
    const azure = cosmos(server.endpoint, 'moved')
    const exported = await shell(local(from))('export', there)
    const imported = await shell(azure)('import', there)
    expect(imported.said).toContain('The same:')
    expect(imported.code).toBe(0)
    expect(await shell(azure)('export', back)).toMatchObject({ code: 0 })
    expect(await shell(local(to))('import', back)).toMatchObject({ code: 0 })
    const compared = await shell(local(to))('compare', there)
    expect(compared.code).toBe(0)
    expect(hashIn(compared.said)).toBe(hashIn(exported.said))
    const [before, after] = [await contentsAt(from), await contentsAt(to)]
    expect(Object.keys(before).length).toBeGreaterThan(800)
    expect(withoutNotes(after)).toStrictEqual(withoutNotes(before))
  })

  test('a bot that is pointed at the imported store answers as the one before did', async () => {
    const [from, file] = [await used(), fresh('answers.gz')]
    await shell(local(from))('export', file)
    await shell(cosmos(server.endpoint, 'answers'))('import', file)
    const answer = async (store: WholeStore) => {
      const liaison = await world({ store })
      const [answered] = await liaison.as(asha).says('who is the spoc for Bristol?')
      await liaison.close()
      return answered?.activity.attachments
    }
    const before = await answer(openSqlite(fileIn({ dataDir: from })))
    expect(JSON.stringify(before)).toContain('Avon and Somerset')
    expect(await answer(await openDatabase('answers'))).toStrictEqual(before)
  })

  test('killed half way, an import goes on where it was, and the same is there at the end', async () => {
    const [from, file] = [await used(), fresh('killed.gz')]
    await shell(local(from))('export', file)
    const proxy = await faultProxy(server.endpoint)
    const env = cosmos(proxy.endpoint, 'killed')
    const child = spawn(process.execPath, ['bot/data/cli.ts', 'import', file], { env, stdio: 'ignore' })
    const end = once(child, 'exit')
    await vi.waitUntil(() => proxy.seen('batch').length > 60, { timeout: 25_000, interval: 5 })
    child.kill('SIGKILL')
    expect(await end).toStrictEqual([null, 'SIGKILL'])
    const half = await openDatabase('killed')
    const count = Object.keys(await contentsOf(half)).length
    await half.close()
    expect(count).toBeGreaterThan(60)
    expect(count).toBeLessThan(Object.keys(await contentsAt(from)).length)
    const planned = await shell(env)('import', file, '--dry-run')
    expect(planned.said).toMatch(/^To be created: \d+ documents\. There already, and the same: [1-9]\d*\.$/)
    expect(await shell(env)('import', file)).toMatchObject({ code: 0, said: expect.stringContaining('The same:') })
    await proxy.close()
  })
})

const stores: readonly (readonly [string, () => { env: Record<string, string>; open: () => Promise<WholeStore> }])[] = [
  [
    'SQLite',
    () => {
      const dataDir = fresh('target')
      return { env: local(dataDir), open: async () => openSqlite(fileIn({ dataDir })) }
    },
  ],
  [
    'the Cosmos protocol server',
    () => {
      const database = `target-${++places}`
      return { env: cosmos(server.endpoint, database), open: () => openDatabase(database) }
    },
  ],
]

describe.each(stores)('importing into %s', (_, target) => {
  test('a second time changes nothing', async () => {
    const { env, open } = target()
    expect(await shell(env)('import', pilot)).toMatchObject({ code: 0 })
    const before = await open()
    const contents = await contentsOf(before)
    await before.close()
    const again = await shell(env)('import', pilot)
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining('Creating: 0 documents.') })
    const after = await open()
    expect(withoutNotes(await contentsOf(after))).toStrictEqual(withoutNotes(contents))
    await after.close()
  })

  test.each(['records', 'log'] as const)(
    'a document of %s that is there otherwise is named, and nothing is written',
    async (container) => {
      const { env, open } = target()
      const source = openSqlite(':memory:')
      await live(source)
      const [, document] =
        Object.entries(await contentsOf(source)).findLast(([name]) => name.startsWith(container)) ?? []
      await source.close()
      const file = fresh('conflict.gz')
      const from = fresh('from')
      const store = openSqlite(fileIn({ dataDir: from }))
      await live(store)
      await store.close()
      await shell(local(from))('export', file)
      if (!document) throw new Error('There is nothing to differ in.')
      const other = { ...document, reference: 'OTHER' }
      const there = await open()
      if (container === 'log') await there.append(other.record, [other])
      else await there.commit(other.record, [{ type: 'create', document: other }])
      const refused = await shell(env)('import', file)
      expect(refused.code).toBe(1)
      expect(refused.said).toContain('Nothing was written')
      expect(refused.said).toContain(`${container} ${document.record} ${document.id}`)
      expect(Object.keys(await contentsOf(there))).toHaveLength(1)
      await there.close()
    },
  )

  test('a store that holds other documents is refused, and nothing is written', async () => {
    const { env, open } = target()
    const there = await open()
    const stray = { id: 'stray', record: 'thing|stray', kind: 'thing', v: 1 }
    await there.commit(stray.record, [{ type: 'create', document: stray }])
    expect(await shell(env)('import', pilot)).toMatchObject({
      code: 1,
      said: expect.stringContaining('holds 1 documents that are not in'),
    })
    expect(Object.keys(await contentsOf(there))).toHaveLength(1)
    await there.close()
  })

  test('what was lost on the way is found when both are compared', async () => {
    const { env } = target()
    let dropped = 0
    const dropping = (store: WholeStore): WholeStore => ({
      ...store,
      commit: async (record, changes) =>
        record.startsWith('area|') && ++dropped ? 'done' : store.commit(record, changes),
    })
    const { code, said } = await shell(env, dropping)('import', pilot)
    expect(code).toBe(1)
    expect(said).toContain('records area: 0 here, 24 expected.')
    expect(dropped).toBeGreaterThan(0)
  })

  test('a store that fails on the way is said in one sentence; the next import completes it', async () => {
    const { env } = target()
    let commits = 0
    const failing = (store: WholeStore): WholeStore => ({
      ...store,
      commit: (record, changes) =>
        ++commits > 50 ? Promise.reject(new StoreFault('Out of order.', 503)) : store.commit(record, changes),
    })
    expect(await shell(env, failing)('import', pilot)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/Out of order\.$/),
    })
    expect(await shell(env)('import', pilot)).toMatchObject({ code: 0 })
  })

  test('the import itself is on record, before anything is written', async () => {
    const { env, open } = target()
    await shell(env)('import', pilot)
    const store = await open()
    const notes = Object.values(await contentsOf(store)).filter((document) =>
      /"store\.import"/.test(JSON.stringify(document)),
    )
    expect(notes).toMatchObject([
      { kind: 'audit', operation: 'collection', who: { tenantId: 'shell', oid: 'operator' } },
    ])
    await store.close()
  })
})

describe('a file that is not whole', () => {
  const bytes = readFileSync(pilot)
  const lines = gunzipSync(bytes).toString().trimEnd().split('\n')
  const packed = (some: readonly string[]) => gzipSync(`${some.join('\n')}\n`)
  const flipped = Buffer.from(bytes)
  flipped[20_000] = (flipped[20_000] ?? 0) ^ 0xff
  const changedName = lines.map((line, position) => (position === 300 ? line.replace(/"v":1/, '"v":1,"w":1') : line))

  test.each([
    ['cut off', bytes.subarray(0, 20_000)],
    ['with a byte that is another', flipped],
    ['without its last line', packed(lines.slice(0, -1))],
    ['with a document missing', packed(lines.toSpliced(100, 1))],
    ['with a document twice', packed(lines.toSpliced(100, 0, lines[100] ?? ''))],
    ['with a document changed', packed(changedName)],
    ['with something behind its end', packed([...lines, lines[5] ?? ''])],
    ['that is no export', gzipSync('{"some":"thing"}\n')],
    ['that is a letter', Buffer.from('Dear all, this is no export.')],
  ])('%s is refused in one sentence, and no store is made', async (_, content) => {
    const [file, dataDir] = [fresh('broken.gz'), fresh('nothing')]
    writeFileSync(file, content)
    const { code, said } = await shell(local(dataDir))('import', file)
    expect(code).toBe(1)
    expect(said).toMatch(/damaged or cut off: export it again\.$|is no export of Liaison’?'?s/)
    expect(() => readFileSync(fileIn({ dataDir }))).toThrow('ENOENT')
  })

  test('of a newer Liaison is refused', async () => {
    const file = fresh('newer.gz')
    const store = openSqlite(fileIn({ dataDir: `${file}-of` }))
    await store.commit('thing|1', [
      { type: 'create', document: { id: 'thing', record: 'thing|1', kind: 'thing', v: 9 } },
    ])
    await store.close()
    await shell(local(`${file}-of`))('export', file)
    const { code, said } = await shell(local(fresh('older')))('import', file)
    expect(code).toBe(1)
    expect(said).toContain('is of a newer Liaison: it holds thing v9.')
  })

  test('a store of Cosmos DB that is changed while it is exported gives no file', async () => {
    const env = cosmos(server.endpoint, 'changing')
    await shell(env)('import', pilot)
    let walks = 0
    const changing = (store: WholeStore): WholeStore => ({
      ...store,
      walk: async (container, after) => {
        const document = { id: 'thing', record: `thing|${++walks}`, kind: 'thing', v: 1 }
        await store.commit(document.record, [{ type: 'create', document }])
        return store.walk(container, after)
      },
    })
    const file = fresh('changing.gz')
    expect(await shell(env, changing)('export', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining('changed while it was read: stop Liaison, and export again'),
    })
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })
})

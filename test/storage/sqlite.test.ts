import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Query, Stored } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { indexOf, sqlOf } from '../../bot/storage/sqlite-query.ts'
import { idsThere, present, thing } from './contract/check.ts'
import { contractQueries } from './contract/queries.ts'
import { eventsOf } from './forty-events.ts'

const folder = mkdtempSync(join(tmpdir(), 'liaison-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

const writer = (...args: string[]) =>
  spawn(process.execPath, [fileURLToPath(new URL('./child-writer.ts', import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Kills the writer in the midst of its work; answers the last commit it was told of. */
const killAfter = async (child: ChildProcessByStdio<null, Readable, null>, commits: number): Promise<number> => {
  let acknowledged = 0
  let count = 0
  for await (const line of createInterface(child.stdout)) {
    acknowledged = Number(line)
    if (++count === commits) child.kill('SIGKILL')
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return acknowledged
}

describe('a file whose process was killed in the midst of writing', () => {
  const path = join(folder, 'killed.db')
  test.each([37, 150, 401])(
    'has all that was acknowledged and no half of anything (after %i commits)',
    async (commits) => {
      const acknowledged = await killAfter(writer(path, 'record|killed'), commits)
      const store = openSqlite(path)
      const head = (await present(store, { record: 'record|killed', id: 'head' })).value.v
      // The one on its way when it was killed may be there, untold.
      expect([acknowledged, acknowledged + 1]).toContain(head)
      const expected = Array.from({ length: head }, (_, n) => eventsOf(n + 1)).flat()
      expect(await idsThere(store, 'record|killed', [...expected, ...eventsOf(head + 1)])).toStrictEqual(expected)
      await store.close()
    },
  )
})

test('a file is written ahead, so that readers and one writer go on side by side', async () => {
  const path = join(folder, 'ahead.db')
  await openSqlite(path).close()
  const db = new DatabaseSync(path)
  expect(db.prepare('PRAGMA journal_mode').get()).toStrictEqual({ __proto__: null, journal_mode: 'wal' })
  db.close()
})

test('two processes that write to one new file lose nothing and take nothing from each other', async () => {
  const path = join(folder, 'shared.db')
  const writers = [writer(path, 'record|shared', '150'), writer(path, 'record|shared', '150')]
  const ends = await Promise.all(
    writers.map(async (child) => {
      child.stdout.resume()
      const [code] = await once(child, 'exit')
      return code
    }),
  )
  expect(ends).toStrictEqual([0, 0])
  const store = openSqlite(path)
  expect((await present(store, { record: 'record|shared', id: 'head' })).value.v).toBe(300)
  await store.close()
})

test.each(contractQueries.map((query) => [query.name, query] as const))(
  '%s is answered from its index or the key, without sorting',
  async (_, query: Query) => {
    const path = join(folder, `${query.name}.db`)
    await openSqlite(path).close()
    const db = new DatabaseSync(path)
    const made = indexOf(query)
    if (made !== undefined) db.exec(made)
    const plans = [true, false].flatMap((isFirst) => db.prepare(`EXPLAIN QUERY PLAN ${sqlOf(query, isFirst)}`).all())
    db.close()
    const steps = plans.map(({ detail }) => String(detail))
    expect(steps).toHaveLength(2)
    for (const step of steps) expect(step).toMatch(/USING INDEX/)
  },
)

test('of what is asked for in one turn, one that is lost takes nothing else with it, nor what is appended', async () => {
  const store = openSqlite(':memory:')
  const documents = ['one', 'two', 'three', 'four'].map((id) => thing('a|1', id))
  await store.commit('a|1', [{ type: 'create', document: thing('a|1', 'one') }])
  const create = (document: Stored) => store.commit('a|1', [{ type: 'create', document }])
  const [, lost, , kept] = await Promise.all([
    create(thing('a|1', 'two')),
    store.commit('a|1', [
      { type: 'create', document: thing('a|1', 'three') },
      { type: 'create', document: thing('a|1', 'one') },
    ]),
    store.append('a|1', documents),
    create(thing('a|1', 'four')),
  ])
  expect([lost, kept]).toEqual(['lost', 'done'])
  const thereIn = async (container: 'records' | 'log') =>
    (await Promise.all(documents.map(({ id }) => store.read(container, 'a|1', id)))).map((found) => found !== undefined)
  expect(await thereIn('records')).toEqual([true, true, false, true])
  expect(await thereIn('log')).toEqual([true, true, true, true])
  await store.close()
})

test('of what is asked for in one turn, one that fails takes nothing else with it', async () => {
  const path = join(folder, 'failing.db')
  const store = openSqlite(path)
  const db = new DatabaseSync(path)
  db.exec(
    `CREATE TRIGGER refuses BEFORE INSERT ON records WHEN NEW.id = 'refused' BEGIN SELECT RAISE(ABORT, 'no'); END`,
  )
  db.close()
  const create = (...ids: readonly [string, ...string[]]) => {
    const [first, ...rest] = ids.map((id) => ({ type: 'create' as const, document: thing('a|1', id) }))
    return first ? store.commit('a|1', [first, ...rest]) : undefined
  }
  const ends = await Promise.allSettled([create('one'), create('two'), create('three', 'refused'), create('four')])
  expect(ends).toMatchObject([
    { status: 'fulfilled', value: 'done' },
    { status: 'fulfilled', value: 'done' },
    { status: 'rejected', reason: { name: 'StoreFault' } },
    { status: 'fulfilled', value: 'done' },
  ])
  expect(await idsThere(store, 'a|1', ['one', 'two', 'three', 'refused', 'four'])).toEqual(['one', 'two', 'four'])
  await store.close()
})

test('a file that was made when the order of ids had an index is opened without these, and keeps the others', async () => {
  const path = join(folder, 'older.db')
  await openSqlite(path).close()
  const db = new DatabaseSync(path)
  const indexes = [
    'records event within by id',
    'records message within what by id',
    'records message within by due id',
  ]
  for (const name of indexes) db.exec(`CREATE INDEX "${name}" ON records (record, id) WHERE kind = 'thing'`)
  await openSqlite(path).close()
  const kept = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`).all()
  db.close()
  expect(kept.map(({ name }) => name)).toEqual(['records message within by due id'])
})

describe('what the file can not do is a fault', () => {
  test('a closed store', async () => {
    const store = openSqlite(':memory:')
    await store.close()
    await store.close()
    await expect(store.read('records', 'a|1', 'one')).rejects.toMatchObject({ name: 'StoreFault', status: 500 })
    await expect(store.append('a|1', [thing('a|1', 'one')])).rejects.toMatchObject({ name: 'StoreFault' })
  })

  test('a file that is no database', () => {
    const path = join(folder, 'letter.db')
    writeFileSync(path, 'Dear all, this is not a database. '.repeat(50))
    expect(() => openSqlite(path)).toThrow(expect.objectContaining({ name: 'StoreFault', status: 500 }))
  })
})

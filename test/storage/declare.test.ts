import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { across, within } from '../../bot/storage/declare.ts'
import { indexingPolicy } from '../../bot/storage/indexing-policy.ts'
import { policyFile, policyText } from '../../bot/storage/policies.ts'
import type { Store } from '../../bot/storage/port.ts'
import { declaredQueries } from '../../bot/storage/queries.ts'

const root = join(import.meta.dirname, '../..')

const good = { name: 'meetings.due', kind: 'timer', equal: ['shard'], atMost: true, orderBy: 'due' } as const

describe('a query is declared well or not at all', () => {
  test('a good declaration is taken as it is', () => {
    expect(across(good)).toStrictEqual({ ...good, container: 'records', scope: 'across' })
  })

  test.each([
    ['is not named', { name: 'Due things' }],
    ['asks for a kind that is none', { kind: "timer' OR 1=1 --" }],
    ['names a field that is none', { orderBy: "due') --" }],
    ['names a field that is none', { equal: ['shard', 'a.b'] }],
    ['may not compare id, record, kind or until', { equal: ['shard', 'record'] }],
    ['may not compare id, record, kind or until', { equal: ['shard', 'until'] }],
    ['names a field twice', { equal: ['shard', 'due'] }],
    ['names a field twice', { equal: ['shard', 'shard'] }],
    ['compares more than 4 fields', { equal: ['shard', 'a', 'b', 'c', 'd'] }],
    ['has no due time to compare', { orderBy: 'id' }],
  ])('one that %s is refused', (complaint, wrong) => {
    expect(() => across({ ...good, ...wrong })).toThrow(complaint)
  })

  test('one across partitions that is not bounded has to say why', () => {
    const unbounded = { name: 'directory.people', kind: 'person', equal: ['state'], orderBy: 'id' } as const
    expect(() => across(unbounded)).toThrow('compares none of shard, area, owner, conversation')
    expect(across({ ...unbounded, everyOfKind: 'There are few.' }).equal).toStrictEqual(['state'])
    expect(within(unbounded).scope).toBe('within')
  })

  test('the compiler asks for the arguments that were declared', () => {
    const due = across(good)
    const events = within({ name: 'meetings.events', kind: 'event', orderBy: 'id' })
    const calls = (store: Store) => [
      store.query(due, { shard: 3, until: '2027' }),
      store.query(events, { record: 'action|1' }),
      // @ts-expect-error `until` is missing
      store.query(due, { shard: 3 }),
      // @ts-expect-error the partition is missing
      store.query(events, {}),
      // @ts-expect-error no such field
      store.query(events, { record: 'action|1', shard: 3 }),
    ]
    expect(calls).toBeTypeOf('function')
  })
})

/** Queries that a folder exports and the list lacks. */
const unlisted = async (files: readonly string[], listed: readonly { readonly name: string }[]) => {
  const modules = await Promise.all(files.map((file): Promise<object> => import(pathToFileURL(file).href)))
  const exported = modules
    .flatMap((module) => Object.values(module))
    .filter((value) => typeof value === 'object' && 'orderBy' in value)
  return exported.map(({ name }) => String(name)).filter((name) => !listed.some((query) => query.name === name))
}

describe('what is declared is known to the store', () => {
  const queryFiles = globSync('bot/*/**/queries.ts', { cwd: root }).map((file) => join(root, file))

  test('every query of every folder is listed, under a name of its own', async () => {
    const files = queryFiles.filter((file) => !file.endsWith(join('storage', 'queries.ts')))
    expect(files.length).toBeGreaterThanOrEqual(3)
    expect(await unlisted(files, declaredQueries)).toStrictEqual([])
    expect(new Set(declaredQueries.map(({ name }) => name)).size).toBe(declaredQueries.length)
  })

  test('one that is missing from the list is found', async () => {
    expect(await unlisted(queryFiles, declaredQueries.slice(1))).toStrictEqual([declaredQueries[0]?.name])
  })

  test('queries are declared in queries.ts and nowhere else', async () => {
    const files = globSync('bot/**/*.ts', { cwd: root })
    const declaring = await Promise.all(
      files.map(async (file) => /\b(?:within|across)\(\{/.test(await readFile(join(root, file), 'utf8'))),
    )
    expect(files.filter((file, n) => declaring[n] && !file.endsWith('queries.ts'))).toStrictEqual([])
  })
})

describe('the indexing policy that infra/ deploys', () => {
  test('is the one that the declared queries need (else: npm run policies)', async () => {
    expect(await readFile(policyFile, 'utf8')).toBe(policyText())
  })

  test('would differ with one query more', () => {
    const another = across({ ...good, orderBy: 'planted' })
    expect(indexingPolicy('records', [...declaredQueries, another])).not.toStrictEqual(
      indexingPolicy('records', declaredQueries),
    )
  })

  test('indexes what a query compares and orders by, and nothing else', () => {
    const { includedPaths, excludedPaths, compositeIndexes } = indexingPolicy('records', [across(good)])
    expect(includedPaths.map(({ path }) => path)).toStrictEqual(['/due/?', '/kind/?', '/record/?', '/shard/?'])
    expect(excludedPaths.map(({ path }) => path)).toStrictEqual(['/*', '/"_etag"/?'])
    expect(compositeIndexes.map((paths) => paths.map(({ path }) => path))).toStrictEqual([
      ['/kind', '/shard', '/due', '/id', '/record'],
    ])
  })
})

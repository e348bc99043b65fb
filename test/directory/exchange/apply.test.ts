import { describe, expect, test } from 'vitest'
import { applyPlan } from '../../../bot/directory/exchange/apply.ts'
import { loadDirectory } from '../../../bot/directory/load.ts'
import type { Store } from '../../../bot/storage/port.ts'
import { StoreFault } from '../../../bot/storage/port.ts'
import { openSqlite } from '../../../bot/storage/sqlite.ts'
import { csvOf, planOf } from './importing.ts'

const heading = 'agency,organisation,serves,post,title,name,phone,deputy'
const both = csvOf(
  heading,
  'police,Avon and Somerset Police,E23000036,spoc,DI,Asha Example,0117 496 0101,Tom Example',
  'isva,Harbour Light,E23000036,spoc,ISVA SPOC,Grace Example,0117 496 0301,',
)

const importInto = async (store: Store, file: string, writeTo = store) => {
  const { directory, tags } = await loadDirectory(store)
  return applyPlan(writeTo, planOf(directory, file), tags)
}

/** A store that can't write what mentions a word. */
const failing = (store: Store, word: string): Store => ({
  ...store,
  commit: async (record, changes) => {
    if (JSON.stringify(changes).includes(word)) throw new StoreFault('The disk is full.', 500)
    return store.commit(record, changes)
  },
})

describe('an import', () => {
  test('writes each organisation with its people, and tells every instance', async () => {
    const store = openSqlite(':memory:')
    expect(await importInto(store, both)).toEqual([
      { name: 'Avon and Somerset Police', fate: 'done' },
      { name: 'Harbour Light', fate: 'done' },
    ])
    const { directory } = await loadDirectory(store)
    expect([...directory.people.values()].map(({ name }) => name).sort()).toEqual([
      'Asha Example',
      'Grace Example',
      'Tom Example',
    ])
    expect(directory.version).toBe(2)
    await store.close()
  })

  test('of which the store takes only one organisation leaves nothing of the other', async () => {
    const store = openSqlite(':memory:')
    expect(await importInto(store, both, failing(store, 'Harbour Light'))).toEqual([
      { name: 'Avon and Somerset Police', fate: 'done' },
      { name: 'Harbour Light', fate: 'store-fault' },
    ])
    const { directory } = await loadDirectory(store)
    expect(directory.organisations.map(({ names }) => names.en)).toEqual(['Avon and Somerset Police'])
    expect(directory.people.size).toBe(2)
    expect(await importInto(store, both)).toEqual([{ name: 'Harbour Light', fate: 'done' }])
    await store.close()
  })

  test('leaves an organisation alone that somebody changed meanwhile', async () => {
    const store = openSqlite(':memory:')
    await importInto(store, both)
    const stale = await loadDirectory(store)
    const changed = both.replace('0101', '0111')
    await importInto(store, changed)
    const plan = planOf(stale.directory, both.replace('0101', '0122').replace('Tom', 'Tim'))
    expect(await applyPlan(store, plan, stale.tags)).toEqual([
      { name: 'Avon and Somerset Police', fate: 'changed-meanwhile' },
    ])
    const { directory } = await loadDirectory(store)
    expect([...directory.people.values()].map(({ name }) => name)).not.toContain('Tim Example')
    expect([...directory.people.values()].map(({ phone }) => phone)).toContain('0117 496 0111')
    await store.close()
  })

  test('of more people than one commit takes writes none of that organisation', async () => {
    const store = openSqlite(':memory:')
    const crowd = Array.from(
      { length: 100 },
      (_, index) => `police,Big Police,E23000036,member,PC ${index},Person ${index},,`,
    )
    expect(await importInto(store, csvOf(heading, ...crowd))).toEqual([{ name: 'Big Police', fate: 'too-many' }])
    expect((await loadDirectory(store)).directory.organisations).toEqual([])
    await store.close()
  })

  test('that was cut short before it told the others is mended by importing again, though nothing is left to write', async () => {
    const store = openSqlite(':memory:')
    await expect(importInto(store, both, failing(store, 'directory|head'))).rejects.toThrow('disk')
    expect((await loadDirectory(store)).directory.version).toBe(0)
    await importInto(store, both)
    await importInto(store, both)
    expect((await loadDirectory(store)).directory.version).toBeGreaterThan(0)
    await store.close()
  })

  test('does not take a mistake of ours for a fault of the store', async () => {
    const store = openSqlite(':memory:')
    const broken: Store = { ...store, commit: () => Promise.reject(new TypeError('a mistake')) }
    await expect(importInto(store, both, broken)).rejects.toThrow(TypeError)
    await store.close()
  })
})

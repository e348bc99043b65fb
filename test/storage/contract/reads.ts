import { expect } from 'vitest'
import { type Check, create, freshRecord, present, thing } from './check.ts'

const oddIds = [
  'police|avon & somerset',
  "it's",
  '"quoted"',
  'ŵy-ŷ-Tŷ',
  'Ναί-да-是',
  '👩‍⚖️',
  '29:1a+b=c;d',
  '100%',
  '%2F',
  'a,b.c:d~e',
  '-- ; DROP TABLE records',
  '__proto__',
  'constructor',
  '0',
  ' leading',
  'x'.repeat(1_000),
]

const oddContent = {
  text: 'Tŷ Hafan "it\'s" \\ / \n\t </script> 👩‍⚖️ e\u0301',
  empty: '',
  zero: 0,
  small: -1.5e-7,
  large: Number.MAX_SAFE_INTEGER,
  fraction: 0.1,
  yes: true,
  no: false,
  nothing: null,
  list: [1, 'two', null, [], {}, [[['deep']]]],
  nested: { a: { b: { c: { d: [] } } }, 'odd key': 1, 'c"d': 2, '': 3 },
}

/** What a reader may rely on. */
export const reads: readonly Check[] = [
  {
    name: 'a document that is not there reads as undefined',
    run: async (store) => {
      expect(await store.read('records', freshRecord(), 'none')).toBeUndefined()
      expect(await store.read('log', freshRecord(), 'none')).toBeUndefined()
    },
  },
  {
    name: 'a document comes back as it went in, and nothing of the store comes with it',
    run: async (store) => {
      const document = thing(freshRecord(), 'one', oddContent)
      await store.commit(document.record, [create(document)])
      const read = await present(store, document)
      expect(read.value).toStrictEqual(document)
      expect(read.tag).toMatch(/./)
    },
  },
  {
    name: 'an entry of the log comes back as it went in',
    run: async (store) => {
      const document = thing(freshRecord(), 'one', oddContent)
      await store.append(document.record, [document])
      expect((await present(store, document, 'log')).value).toStrictEqual(document)
    },
  },
  {
    name: 'odd ids are kept apart and found again, and so are odd partitions',
    run: async (store) => {
      const record = freshRecord('odd \'Tŷ\' "%2F" ')
      for (const [n, id] of oddIds.entries()) await store.commit(record, [create(thing(record, id, { n }))])
      for (const [n, id] of oddIds.entries())
        expect((await present(store, { record, id })).value).toStrictEqual(thing(record, id, { n }))
    },
  },
  {
    name: 'the same id in another partition, or in the other container, is another document',
    run: async (store) => {
      const [here, there] = [freshRecord(), freshRecord()]
      await store.commit(here, [create(thing(here, 'same', { at: 'here' }))])
      expect(await store.read('records', there, 'same')).toBeUndefined()
      expect(await store.read('log', here, 'same')).toBeUndefined()
      await store.append(here, [thing(here, 'same', { at: 'log' })])
      expect((await present(store, { record: here, id: 'same' })).value).toMatchObject({ at: 'here' })
    },
  },
  {
    name: 'asking for what can not be an id finds nothing',
    run: async (store) => {
      const record = freshRecord()
      for (const id of ['', 'a/b', 'a\\b', 'a?b', 'a#b', 'a ', 'x'.repeat(1_024), '\u0000', '\ud800'])
        expect(await store.read('records', record, id)).toBeUndefined()
      expect(await store.read('records', 'a/b', 'one')).toBeUndefined()
    },
  },
]

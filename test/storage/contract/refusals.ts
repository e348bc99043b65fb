import { expect } from 'vitest'
import type { Stored } from '../../../bot/storage/port.ts'
import { type Check, create, freshRecord, thing } from './check.ts'

const record = freshRecord()

const nested = (depth: number): object => (depth === 0 ? {} : { inner: nested(depth - 1) })

const unstorable: readonly (readonly [string, Stored, RegExp])[] = [
  ['an empty id', thing(record, ''), /is not a text/],
  ['an id that is too long', thing(record, 'ŵ'.repeat(512)), /longer than 1023 bytes/],
  ...['/', '\\', '?', '#'].map((sign) => [`an id with ${sign}`, thing(record, `a${sign}b`), /has one of/] as const),
  ['an id that ends with a space', thing(record, 'a '), /ends with a space/],
  ['an id with a control character', thing(record, 'a\u0000'), /can not be stored/],
  ['half a character in an id', thing(record, 'a\ud800'), /can not be stored/],
  ['a document of another partition', thing('thing|other', 'a'), /is of the partition thing\|other/],
  ['a name of the store itself', thing(record, 'a', { _etag: 'x' }), /the store's own/],
  ['undefined', thing(record, 'a', { nothing: undefined }), /a\.nothing is not JSON/],
  ['NaN', thing(record, 'a', { sum: { of: [Number.NaN] } }), /a\.sum\.of\.0 is not JSON/],
  ['infinity', thing(record, 'a', { sum: Number.POSITIVE_INFINITY }), /is not JSON/],
  ['a date', thing(record, 'a', { at: new Date(0) }), /an object of a class/],
  ['a function', thing(record, 'a', { call: () => 1 }), /is not JSON/],
  ['half a character', thing(record, 'a', { text: '\udfff' }), /is not JSON/],
  ['a hundred and one levels', thing(record, 'a', nested(110)), /nested more than 100 deep/],
  ['more than two megabytes', thing(record, 'a', { text: 'x'.repeat(2_000_000) }), /at most 2000000/],
]

const rejects = (attempt: Promise<unknown>, message: RegExp, what: string) =>
  expect(attempt, what).rejects.toThrow(message)

/** What no store takes, so that the embedded one does not promise more than Cosmos DB. */
export const refusals: readonly Check[] = [
  {
    name: 'what can not be stored is refused by name, and nothing is written',
    run: async (store) => {
      for (const [what, document, message] of unstorable) {
        await rejects(store.commit(record, [create(thing(record, 'beside')), create(document)]), message, what)
        await rejects(store.append(record, [thing(record, 'beside'), document]), message, what)
      }
      expect(await store.read('records', record, 'beside')).toBeUndefined()
      expect(await store.read('log', record, 'beside')).toBeUndefined()
    },
  },
  {
    name: 'more than a hundred changes, none at all, or one document twice are refused',
    run: async (store) => {
      const many = Array.from({ length: 101 }, (_, n) => thing(record, `n${n}`))
      const first = create(thing(record, 'first'))
      await rejects(store.commit(record, [first, ...many.slice(1).map(create)]), /101 operations/, 'commit')
      await rejects(store.append(record, many), /101 operations/, 'append')
      await rejects(store.append(record, []), /0 operations/, 'nothing')
      await rejects(store.commit(record, [first, { type: 'upsert', document: first.document }]), /twice/, 'twice')
      expect(await store.read('records', record, 'first')).toBeUndefined()
    },
  },
  {
    name: 'two megabytes together are refused although each document is small enough',
    run: async (store) => {
      const half = (id: string) => create(thing(record, id, { text: 'x'.repeat(1_000_100) }))
      await rejects(store.commit(record, [half('a'), half('b')]), /go together/, 'commit')
    },
  },
  {
    name: 'a document of nearly two megabytes is kept',
    run: async (store) => {
      const own = freshRecord()
      const large = thing(own, 'large', { text: 'x'.repeat(1_990_000) })
      expect(await store.commit(own, [create(large)])).toBe('done')
      expect((await store.read('records', own, 'large'))?.value).toStrictEqual(large)
    },
  },
]

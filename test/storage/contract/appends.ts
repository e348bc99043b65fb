import { expect } from 'vitest'
import { type Check, freshRecord, present, thing } from './check.ts'

const entry = (record: string, n: number, content = {}) => thing(record, `entry-${n}`, { n, ...content })

/** The log: appended to, never changed. */
export const appends: readonly Check[] = [
  {
    name: 'a hundred entries are appended at once',
    run: async (store) => {
      const record = freshRecord('lookups')
      const entries = Array.from({ length: 100 }, (_, n) => entry(record, n))
      await store.append(record, entries)
      for (const each of [entries[0], entries[50], entries[99]])
        if (each) expect((await present(store, each, 'log')).value).toStrictEqual(each)
    },
  },
  {
    name: 'an entry that is there already counts as appended, and is not overwritten',
    run: async (store) => {
      const record = freshRecord('lookups')
      await store.append(record, [entry(record, 1)])
      await store.append(record, [entry(record, 1, { late: true })])
      expect((await present(store, entry(record, 1), 'log')).value).toStrictEqual(entry(record, 1))
    },
  },
  {
    name: 'among entries that are there already the new ones are appended',
    run: async (store) => {
      const record = freshRecord('lookups')
      await store.append(record, [entry(record, 2), entry(record, 4)])
      await store.append(
        record,
        [1, 2, 3, 4, 5].map((n) => entry(record, n, { late: true })),
      )
      const late = await Promise.all(
        [1, 2, 3, 4, 5].map(async (n) => 'late' in (await present(store, entry(record, n), 'log')).value),
      )
      expect(late).toStrictEqual([true, false, true, false, true])
    },
  },
  {
    name: 'what retention takes out of the log is gone, and what is not there counts as taken out',
    run: async (store) => {
      const record = freshRecord('lookups')
      await store.append(
        record,
        [1, 2, 3].map((n) => entry(record, n)),
      )
      await store.erase(record, ['entry-1', 'entry-3', 'never-there'])
      const left = await Promise.all([1, 2, 3].map((n) => store.read('log', record, `entry-${n}`)))
      expect(left.map((read) => read?.value.id)).toStrictEqual([undefined, 'entry-2', undefined])
    },
  },
  {
    name: 'no more than a hundred entries are taken out at once',
    run: async (store) => {
      const ids = Array.from({ length: 101 }, (_, n) => `entry-${n}`)
      await expect(store.erase(freshRecord('lookups'), ids)).rejects.toThrow(RangeError)
    },
  },
  {
    name: 'an entry given twice at once is appended once',
    run: async (store) => {
      const record = freshRecord('lookups')
      await store.append(record, [entry(record, 1), entry(record, 1), entry(record, 2)])
      expect((await present(store, entry(record, 2), 'log')).value).toStrictEqual(entry(record, 2))
    },
  },
]

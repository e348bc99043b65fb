import { expect, test } from 'vitest'
import { entriesOfChain } from '../../bot/audit/queries.ts'
import { counting } from '../../bot/storage/count.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { create, freshRecord, thing } from './contract/check.ts'

test('operations are counted by what Cosmos DB would charge for', async () => {
  const { store, counts, reset } = counting(openSqlite(':memory:'))
  const record = freshRecord()
  await store.commit(record, [create(thing(record, 'a')), create(thing(record, 'b'))])
  await store.read('records', record, 'a')
  await store.read('records', record, 'none')
  await store.append(record, [thing(record, 'a'), thing(record, 'b'), thing(record, 'c')])
  await store.query(entriesOfChain, { record })
  expect(counts()).toStrictEqual({ reads: 2, commits: 1, changes: 2, appends: 1, appended: 3, queries: 1 })
  reset()
  await store.close()
  expect(counts()).toStrictEqual({ reads: 0, commits: 0, changes: 0, appends: 0, appended: 0, queries: 0 })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { checks, contract, stillWrong } from './contract/contract.ts'
import { contractQueries } from './contract/queries.ts'
import { anyKey, cosmosServer, wrongOnVercel } from './cosmos-server.ts'
import { reopening } from './reopening.ts'

contract('SQLite in memory', async () => openSqlite(':memory:'))

describe('on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-storage-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  contract('SQLite in a file', async () => openSqlite(join(folder, 'made', 'liaison.db')))
  contract('SQLite in a file that is opened anew each time', async () => reopening(join(folder, 'reopened.db')))
})

describe('over TCP', () => {
  let server: Awaited<ReturnType<typeof cosmosServer>>
  beforeAll(async () => {
    server = await cosmosServer()
  })
  afterAll(() => server.close())
  contract(
    'the Cosmos protocol server, through the real SDK',
    () => openCosmos({ endpoint: server.endpoint, key: anyKey, database: 'contract', ensure: contractQueries }),
    wrongOnVercel,
  )
})

test('an exclusion that is no longer needed is found', async () => {
  const right = checks.find(({ name }) => wrongOnVercel.includes(name))
  const store = openSqlite(':memory:')
  if (!right) throw new Error('There is no such check.')
  await expect(stillWrong(right, store)).rejects.toThrow('take it off the list')
  await store.close()
})

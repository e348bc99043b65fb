import { CosmosClient } from '@azure/cosmos'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { entriesOfChain } from '../../bot/audit/queries.ts'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { conversationsByPerson } from '../../bot/teams/queries.ts'
import { behindProxy } from './behind-proxy.ts'
import { create, freshRecord, thing } from './contract/check.ts'
import { anyKey } from './cosmos-server.ts'

const stage = await behindProxy()
const { server, proxy, patient, patience, waits } = stage
afterEach(stage.clear)
afterAll(stage.close)

describe('a batch that is answered in full, but not with yes', () => {
  const two = () => {
    const record = freshRecord()
    return patient.commit(record, [create(thing(record, 'one')), create(thing(record, 'two'))])
  }
  const codes = (...statusCodes: number[]) => JSON.stringify(statusCodes.map((statusCode) => ({ statusCode })))

  test('waits as long as it is told when one of its operations is throttled', async () => {
    proxy.next('batch', { status: 207, retryAfter: 30, body: codes(424, 429) })
    expect(await two()).toBe('done')
    expect(waits).toStrictEqual([30])
  })

  test('is lost when one of its operations met somebody else', async () => {
    proxy.next('batch', { status: 207, body: codes(424, 409) })
    expect(await two()).toBe('lost')
  })

  test('is a fault, and never a lost race, when an operation is answered what it can not be', async () => {
    proxy.next('batch', { status: 207, body: codes(424, 404) })
    await expect(two()).rejects.toMatchObject({ name: 'StoreFault', status: 404 })
  })

  test('is a fault when one of its operations is refused', async () => {
    proxy.next('batch', { status: 207, body: codes(424, 400) })
    await expect(two()).rejects.toMatchObject({ name: 'StoreFault', status: 400 })
  })

  test.each(['[]', '{}', codes(201), codes(424, 424)])('is not believed when it says %s', async (body) => {
    proxy.always('batch', { status: 200, body })
    await expect(two()).rejects.toMatchObject({ name: 'StoreFault', status: 503 })
  })
})

describe('what does not pass', () => {
  const attempt = (id = 'one') => {
    const record = freshRecord()
    return patient.commit(record, [create(thing(record, id))])
  }

  test('a service that goes on saying "wait" is believed for ten seconds at most', async () => {
    proxy.always('batch', { status: 429, retryAfter: 3_000 })
    await expect(attempt()).rejects.toMatchObject({ name: 'StoreFault', status: 429 })
    expect(waits).toStrictEqual([3_000, 3_000, 3_000])
  })

  test('a service that asks for a minute is not waited for', async () => {
    proxy.always('batch', { status: 429, retryAfter: 60_000 })
    await expect(attempt()).rejects.toMatchObject({ name: 'StoreFault', status: 429 })
    expect(waits).toStrictEqual([])
  })

  test.each([
    [{ status: 503 }, 503],
    [{ status: 449 }, 449],
    ['reset-before', 503],
  ] as const)('%j without end is a fault after seven tries', async (fault, status) => {
    proxy.always('batch', fault)
    await expect(attempt()).rejects.toMatchObject({ name: 'StoreFault', status })
    expect(proxy.seen('batch')).toHaveLength(7)
    expect(waits).toStrictEqual([50, 100, 200, 400, 800, 1_600])
  })

  test.each([400, 401, 403, 413])('%i is a fault at once', async (status) => {
    proxy.always('batch', { status })
    await expect(attempt()).rejects.toMatchObject({ name: 'StoreFault', status })
    expect(proxy.seen('batch')).toHaveLength(1)
  })

  test('a read and a query that fail are faults, not "nothing there"', async () => {
    proxy.always('read', { status: 403 })
    proxy.always('query', { status: 403 })
    await expect(patient.read('records', 'a|1', 'one')).rejects.toMatchObject({ name: 'StoreFault', status: 403 })
    await expect(patient.query(conversationsByPerson, { owner: 'x' })).rejects.toMatchObject({
      name: 'StoreFault',
      status: 403,
    })
  })

  test('a container that has gone is a fault, not "no such document"', async () => {
    proxy.always('read', { status: 404, substatus: 1003 })
    await expect(patient.read('records', 'a|1', 'one')).rejects.toMatchObject({ name: 'StoreFault', status: 404 })
    proxy.always('batch', { status: 404, substatus: 1003 })
    await expect(attempt()).rejects.toMatchObject({ name: 'StoreFault', status: 404 })
  })

  test('a container that is partitioned otherwise refuses to open', async () => {
    const client = new CosmosClient({
      endpoint: server.endpoint,
      key: anyKey,
      connectionPolicy: { enableEndpointDiscovery: false },
    })
    const { database } = await client.databases.create({ id: 'otherwise' })
    await database.containers.create({ id: 'records', partitionKey: { paths: ['/tenant'] } })
    client.dispose()
    const opening = openCosmos({ endpoint: server.endpoint, key: anyKey, database: 'otherwise', patience })
    await expect(opening).rejects.toThrow('The container records is partitioned by /tenant, not by /record.')
    expect(waits).toStrictEqual([])
  })

  test('a database that is not there refuses to open', async () => {
    const opening = openCosmos({ endpoint: server.endpoint, key: anyKey, database: 'not-there', patience })
    await expect(opening).rejects.toMatchObject({ name: 'StoreFault', status: 404 })
  })
})

describe('on the wire', () => {
  test('a query within a partition names it twice: as the option that routes and in the predicate', async () => {
    const record = freshRecord('lookups')
    await patient.query(entriesOfChain, { record })
    const [asked] = proxy.seen('query')
    expect(asked?.headers['x-ms-documentdb-partitionkey']).toBe(JSON.stringify([record]))
    const { query, parameters } = JSON.parse(asked?.body ?? '{}')
    expect(query).toContain('c["record"] = @record')
    expect(parameters).toContainEqual({ name: '@record', value: record })
  })

  test('each operation of a batch names its partition, and no value of a question is in its text', async () => {
    const record = freshRecord()
    await patient.commit(record, [create(thing(record, 'one')), create(thing(record, 'two'))])
    const [batch] = proxy.seen('batch')
    const operations: unknown[] = JSON.parse(batch?.body ?? '[]')
    expect(operations).toHaveLength(2)
    for (const operation of operations) expect(operation).toMatchObject({ partitionKey: JSON.stringify([record]) })
    await patient.query(conversationsByPerson, { owner: "o'; --" }, { limit: 2 })
    expect(JSON.parse(proxy.seen('query')[0]?.body ?? '{}').query).toBe(
      'SELECT TOP 2 * FROM c WHERE c["kind"] = @kind AND c["owner"] = @owner AND IS_STRING(c["seenOn"]) ' +
        'ORDER BY c["kind"], c["owner"], c["seenOn"], c["id"], c["record"]',
    )
  })

  test('a commit, a read and an append are one request each', async () => {
    const record = freshRecord()
    await patient.commit(record, [create(thing(record, 'one'))])
    await patient.read('records', record, 'one')
    await patient.append(record, [thing(record, 'one')])
    expect([proxy.seen('batch').length, proxy.seen('read').length, proxy.seen('other').length]).toStrictEqual([2, 1, 0])
  })
})

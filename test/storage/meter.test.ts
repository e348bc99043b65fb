import { afterAll, expect, test } from 'vitest'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { conversationsByPerson } from '../../bot/teams/queries.ts'
import { declaredIn } from '../../bot/telemetry/checked.ts'
import { openTelemetry } from '../../bot/telemetry/open.ts'
import { watchedStore } from '../../bot/telemetry/watched-store.ts'
import { openReceiver } from '../telemetry/receiver.ts'
import { behindProxy } from './behind-proxy.ts'
import { create, freshRecord, thing } from './contract/check.ts'
import { anyKey } from './cosmos-server.ts'

const stage = await behindProxy()
const receiver = await openReceiver()
const telemetry = await openTelemetry({ collector: { type: 'otlp', endpoint: receiver.endpoint } })
const { meter, tracing, counts } = telemetry
const account = { key: anyKey, database: 'faults', endpoint: stage.proxy.endpoint, patience: stage.patience }
const dates: number[] = []
const store = watchedStore(await openCosmos({ ...account, meter: { ...meter, dated: (at) => dates.push(at) } }), {
  ...telemetry,
  queryNamed: declaredIn([conversationsByPerson.name]),
})
afterAll(async () => {
  await store.close()
  await stage.close()
  await receiver.close()
})

const unitsOf = (operation: string) =>
  counts.samplesOf('liaison_store_units_total').find(({ labels }) => labels.operation === operation)?.value ?? 0

test('what Cosmos DB charges is counted by what was asked, and said of each span; how often it held back is counted', async () => {
  const document = thing(freshRecord(), 'one')
  // The first of each has the SDK read how the container is made.
  const first = thing(freshRecord(), 'first')
  await store.commit(first.record, [create(first)])
  await store.query(conversationsByPerson, { owner: 'nobody' })
  stage.proxy.next('batch', { status: 429, retryAfter: 20 }, { status: 429 })
  const before = { read: unitsOf('read'), write: unitsOf('write'), query: unitsOf('query') }
  await tracing.begin('activity', {}, async () => {
    await store.commit(document.record, [create(document)])
    await store.read('records', document.record, 'one')
    await store.query(conversationsByPerson, { owner: 'nobody' })
  })
  // The server charges one for everything.
  expect(unitsOf('read')).toBe(before.read + 1)
  expect(unitsOf('write')).toBe(before.write + 1)
  expect(unitsOf('query')).toBeGreaterThan(before.query)
  expect(counts.samplesOf('liaison_throttled_total')).toEqual([{ labels: { by: 'store' }, value: 2 }])
  await telemetry.close()
  const said = receiver.spans.filter(({ name }) => name === 'store').map(({ attributes }) => attributes)
  expect(said).toEqual([
    {
      ...{ 'liaison.operation': 'commit', 'liaison.container': 'records' },
      ...{ 'liaison.outcome': 'done', 'liaison.units': 1 },
    },
    { 'liaison.operation': 'read', 'liaison.container': 'records', 'liaison.units': 1 },
    {
      ...{ 'liaison.operation': 'query', 'liaison.container': 'records' },
      ...{ 'liaison.query': conversationsByPerson.name, 'liaison.units': unitsOf('query') - before.query },
    },
  ])
})

test('each answer says what the clock of the service shows', () => {
  expect(dates.length).toBeGreaterThan(0)
  for (const at of dates) expect(Math.abs(at - Date.now())).toBeLessThan(300_000)
})

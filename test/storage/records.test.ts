import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditLog } from '../../bot/audit/log.ts'
import { confirmRetention } from '../../bot/audit/retention/confirm.ts'
import { purge } from '../../bot/audit/retention/purge.ts'
import { proposed } from '../../bot/audit/retention/table.ts'
import { verify } from '../../bot/audit/verify/verify.ts'
import { asOperator } from '../../bot/rights/ask.ts'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import type { Store } from '../../bot/storage/port.ts'
import { declaredQueries } from '../../bot/storage/queries.ts'
import { closables } from '../audit/closing.ts'
import { tampering } from '../audit/tampering.ts'
import { anywhere, asking, changed, guarded, morning, stage, thing } from '../records/acting.ts'
import { anyKey, cosmosServer } from './cosmos-server.ts'

describe('records and the audit on Cosmos DB, through the real SDK', () => {
  let server: Awaited<ReturnType<typeof cosmosServer>>
  let store: Store
  beforeAll(async () => {
    server = await cosmosServer()
    store = await openCosmos({
      endpoint: server.endpoint,
      key: anyKey,
      database: 'records',
      ensure: declaredQueries,
    })
  })
  afterAll(async () => {
    await store.close()
    await server.close()
  })

  test('what was written, raced for, erased and purged verifies; what was tampered with is named', async () => {
    const [one, two] = [stage(store), stage(store)]
    const log = auditLog({ store, instance: 'one' })
    const note = { field: 'note', text: guarded('words') }
    await one.change('thing|1', () => ({ document: thing('thing|1', { closedOn: '2024-01-01' }), texts: [note] }))
    await one.change('thing|2', () => ({ texts: [note] }))
    const raced = await Promise.all([one, two].map(({ change }) => change('thing|2', () => ({ happened: [changed] }))))
    expect(raced.every(({ ok }) => ok)).toBe(true)
    await two.change('thing|2', () => ({
      happened: [{ action: 'text.remove', fields: ['note'] }],
      erased: ['note'],
    }))
    const asked = await asking('directory.look-up')(anywhere)
    if (asked.ok) await Promise.all(Array.from({ length: 30 }, () => log.note(asked.permit, { record: 'directory' })))
    await confirmRetention(one.records, asking('retention.confirm'), proposed)
    const needs = { store, log, closables, today: '2026-11-23', say: () => {} }
    const purged = await purge(needs, asOperator('operator', morning, 'SHELL-1'), { dryRun: false })
    expect(purged).toMatchObject({ ok: true, records: 1 })
    await one.records.settled()
    await two.records.settled()
    expect(await verify(store)).toMatchObject({ records: 3, chains: 1, entries: 31 })
    expect((await verify(store)).broken).toBeUndefined()
    await tampering(store).change('log', 'thing|2', 'event|000002', { reference: 'other' })
    expect((await verify(store)).broken).toMatchObject({ record: 'thing|2', number: 2 })
  })
})

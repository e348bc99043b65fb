import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditLog } from '../../bot/audit/log.ts'
import { copiesByRecord, entriesByChain, eventsByRecord } from '../../bot/audit/queries.ts'
import { confirmRetention } from '../../bot/audit/retention/confirm.ts'
import { purge } from '../../bot/audit/retention/purge.ts'
import { proposed } from '../../bot/audit/retention/table.ts'
import { verify } from '../../bot/audit/verify/verify.ts'
import { textsOfRecord } from '../../bot/records/queries.ts'
import { asOperator } from '../../bot/rights/ask.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Container, Store, Stored } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { anywhere, asking, changed, guarded, mappedStore, morning, stage, thing } from '../records/acting.ts'
import { closables } from './closing.ts'
import { tampering } from './tampering.ts'

const records = ['thing|1', 'thing|2', 'thing|3']

const record = fc.constantFrom(...records)

const step = fc.oneof(
  fc.record({ do: fc.constant('act' as const), record, happened: fc.integer({ min: 1, max: 3 }), text: fc.boolean() }),
  fc.record({ do: fc.constant('race' as const), record }),
  fc.record({ do: fc.constant('erase' as const), record }),
  fc.record({ do: fc.constant('close' as const), record }),
  fc.record({ do: fc.constant('look' as const), times: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('purge' as const) }),
)

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const text = { field: 'note', text: guarded('words') }

/** Two processes on one store, doing what the steps say. */
const play = async (store: Store, steps: readonly Step[]) => {
  const [one, two] = [stage(store), stage(store)]
  const log = auditLog({ store, instance: 'bot' })
  await confirmRetention(one.records, asking('retention.confirm'), proposed)
  const run = async (now: Step) => {
    switch (now.do) {
      case 'act':
        return one.change(now.record, () => ({
          happened: Array.from({ length: now.happened }, () => changed),
          texts: now.text ? [text] : [],
        }))
      case 'race':
        return Promise.all([one, two, one, two].map(({ change }) => change(now.record, () => ({ texts: [text] }))))
      case 'erase':
        return two.change(now.record, () => ({
          happened: [{ action: 'text.remove', fields: ['note'] }],
          erased: ['note'],
        }))
      case 'close':
        return two.change(now.record, () => ({ document: thing(now.record, { closedOn: '2024-01-01' }) }))
      case 'look': {
        const asked = await asking('directory.look-up')(anywhere)
        if (!asked.ok) return
        return Promise.all(Array.from({ length: now.times }, () => log.note(asked.permit, { record: 'directory' })))
      }
      case 'purge': {
        const needs = { store, log, closables, today: '2026-11-23', say: () => {} }
        return purge(needs, asOperator('operator', morning, 'SHELL-1'), { dryRun: false })
      }
    }
  }
  for (const now of steps) await run(now)
  await one.records.settled()
  await two.records.settled()
}

test('everything verifies after whatever was done, erased and purged, and however it raced', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const store = mappedStore()
      await play(store, steps)
      expect((await verify(store)).broken).toBeUndefined()
      await store.close()
    }),
    { numRuns: 60 },
  )
})

interface Placed {
  readonly container: Container
  readonly document: Stored
}

const everyLink = async (store: Store): Promise<readonly Placed[]> => {
  const found: Placed[] = []
  const entries: Placed[] = []
  for await (const { value } of everyPage(store, eventsByRecord, {}))
    found.push({ container: 'records', document: value })
  for (const of of records)
    for await (const { value } of everyPage(store, textsOfRecord, { record: of }))
      found.push({ container: 'records', document: value })
  for await (const { value } of everyPage(store, copiesByRecord, {})) found.push({ container: 'log', document: value })
  for await (const { value } of everyPage(store, entriesByChain, {}))
    entries.push({ container: 'log', document: value })
  // Nothing follows the last entry of the last chain: that it is gone shows when its process goes on.
  return [...found, ...entries.slice(0, -1)]
}

test('whichever one document is changed or removed, its record is named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.nat(), fc.boolean(), async (steps, which, isRemoved) => {
      const store = openSqlite(':memory:')
      await play(store, [...steps, { do: 'look', times: 2 }])
      const links = await everyLink(store)
      const link = links[which % links.length]
      if (!link) throw new Error('There is nothing to tamper with.')
      const { container, document } = link
      const { change, remove } = tampering(store)
      if (isRemoved) await remove(container, document.record, document.id)
      else await change(container, document.record, document.id, { v: 2, text: 'other', reference: 'other' })
      expect((await verify(store)).broken).toMatchObject({ record: document.record })
      await store.close()
    }),
    { numRuns: 120 },
  )
})

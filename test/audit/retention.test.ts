import { describe, expect, test } from 'vitest'
import { auditLog } from '../../bot/audit/log.ts'
import { entriesByChain } from '../../bot/audit/queries.ts'
import { confirmRetention, retentionOf } from '../../bot/audit/retention/confirm.ts'
import { liftHold, placeHold } from '../../bot/audit/retention/hold.ts'
import { purge } from '../../bot/audit/retention/purge.ts'
import { monthsOn, proposed } from '../../bot/audit/retention/table.ts'
import { verify } from '../../bot/audit/verify/verify.ts'
import { isHeld } from '../../bot/records/holds.ts'
import { asOperator } from '../../bot/rights/ask.ts'
import type { Store, Stored } from '../../bot/storage/port.ts'
import { StoreFault } from '../../bot/storage/port.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { conflict } from '../../cards/retention/conflict.ts'
import { cy } from '../../cards/retention/words/cy.ts'
import { en } from '../../cards/retention/words/en.ts'
import { asking, at, changed, guarded, mappedStore, nesta, stage, stranger, thing } from '../records/acting.ts'
import { closables } from './closing.ts'

const operatorOn = (day: string) => asOperator('operator', instantOf(`${day}T10:00:00Z`), 'SHELL-1')

/** A record closed on a day, with a text, a running clock and as many events as wanted. */
const closed = async (
  store: Store,
  record: string,
  closedOn: string,
  { events = 3, caseKey }: { events?: number; caseKey?: string } = {},
) => {
  const { change, records } = stage(store)
  const document = thing(record, { closedOn, ...(caseKey ? { caseKey } : {}) })
  await change(record, () => ({
    document,
    texts: [{ field: 'note', text: guarded('words') }],
    owed: [{ kind: 'timer', id: 'late', what: 'late', due: at(60) }],
  }))
  for (let more = 1; more < events; more++) await change(record, () => ({ happened: [changed] }))
  await records.settled()
}

const confirmed = async (store: Store) => {
  const { records } = stage(store)
  const acted = await confirmRetention(records, asking('retention.confirm'), proposed)
  await records.settled()
  return acted
}

const purging = async (store: Store, { today = '2026-11-23', dryRun = false, broken = store } = {}) => {
  const lines: string[] = []
  const log = auditLog({ store, instance: 'shell' })
  const needs = { store: broken, log, closables, today, say: (line: string) => lines.push(line) }
  return { result: await purge(needs, operatorOn(today), { dryRun }), lines }
}

describe('how long things are kept', () => {
  test('nothing is purged until an admin has confirmed the table', async () => {
    const store = mappedStore()
    await closed(store, 'thing|1', '2020-01-01')
    expect((await purging(store)).result).toStrictEqual({ ok: false, why: 'not-confirmed' })
    expect((await store.read('records', 'thing|1', 'thing'))?.value.kind).toBe('thing')
    const { records } = stage(store)
    const refused = await confirmRetention(records, asking('retention.confirm', stranger), proposed)
    expect(refused).toMatchObject({ ok: false })
    expect(await retentionOf(store)).toMatchObject({ state: 'proposed' })
    expect(await confirmed(store)).toMatchObject({ ok: true, document: { state: 'confirmed', events: 1 } })
    expect((await purging(store)).result).toMatchObject({ ok: true, records: 1 })
  })

  test('a change from a later day leaves what holds until then', async () => {
    const store = mappedStore()
    await confirmed(store)
    const { records } = stage(store)
    const later = [{ what: 'working-record', period: 84, from: '2027-01-01' }] as const
    await confirmRetention(records, asking('retention.confirm'), later)
    const { rows } = await retentionOf(store)
    expect(monthsOn(rows, 'working-record', '2026-12-31')).toBe(24)
    expect(monthsOn(rows, 'working-record', '2027-01-01')).toBe(84)
    expect(monthsOn(rows, 'conversation', '2027-01-01')).toBeUndefined()
  })

  test('the conflict with what police forces must keep is said in both languages', () => {
    expect(conflict(en).join(' ')).toContain('six years')
    expect(conflict(cy).join(' ')).toContain('chwe blynedd')
  })
})

describe('a purge', () => {
  test('leaves of a record its tombstone alone, and its chain still verifies', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-11-23')
    await closed(store, 'thing|2', '2024-11-24')
    const { result, lines } = await purging(store)
    expect(result).toStrictEqual({ ok: true, records: 1, held: 0, chains: 0, copies: 0 })
    expect(lines).toStrictEqual(['thing|1: purged'])
    const stone = (await store.read('records', 'thing|1', 'thing'))?.value
    expect(stone).toMatchObject({ kind: 'tombstone', state: 'purged', count: 3, purgedOn: '2026-11-23' })
    for (const id of ['event|000001', 'event|000003', 'owed|late'])
      expect(await store.read('records', 'thing|1', id)).toBeUndefined()
    expect(await store.read('records', 'thing|2', 'event|000001')).toBeDefined()
    expect((await verify(store)).broken).toBeUndefined()
  })

  test('is on record itself, as the erasure that it is', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-01-01')
    await purging(store)
    const { items } = await store.query(entriesByChain, {})
    expect(items.map(({ value }) => value)).toMatchObject([
      { action: 'retention.purge', operation: 'erasure', what: { record: 'thing|1' }, who: { role: 'operator' } },
    ])
  })

  test('says what it would do, and does nothing, when that is asked', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-01-01')
    const { result, lines } = await purging(store, { dryRun: true })
    expect(result).toMatchObject({ records: 1 })
    expect(lines).toStrictEqual(['thing|1: would be purged'])
    expect((await store.read('records', 'thing|1', 'thing'))?.value.kind).toBe('thing')
    expect((await store.query(entriesByChain, {})).items).toStrictEqual([])
  })

  test('nobody can write to what was purged', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-01-01')
    await purging(store)
    const { change, records } = stage(store)
    expect(await change('thing|1', () => ({}))).toStrictEqual({ ok: false, why: 'not-there' })
    expect(await records.read({ record: 'thing|1', id: 'thing' })).toBeUndefined()
  })

  test('of more than a commit holds goes on where it was interrupted', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-01-01', { events: 230 })
    let commits = 0
    const dies: Store = {
      ...store,
      commit: async (record, changes) => {
        if (++commits > 2) throw new StoreFault('Gone.', 503)
        return store.commit(record, changes)
      },
    }
    await expect(purging(store, { broken: dies })).rejects.toThrow('Gone.')
    const half = (await store.read('records', 'thing|1', 'thing'))?.value
    expect(half).toMatchObject({ kind: 'tombstone', state: 'purging' })
    expect((await verify(store)).broken).toBeUndefined()
    await purging(store)
    expect((await store.read('records', 'thing|1', 'thing'))?.value).toMatchObject({ state: 'purged', count: 230 })
    expect(await store.read('records', 'thing|1', 'event|000230')).toBeUndefined()
    expect((await verify(store)).broken).toBeUndefined()
  })

  test('a tombstone that was altered is found', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-01-01')
    await purging(store)
    const stone = await store.read('records', 'thing|1', 'thing')
    const altered = { ...stone?.value, ...{ count: 2 } } as Stored
    await store.commit('thing|1', [{ type: 'replace', document: altered, tag: stone?.tag ?? '' }])
    expect((await verify(store)).broken).toMatchObject({ record: 'thing|1', what: 'tombstone-disagrees' })
  })

  test('copies of a purged record that were made away with, all of them, are missed', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-01-01')
    await purging(store)
    await store.erase('thing|1', ['event|000001', 'event|000002', 'event|000003'])
    expect((await verify(store)).broken).toMatchObject({ record: 'thing|1', what: 'copy-missing' })
  })

  test('takes old chains of the log and the copies of purged records, and what is left verifies', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-01-01')
    const log = auditLog({ store, instance: 'one' })
    for (const minutes of [0, 1, 1440, 7 * 525_600]) {
      const asked = await asking('directory.look-up', nesta, at(minutes))({})
      if (asked.ok) await log.note(asked.permit, { record: 'directory' })
    }
    await purging(store)
    const { result } = await purging(store, { today: '2032-11-24' })
    expect(result).toMatchObject({ chains: 3, copies: 1 })
    expect(await store.read('log', 'thing|1', 'event|000001')).toBeUndefined()
    expect((await store.read('log', 'audit|2026-11-23|one-1', 'tombstone'))?.value).toMatchObject({ count: 2 })
    const verified = await verify(store)
    expect(verified.broken).toBeUndefined()
    expect(verified.entries).toBeGreaterThan(0)
  })
})

describe('a hold', () => {
  const caseKey = `k1:${'a'.repeat(40)}`

  test('on a record or on its case stops the purge, until it is lifted', async () => {
    const store = mappedStore()
    await confirmed(store)
    await closed(store, 'thing|1', '2024-01-01')
    await closed(store, 'thing|2', '2024-01-01', { caseKey })
    const { records } = stage(store)
    const ask = operatorOn('2026-11-23')
    await placeHold(records, (subject) => ask('hold.place', subject), 'thing|1')
    await placeHold(records, (subject) => ask('hold.place', subject), caseKey)
    expect((await purging(store)).result).toMatchObject({ records: 0, held: 2 })
    await liftHold(records, (subject) => ask('hold.lift', subject), 'thing|1')
    expect((await purging(store)).result).toMatchObject({ records: 1, held: 1 })
    await records.settled()
    expect((await verify(store)).broken).toBeUndefined()
  })

  test('stops the removal of a text', async () => {
    const store = mappedStore()
    await closed(store, 'thing|1', '2026-01-01')
    const { records, change } = stage(store)
    await placeHold(records, asking('hold.place'), 'thing|1')
    const erase = () =>
      change('thing|1', () => ({ happened: [{ action: 'text.remove', fields: ['note'] }], erased: ['note'] }))
    expect(await erase()).toStrictEqual({ ok: false, why: 'not-in-this-state' })
    await liftHold(records, asking('hold.lift'), 'thing|1')
    expect(await erase()).toMatchObject({ ok: true })
    expect(await isHeld(store, thing('thing|1'))).toBe(false)
  })

  test('that is not there can not be lifted, and one that stands is not placed twice', async () => {
    const { records } = stage()
    expect(await liftHold(records, asking('hold.lift'), 'thing|1')).toMatchObject({ ok: false })
    expect(await placeHold(records, asking('hold.place'), 'thing|1')).toMatchObject({ ok: true })
    expect(await placeHold(records, asking('hold.place'), 'thing|1')).toMatchObject({ ok: false })
  })

  test('keeps the chains of the log that speak of what it holds', async () => {
    const store = mappedStore()
    await confirmed(store)
    const log = auditLog({ store, instance: 'one' })
    const asked = await asking('directory.look-up')({})
    if (asked.ok) await log.note(asked.permit, { record: 'thing|1' })
    const { records } = stage(store)
    await placeHold(records, asking('hold.place'), 'thing|1')
    expect((await purging(store, { today: '2040-01-01' })).result).toMatchObject({ chains: 0 })
    await liftHold(records, asking('hold.lift'), 'thing|1')
    expect((await purging(store, { today: '2040-01-01' })).result).toMatchObject({ chains: 1 })
  })
})

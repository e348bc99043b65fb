import { describe, expect, test } from 'vitest'
import { caseKeysOf } from '../../bot/audit/case-key.ts'
import { auditLog } from '../../bot/audit/log.ts'
import { lookUpsOf, ownLookUps } from '../../bot/audit/look-ups.ts'
import { entriesByChain } from '../../bot/audit/queries.ts'
import { storedEntry as entry } from '../../bot/audit/shapes.ts'
import { hashOf } from '../../bot/records/hashing.ts'
import type { Action } from '../../bot/rights/actions.ts'
import type { Permit } from '../../bot/rights/permit.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Store } from '../../bot/storage/port.ts'
import { StoreFault } from '../../bot/storage/port.ts'
import { anywhere, asking, at, mappedStore, morning, nesta } from '../records/acting.ts'

const permitted = async <A extends Action>(action: A, when = morning): Promise<Permit<A>> => {
  const asked = await asking(action, nesta, when)({ ...anywhere, state: 'kept' })
  if (!asked.ok) throw new Error(asked.why)
  return asked.permit
}

const everything = async (store: Store) => {
  const found = []
  for await (const { value } of everyPage(store, entriesByChain, {})) found.push(entry.parse(value))
  return found
}

const shown = { record: 'directory', entries: ['org-1', 'org-2'], understood: { action: 'who', areas: ['E1'] } }

describe('the audit log', () => {
  test('says who consulted what, when, from where, on what ground, and nothing that was typed', async () => {
    const store = mappedStore()
    const log = auditLog({ store, instance: 'one' })
    await log.note(await permitted('directory.look-up'), shown, { areas: ['avon-and-somerset'] })
    const [noted] = await everything(store)
    expect(noted).toMatchObject({
      record: 'audit|2026-11-23|one-1',
      seq: 1,
      at: morning,
      operation: 'consultation',
      action: 'directory.look-up',
      who: { tenantId: 'tenant-a', oid: 'nesta', role: 'anyone', by: 'self' },
      owner: 'tenant-a|nesta',
      what: shown,
      areas: ['avon-and-somerset'],
      from: { how: 'message', where: 'personal', conversation: 'a:nesta' },
      result: 'done',
      justification: 'any',
    })
  })

  test('names a case by a key that nobody can turn back into its URN, and the recipients of a disclosure', async () => {
    const store = mappedStore()
    const caseKey = caseKeysOf([`k1:${'5'.repeat(64)}`]).current('12AB1234567/1')
    const log = auditLog({ store, instance: 'one' })
    const to = { conversation: '19:channel', agencies: ['police', 'isva'] as const }
    await log.note(await permitted('own-data.read'), { record: 'thing|1' }, { caseKey, to })
    const [noted] = await everything(store)
    expect(noted).toMatchObject({ operation: 'disclosure', to })
    expect(noted?.caseKey).toMatch(/^k1:[0-9a-f]{40}$/)
    expect(JSON.stringify(noted)).not.toContain('12AB1234567')
  })

  test('holds refusals too, with the reason and without a role that nobody gave', async () => {
    const store = mappedStore()
    const log = auditLog({ store, instance: 'one' })
    const { at: when, reference, surface } = await permitted('directory.look-up')
    await log.noteRefused({ action: 'audit.look-ups-of', at: when, reference, surface, who: nesta }, 'not-yours')
    expect(await everything(store)).toMatchObject([{ result: 'refused', why: 'not-yours', who: { role: 'anyone' } }])
  })

  test('each entry is hashed with the one before, in the order in which they were sent', async () => {
    const store = mappedStore()
    const log = auditLog({ store, instance: 'one' })
    const permit = await permitted('directory.look-up')
    await Promise.all(Array.from({ length: 250 }, () => log.note(permit, shown)))
    const noted = await everything(store)
    expect(noted.map(({ seq }) => seq)).toStrictEqual(Array.from({ length: 250 }, (_, n) => n + 1))
    for (const [position, { hash, ...content }] of noted.entries()) {
      expect(hashOf(content)).toBe(hash)
      expect(content.previous).toBe(noted[position - 1]?.hash ?? '0'.repeat(64))
    }
  })

  test('one batch is on its way at a time, of at most a hundred', async () => {
    const store = mappedStore()
    const sizes: number[] = []
    let [underWay, most] = [0, 0]
    const slow: Pick<Store, 'append'> = {
      append: async (record, documents) => {
        sizes.push(documents.length)
        most = Math.max(most, ++underWay)
        await new Promise(setImmediate)
        await store.append(record, documents)
        underWay--
      },
    }
    const log = auditLog({ store: slow, instance: 'one' })
    const permit = await permitted('directory.look-up')
    await Promise.all(Array.from({ length: 230 }, () => log.note(permit, shown)))
    expect(most).toBe(1)
    expect(sizes).toStrictEqual([100, 100, 30])
  })

  test('when a batch fails its callers are told, and what comes next begins a new chain that names the last sure link', async () => {
    const store = mappedStore()
    let fails = false
    const shaky: Pick<Store, 'append'> = {
      append: async (record, documents) => {
        // The answer is lost after half of it was stored: nobody can tell.
        await store.append(record, fails ? documents.slice(0, 1) : documents)
        if (fails) throw new StoreFault('No answer.', 503)
      },
    }
    const log = auditLog({ store: shaky, instance: 'one' })
    const permit = await permitted('directory.look-up')
    await log.note(permit, shown)
    fails = true
    const both = [log.note(permit, shown), log.note(permit, shown)]
    expect(await Promise.allSettled(both)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
    fails = false
    await log.note(permit, shown)
    const noted = await everything(store)
    expect(noted.map(({ record, seq }) => [record, seq])).toStrictEqual([
      ['audit|2026-11-23|one-1', 1],
      ['audit|2026-11-23|one-1', 2],
      ['audit|2026-11-23|one-2', 1],
    ])
    expect(noted[2]?.follows).toStrictEqual({ record: noted[0]?.record, id: noted[0]?.id, hash: noted[0]?.hash })
  })

  test('a new day is a new chain, which names the last link of the day before', async () => {
    const store = mappedStore()
    const log = auditLog({ store, instance: 'one' })
    for (const minutes of [0, 24 * 60, 48 * 60])
      await log.note(await permitted('directory.look-up', at(minutes)), shown)
    const noted = await everything(store)
    expect(noted.map(({ record }) => record)).toStrictEqual([
      'audit|2026-11-23|one-1',
      'audit|2026-11-24|one-2',
      'audit|2026-11-25|one-3',
    ])
    expect(noted.map(({ follows }) => follows?.id)).toStrictEqual([undefined, noted[0]?.id, noted[1]?.id])
  })

  test("a person's own look-ups of a period are found without reading anybody else's", async () => {
    const store = mappedStore()
    const log = auditLog({ store, instance: 'one' })
    for (const minutes of [0, 10, 20, 30]) await log.note(await permitted('directory.look-up', at(minutes)), shown)
    await log.note(await permitted('own-data.read', at(15)), { record: 'directory' })
    const period = { from: at(10), until: at(20) }
    const own = await ownLookUps(store, await permitted('audit.own-look-ups'), period)
    expect(own.entries.map((one) => one.at)).toStrictEqual([at(10), at(20)])
    expect(own.next).toBeUndefined()
    const asAdmin = await permitted('audit.look-ups-of')
    const others = await lookUpsOf(store, asAdmin, { ...period, person: { tenantId: 'tenant-a', oid: 'somebody' } })
    expect(others.entries).toStrictEqual([])
    expect(await lookUpsOf(store, asAdmin, { ...period, person: nesta })).toStrictEqual(own)
  })
})

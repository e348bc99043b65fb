import { expect, test } from 'vitest'
import { guardCounts } from '../../bot/privacy/counts.ts'
import { storedGuardCount } from '../../bot/privacy/stored.ts'
import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOf } from '../../bot/time/instant.ts'

const opened = (store: Store = openSqlite(':memory:')) => {
  let now = instantOf('2026-11-23T10:00:00Z')
  const faults: unknown[] = []
  const needs = { store, clock: () => now, onFault: (error: unknown) => faults.push(error), wait: async () => {} }
  return {
    counts: guardCounts(needs),
    another: guardCounts(needs),
    faults,
    until: (at: string) => {
      now = instantOf(at)
    },
    of: async (month: string) => {
      const read = await store.read('records', `guard|${month}`, 'counts')
      return read && storedGuardCount.parse(read.value).counts
    },
  }
}

const refused = (...categories: ('PHONE' | 'EVIDENCE')[]) => ({ verdict: 'refuse' as const, categories })

test('what the guard finds is counted by kind and month, and nothing else is stored', async () => {
  const { counts, of, until } = opened()
  await counts.found(refused('PHONE', 'EVIDENCE'))
  await counts.found({ verdict: 'mask', categories: ['PHONE'] })
  await counts.found({ verdict: 'allow', categories: [] })
  counts.disputed(['EVIDENCE'])
  await counts.settled()
  expect(await of('2026-11')).toEqual({
    PHONE: { refused: 1, masked: 1, disputed: 0 },
    EVIDENCE: { refused: 1, masked: 0, disputed: 1 },
  })
  until('2026-12-01T09:00:00Z')
  await counts.found(refused('PHONE'))
  await counts.settled()
  expect(await of('2026-12')).toEqual({ PHONE: { refused: 1, masked: 0, disputed: 0 } })
})

test('two instances that count at once lose nothing', async () => {
  const { counts, another, of } = opened()
  for (const one of [counts, another, counts, another]) await one.found(refused('PHONE'))
  await Promise.all([counts.settled(), another.settled()])
  expect((await of('2026-11'))?.PHONE?.refused).toBe(4)
})

test('nobody waits for a count, and a store that fails is a fault in the log alone', async () => {
  const never = { ...openSqlite(':memory:'), read: () => Promise.reject(new Error('away')) }
  const { counts, faults } = opened(never)
  await counts.found(refused('PHONE'))
  expect(faults).toEqual([])
  await counts.settled()
  expect(faults).toHaveLength(1)
})

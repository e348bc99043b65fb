import { beforeEach, describe, expect, test } from 'vitest'
import { unmatchedLog } from '../../bot/log/unmatched.ts'
import type { Store, Stored } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'

describe('what matched nothing', () => {
  let kept: Map<string, Stored>
  let store: Store

  beforeEach(() => {
    kept = new Map()
    const inner = openSqlite(':memory:')
    store = {
      ...inner,
      commit: async (record, changes) => {
        const [first] = changes
        if (first.type !== 'delete') kept.set(record, first.document)
        return inner.commit(record, changes)
      },
    }
  })

  /** Only the third person to type the same words makes them worth keeping. */
  const note = (key: string) => unmatchedLog({ store, key, mayKeep: (_phrase, people) => people >= 3 })

  test('is a count, until three different people have typed it', async () => {
    const typed = note('k1:key')
    for (const person of ['asha', 'omar', 'asha', 'omar']) await typed('xyzzyville', person)
    expect([...kept.values()]).toMatchObject([{ count: 4 }])
    expect(JSON.stringify([...kept.values()])).not.toContain('xyzzyville')
    await typed('xyzzyville', 'nia')
    expect([...kept.values()]).toMatchObject([{ count: 5, phrase: 'xyzzyville' }])
  })

  test('never names the people who typed it', async () => {
    await note('k1:key')('xyzzyville', 'tenant|asha')
    expect(JSON.stringify([...kept.values()])).not.toContain('asha')
  })

  test('is told apart by the key: another deployment can not compare', async () => {
    await note('k1:key')('xyzzyville', 'asha')
    await note('k1:another')('xyzzyville', 'asha')
    expect(kept.size).toBe(2)
  })

  test('fifty people at once lose at most a count, never an answer', async () => {
    const typed = note('k1:key')
    await Promise.all(Array.from({ length: 50 }, (_, person) => typed('xyzzyville', String(person))))
    expect(kept.size).toBe(1)
  })
})

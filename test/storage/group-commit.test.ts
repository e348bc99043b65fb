import { describe, expect, test } from 'vitest'
import { groupAppends } from '../../bot/storage/group-commit.ts'
import type { Stored } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { freshRecord, present, thing } from './contract/check.ts'

/** A store and a timer that do only what the test says. */
const stage = ({ most }: { most?: number } = {}) => {
  const sent: { record: string; ids: string[]; settle: PromiseWithResolvers<void> }[] = []
  const timers = new Set<{ milliseconds: number; call: () => void }>()
  const append = (record: string, documents: readonly Stored[]) => {
    const settle = Promise.withResolvers<void>()
    sent.push({ record, ids: documents.map(({ id }) => id), settle })
    return settle.promise
  }
  const after = (milliseconds: number, call: () => void) => {
    const timer = { milliseconds, call }
    timers.add(timer)
    return () => timers.delete(timer)
  }
  return {
    group: groupAppends({ append }, { after, ...(most === undefined ? {} : { most }) }),
    sent,
    ids: () => sent.map(({ ids }) => ids),
    waits: () => [...timers].map(({ milliseconds }) => milliseconds),
    /** Lets the timers that stand run out. */
    passes: () => {
      for (const timer of [...timers]) {
        timers.delete(timer)
        timer.call()
      }
    },
    /** The nth batch is durable. */
    done: async (n: number) => {
      sent[n]?.settle.resolve()
      await Promise.resolve()
      await new Promise(setImmediate)
    },
  }
}

const entries = (from: number, to: number, record = 'lookups|a') =>
  Array.from({ length: to - from + 1 }, (_, n) => thing(record, `e${from + n}`))

describe('a log that is written in groups', () => {
  test('what comes in one turn goes at once, as one batch, when nothing is on its way', () => {
    const { group, ids, waits, passes } = stage()
    for (const entry of entries(1, 3)) group.append(entry.record, entry)
    expect(waits()).toStrictEqual([0])
    passes()
    expect(ids()).toStrictEqual([['e1', 'e2', 'e3']])
  })

  test('while a batch is on its way the next one gathers, and goes as soon as that is back', async () => {
    const { group, ids, passes, done } = stage()
    for (const entry of entries(1, 1)) group.append(entry.record, entry)
    passes()
    for (const entry of entries(2, 4)) group.append(entry.record, entry)
    expect(ids()).toStrictEqual([['e1']])
    await done(0)
    expect(ids()).toStrictEqual([['e1'], ['e2', 'e3', 'e4']])
  })

  test('nobody waits longer than 25 ms for others, nor behind a slow batch', () => {
    const { group, ids, waits, passes } = stage()
    for (const entry of entries(1, 1)) group.append(entry.record, entry)
    passes()
    for (const entry of entries(2, 3)) group.append(entry.record, entry)
    expect(waits()).toStrictEqual([25])
    passes()
    expect(ids()).toStrictEqual([['e1'], ['e2', 'e3']])
  })

  test('a hundred go without waiting, and never more than a hundred together', () => {
    const { group, ids, waits } = stage()
    for (const entry of entries(1, 250)) group.append(entry.record, entry)
    expect(ids().map(({ length }) => length)).toStrictEqual([100, 100])
    expect(waits()).toHaveLength(1)
  })

  test('each partition has batches of its own', () => {
    const { group, sent, passes } = stage()
    for (const entry of [...entries(1, 2, 'lookups|a'), ...entries(3, 3, 'lookups|b')])
      group.append(entry.record, entry)
    passes()
    expect(sent.map(({ record, ids }) => [record, ids])).toStrictEqual([
      ['lookups|a', ['e1', 'e2']],
      ['lookups|b', ['e3']],
    ])
  })

  test('an entry counts as written only when its batch is durable', async () => {
    const { group, passes, done } = stage()
    const settled: string[] = []
    const [one, two] = entries(1, 2)
    if (!one || !two) throw new Error('There are two.')
    const first = group.append(one.record, one).then(() => settled.push('first'))
    passes()
    const second = group.append(two.record, two).then(() => settled.push('second'))
    await done(0)
    await first
    expect(settled).toStrictEqual(['first'])
    await done(1)
    await second
    expect(settled).toStrictEqual(['first', 'second'])
  })

  test('a batch that fails fails for all who wait on it, and the next ones go on', async () => {
    const { group, sent, passes, done } = stage()
    const outcomes = Promise.allSettled(entries(1, 2).map((entry) => group.append(entry.record, entry)))
    passes()
    sent[0]?.settle.reject(new Error('The disk is full.'))
    expect((await outcomes).map(({ status }) => status)).toStrictEqual(['rejected', 'rejected'])
    const later = entries(3, 3).map((entry) => group.append(entry.record, entry))
    passes()
    await done(1)
    await expect(Promise.all(later)).resolves.toHaveLength(1)
  })

  test('an entry that can not be stored is refused alone', async () => {
    const { group, ids, passes } = stage()
    const [good] = entries(1, 1)
    if (good) group.append(good.record, good)
    await expect(group.append('lookups|a', thing('lookups|a', 'a/b'))).rejects.toThrow('has one of')
    passes()
    expect(ids()).toStrictEqual([['e1']])
  })

  test('closing sends what waits, waits for what is on its way, and takes nothing more', async () => {
    const store = openSqlite(':memory:')
    const group = groupAppends(store)
    const record = freshRecord('lookups')
    const written = Promise.all(entries(1, 120, record).map((entry) => group.append(record, entry)))
    await group.close()
    await written
    expect((await present(store, { record, id: 'e120' }, 'log')).value.id).toBe('e120')
    await expect(group.append(record, thing(record, 'late'))).rejects.toThrow('The log is closed.')
    await store.close()
  })

  test('one after the other, with the real timer, none is kept waiting for others that do not come', async () => {
    const store = openSqlite(':memory:')
    const group = groupAppends(store)
    const record = freshRecord('lookups')
    for (const entry of entries(1, 50, record)) {
      await group.append(record, entry)
      expect((await present(store, entry, 'log')).value.id).toBe(entry.id)
    }
    await group.close()
    await store.close()
  })
})

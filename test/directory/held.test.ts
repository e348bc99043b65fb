import { describe, expect, test } from 'vitest'
import { holdDirectory } from '../../bot/directory/held.ts'
import { organisationDocument } from '../../bot/directory/records.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import { StoreFault } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { organisation } from './made.ts'

/** One instance with a clock that stands until it is moved, and a count of what it asks of the store. */
const instance = () => {
  const real = openSqlite(':memory:')
  let now = 0
  let isDown = false
  let asked: string[] = []
  const faults: unknown[] = []
  const ask = (what: string) => {
    if (isDown) throw new StoreFault('The store is away.', 503)
    asked.push(what)
  }
  const store: typeof real = {
    ...real,
    read: async (...where) => {
      ask('head')
      return real.read(...where)
    },
    query: async (query, ...rest) => {
      ask(query.name)
      return real.query(query, ...rest)
    },
  }
  const { current: directory, forget } = holdDirectory({
    store,
    elapsed: () => now,
    onFault: (error) => faults.push(error),
  })
  return {
    directory,
    forget,
    faults,
    passes: (seconds: number) => {
      now += seconds * 1_000
    },
    goes: (state: 'down' | 'up') => {
      isDown = state === 'down'
    },
    /** What was asked since the last time. */
    asked: () => {
      const before = asked
      asked = []
      return before
    },
    /** Lets what runs in the background come to its end. */
    settles: () => new Promise((done) => setImmediate(done)),
    /** Another instance writes an organisation, then the version. */
    writes: async (id: string) => {
      const document = organisationDocument(organisation({ id }))
      await real.commit(document.record, [{ type: 'create', document }])
      await raiseVersion(real)
    },
    size: async () => (await directory()).organisations.length,
  }
}

describe('the directory that an instance holds', () => {
  test('is read once, however many ask, and then answers from memory without a read', async () => {
    const { directory, asked, passes } = instance()
    await Promise.all([directory(), directory(), directory()])
    expect(asked()).toEqual(['head', 'directory.organisations', 'directory.people', 'directory.areas'])
    passes(4.9)
    await directory()
    expect(asked()).toEqual([])
  })

  test('after five seconds answers at once and checks the version behind, with one point read', async () => {
    const { directory, asked, passes, settles } = instance()
    await directory()
    asked()
    passes(5)
    await Promise.all([directory(), directory()])
    await settles()
    expect(asked()).toEqual(['head'])
    passes(4)
    await directory()
    expect(asked()).toEqual([])
  })

  test('shows a change of another instance at the next question after that check', async () => {
    const { size, writes, passes, settles } = instance()
    expect(await size()).toBe(0)
    await writes('new')
    passes(5)
    expect(await size()).toBe(0)
    await settles()
    expect(await size()).toBe(1)
  })

  test('is never more than ten seconds old: after a quiet night the first answer waits for the check', async () => {
    const { size, writes, passes } = instance()
    expect(await size()).toBe(0)
    await writes('new')
    passes(10)
    expect(await size()).toBe(1)
  })

  test('asks nothing of the store while nobody asks it', async () => {
    const { directory, asked, passes, settles } = instance()
    await directory()
    asked()
    passes(3_600)
    await settles()
    expect(asked()).toEqual([])
  })

  test('answers from memory for a minute when the store is away, tries every five seconds, and then lets the fault show', async () => {
    const { directory, goes, passes, faults } = instance()
    await directory()
    goes('down')
    passes(12)
    await directory()
    expect(faults).toHaveLength(1)
    passes(4)
    await directory()
    expect(faults).toHaveLength(1)
    passes(43.9)
    await directory()
    expect(faults).toHaveLength(2)
    passes(0.1)
    await expect(directory()).rejects.toThrow('The store is away.')
    goes('up')
    await expect(directory()).resolves.toMatchObject({ organisations: [] })
  })

  test('notes a check that failed behind an answer, and the answer stands', async () => {
    const { directory, goes, passes, settles, faults } = instance()
    await directory()
    goes('down')
    passes(6)
    await directory()
    await settles()
    expect(faults).toHaveLength(1)
  })

  test('that could not be read at first is read when the store is back', async () => {
    const { directory, goes } = instance()
    goes('down')
    await expect(directory()).rejects.toThrow('The store is away.')
    goes('up')
    await expect(directory()).resolves.toMatchObject({ version: 0 })
  })

  test('shows what this instance itself changed to whoever asks next, even while a check is under way', async () => {
    const one = instance()
    await one.writes('force')
    expect(await one.size()).toBe(1)
    one.passes(6)
    await one.size()
    await one.writes('service')
    one.forget()
    expect(await one.size()).toBe(2)
    await one.settles()
    expect(await one.size()).toBe(2)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesOwed } from '../../bot/records/queries.ts'
import type { Store } from '../../bot/storage/port.ts'
import { StoreFault } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { changed, guarded, stage } from './acting.ts'

const record = 'thing|1'

const owedIn = async (store: Store) => (await store.query(messagesOwed, { record, what: 'audit' })).items.length

const inLog = async (store: Store, number: number) => (await store.read('log', record, `event|00000${number}`))?.value

describe('the copy of events in the log', () => {
  test('follows each commit, as it is and under its own id', async () => {
    const { store, change, records } = stage()
    await change(record, () => ({ happened: [changed, changed] }))
    await records.settled()
    expect(await inLog(store, 2)).toStrictEqual((await store.read('records', record, 'event|000002'))?.value)
    expect(await owedIn(store)).toBe(0)
  })

  test('is still owed when the log could not be written, and comes later, once', async () => {
    const store = openSqlite(':memory:')
    const faults: unknown[] = []
    const broken: Store = { ...store, append: () => Promise.reject(new StoreFault('Out of order.', 503)) }
    const killed = stage(broken, { onFault: (error) => faults.push(error) })
    expect(await killed.change(record, () => ({}))).toMatchObject({ ok: true })
    await killed.records.settled()
    expect(faults).toHaveLength(1)
    expect(await inLog(store, 1)).toBeUndefined()
    expect(await owedIn(store)).toBe(1)

    const { records } = stage(store)
    await Promise.all([records.copyToLog(record), records.copyToLog(record)])
    expect(await inLog(store, 1)).toMatchObject({ id: 'event|000001' })
    expect(await owedIn(store)).toBe(0)
  })

  test('no event and no copy ever holds a word that somebody wrote', async () => {
    const typed = fc.string({ minLength: 6, unit: 'grapheme' }).filter((text) => text.isWellFormed())
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 4 }), async (texts) => {
        const { store, change, records } = stage()
        for (const text of texts)
          await change(record, () => ({ texts: [{ field: 'note', text: guarded(`MARK ${text}`) }] }))
        await records.settled()
        for (const [position] of texts.entries())
          for (const container of ['records', 'log'] as const) {
            const event = await store.read(container, record, `event|00000${position + 1}`)
            expect(JSON.stringify(event?.value)).not.toContain('MARK')
          }
        await store.close()
      }),
      { numRuns: 30 },
    )
  })
})

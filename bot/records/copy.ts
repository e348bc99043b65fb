import { everyPage } from '../storage/pages.ts'
import type { Store } from '../storage/port.ts'
import { eventId } from './events.ts'
import { messagesOwed } from './queries.ts'
import { storedOwed } from './shapes.ts'

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)

/**
 * Copies the events whose copy is still owed to the log, as they are, under their own ids: done twice, they are there once.
 * What was copied is no longer owed.
 */
export const copyToLog = async (store: Store, record: string): Promise<void> => {
  for await (const { value, tag } of everyPage(store, messagesOwed, { record, what: 'audit' })) {
    const { id, events } = storedOwed.parse(value)
    if (!events) throw new TypeError(`${record} ${id} does not say which events to copy.`)
    const numbers = between(events.from, events.to)
    const read = await Promise.all(numbers.map((number) => store.read('records', record, eventId(number))))
    const there = read.flatMap((found) => found?.value ?? [])
    if (there.length > 0) await store.append(record, there)
    // Lost: somebody else has just done the same.
    await store.commit(record, [{ type: 'delete', id, tag }])
  }
}

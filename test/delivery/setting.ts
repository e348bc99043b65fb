import { fatesOf } from '../../bot/delivery/fate.ts'
import type { DeliveryNeeds } from '../../bot/delivery/index.ts'
import { openDelivery } from '../../bot/delivery/index.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { shardOf } from '../../bot/records/hashing.ts'
import { within } from '../../bot/storage/declare.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { epochOf, instantOf, instantOfEpoch } from '../../bot/time/instant.ts'
import type { Fate } from '../../bot/turns/reach.ts'

export const morning = instantOf('2026-11-23T10:00:00Z')

export const minute = 60_000

export const inMinutes = (minutes: number) => instantOfEpoch(epochOf(morning) + minutes * minute)

/** Whatever is under way goes on until this is so. */
export const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(setImmediate)
}

const messages = within({ name: 'test.messages', kind: 'message', orderBy: 'id' })
const timers = within({ name: 'test.timers', kind: 'timer', orderBy: 'id' })

interface Wanted {
  readonly id: string
  readonly kind?: 'message' | 'timer'
  readonly what?: string
  readonly due?: string
  readonly record?: string
  readonly to?: object | undefined
  readonly occurrence?: string
}

const someone = { person: { tenantId: 'host', oid: 'asha' } }

/** As `bot/records/` writes it. */
const owedDocument = ({
  id,
  kind = 'message',
  what = 'note',
  due = morning,
  record = 'thing|1',
  to = someone,
  occurrence,
}: Wanted) => ({
  id: `owed|${id}`,
  record,
  first: 'thing',
  kind,
  v: 1,
  what,
  due,
  shard: shardOf(record),
  ...(kind === 'message' && to ? { to } : {}),
  ...(occurrence ? { occurrence } : {}),
  by: { tenantId: 'host', oid: 'omar', role: 'spoc', agency: 'cps', by: 'appointment' },
  state: 'waiting',
})

export const isSent = (conversation = 'a:asha'): Fate => ({ fate: 'sent', conversation, activity: 'posted-1' })

/** A store, clocks that the test turns, and what was said to whom. */
export const setting = (store: Store = openSqlite(':memory:')) => {
  let civil = epochOf(morning)
  let real = epochOf(morning)
  const sent: string[] = []
  const faults: string[] = []
  const scheduled = new Map<() => void, number>()
  let answer: (text: string) => Fate | Promise<Fate> = () => isSent()

  const needs = (over: Partial<DeliveryNeeds> = {}): DeliveryNeeds => ({
    store,
    clock: () => instantOfEpoch(civil),
    now: () => instantOfEpoch(real),
    instance: 'one',
    outlet: {
      toPerson: async (_person, { text }) => {
        sent.push(text)
        return answer(text)
      },
      toConversation: async (_conversation, { text }) => {
        sent.push(text)
        return answer(text)
      },
      slotFor: () => 0,
      inThread: async ({ activity }, { text }) => {
        sent.push(`under ${activity}: ${text}`)
        return answer(text)
      },
      update: async ({ conversation, activity }, { text }) => {
        sent.push(`in its place: ${text}`)
        const fate = await answer(text)
        return fate.fate === 'sent' ? { fate: 'updated', conversation, activity } : fate
      },
    },
    folds: {},
    toMailbox: async () => ({ fate: 'no-route' }),
    auditPost: async () => {},
    renderers: {
      note: async ({ id, record }) => ({ message: (language) => ({ summary: '', text: `${id} ${language}` }), record }),
    },
    timers: {},
    languageOf: async () => 'en',
    audit: async () => {},
    copyToLog: async () => {},
    onFault: (error) => faults.push(error instanceof Error ? error.message : String(error)),
    schedule: (milliseconds, run) => {
      scheduled.set(run, milliseconds)
      return () => scheduled.delete(run)
    },
    ...over,
  })

  const read = async <Item>(found: AsyncIterable<Item>): Promise<Item[]> => {
    const items: Item[] = []
    for await (const item of found) items.push(item)
    return items
  }

  return {
    store,
    sent,
    faults,
    scheduled,
    needs,
    open: (over: Partial<DeliveryNeeds> = {}) => openDelivery(needs(over)),
    answers: (next: typeof answer) => {
      answer = next
    },
    /** Both clocks go on. */
    passes: (milliseconds: number) => {
      civil += milliseconds
      real += milliseconds
    },
    /** Civil time alone: local mode's clock is turned. */
    turns: (milliseconds: number) => {
      civil += milliseconds
    },
    civil: () => instantOfEpoch(civil),
    owes: async (...wanted: readonly Wanted[]) => {
      for (const one of wanted) {
        const document = owedDocument(one)
        await store.commit(document.record, [{ type: 'create', document }])
      }
    },
    owed: async (record = 'thing|1') => {
      const found = [messages, timers].map((query) => read(everyPage(store, query, { record })))
      return (await Promise.all(found)).flat().map(({ value }) => readOwed(value))
    },
    fates: (record = 'thing|1') => read(fatesOf(store, record)),
  }
}

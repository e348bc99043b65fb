import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Folds } from '../../bot/delivery/brings.ts'
import { fateOf } from '../../bot/delivery/fate.ts'
import type { DeliveryNeeds } from '../../bot/delivery/index.ts'
import { openDelivery } from '../../bot/delivery/index.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { messagesDue } from '../../bot/delivery/queries.ts'
import { shardOf } from '../../bot/records/hashing.ts'
import { counting } from '../../bot/storage/count.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Commit, Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { epochOf, instantOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { foldOf, nextOf } from '../delivery/digests.ts'

const nine = instantOf('2026-11-23T09:00:00Z')
const tomorrow = instantOf('2026-11-24T09:00:00Z')
const by = { tenantId: 'host', oid: 'bench', role: 'coordinator', agency: 'police', by: 'appointment' } as const

/** How many people the reminders go to. */
const readers = 200

const owed = (record: string, due: Instant) => ({
  ...{ id: 'owed|remind|owner', record, first: 'action', kind: 'message', v: 1, what: 'remind', due },
  ...{ shard: shardOf(record), by, state: 'waiting', occurrence: '2026-11-23|on' },
})

const action = (record: string) => ({ id: 'action', record, kind: 'action', v: 1, area: 'E23000036' })

const recordOf = (number: number) => `action|${String(number).padStart(8, '0')}`

const withStore = async <Result>(run: (store: Store) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-bench-due-'))
  const store = openSqlite(join(folder, 'liaison.db'))
  try {
    return await run(store)
  } finally {
    await store.close()
    await rm(folder, { recursive: true })
  }
}

const folds: Folds = {
  remind: foldOf({
    place: ({ owed: { record } }) => ({
      person: { tenantId: 'host', oid: String(Number(record.slice('action|'.length)) % readers) },
    }),
    after: async () => [nextOf('remind|owner', '2026-11-23|after-1', tomorrow)],
  }),
}

const deliveryOn = (store: Store, over: Partial<DeliveryNeeds> = {}) => {
  let sent = 0
  const delivery = openDelivery({
    ...{ store, clock: () => nine, now: () => nine, instance: 'bench', renderers: {}, timers: {}, folds },
    outlet: {
      toPerson: async ({ oid }) => ({ fate: 'sent', conversation: `a:${oid}`, activity: String(++sent) }),
      toConversation: async () => ({ fate: 'no-route' }),
      update: async () => ({ fate: 'no-route' }),
      slotFor: () => 0,
      inThread: async () => ({ fate: 'no-route' }),
    },
    toMailbox: async () => ({ fate: 'no-route' }),
    languageOf: async () => 'en',
    audit: async () => {},
    auditPost: async () => {},
    copyToLog: async () => {},
    onFault: (error) => {
      throw error
    },
    schedule: () => () => {},
    ...over,
  })
  return { delivery, sent: () => sent }
}

const filled = async (store: Store, count: number, due: Instant) => {
  for (let number = 0; number < count; number++) {
    const record = recordOf(number)
    await store.commit(record, [
      { type: 'create', document: action(record) },
      { type: 'create', document: owed(record, due) },
    ])
  }
}

/** The least that any engine has to store for each: what is owed next, and what became of this; in one commit. */
const bareCommits = async (store: Store, count: number) => {
  const commits: (readonly [string, Commit])[] = []
  for (let number = 0; number < count; number++) {
    const read = await store.read('records', recordOf(number), 'owed|remind|owner')
    if (!read) throw new Error(`${recordOf(number)} owes nothing.`)
    const fate = fateOf(readOwed(read.value), { fate: 'sent', conversation: '19:bench', activity: 'posted' }, nine)
    const next = { ...read.value, due: tomorrow }
    commits.push([
      recordOf(number),
      [
        { type: 'replace', document: next, tag: read.tag },
        { type: 'create', document: fate },
      ],
    ])
  }
  const start = performance.now()
  await Promise.all(commits.map(([record, changes]) => store.commit(record, changes)))
  return performance.now() - start
}

const indexed = async (store: Store) => {
  await everyPage(store, messagesDue, { shard: 0, until: nine }).next()
}

/** Milliseconds to decide, say and store so many reminders due at one moment, and to commit as many pairs with nothing round them. */
export const decideAndStore = async (count = 6_000) => {
  const ours = await withStore(async (store) => {
    await indexed(store)
    await filled(store, count, nine)
    const counted = counting(store)
    const { delivery, sent } = deliveryOn(counted.store)
    const start = performance.now()
    await delivery.pass()
    const milliseconds = performance.now() - start
    if (sent() !== readers) throw new Error(`${sent()} messages for ${readers} readers.`)
    return { milliseconds, counts: counted.counts() }
  })
  const bare = await withStore(async (store) => {
    await indexed(store)
    await filled(store, count, nine)
    return bareCommits(store, count)
  })
  const { reads, changes, queries } = ours.counts
  return {
    ours: ours.milliseconds,
    bare,
    /** Request units a reminder, at the documented charges: a read 1, a write 6 with its indexes (reference/stack.md), a query page 3. */
    requestUnits: (reads + changes * 6 + queries * 3) / count,
  }
}

/** Median milliseconds of a pass that finds nothing due among so many actions that are open. */
const idle = (open: number) =>
  withStore(async (store) => {
    await indexed(store)
    const together = 100
    for (let first = 0; first < open; first += together) {
      // Many to a partition, for the sake of filling: the look goes by shard and time, whatever partition.
      const record = recordOf(first)
      const documents = Array.from({ length: Math.min(together, open - first) }, (_, number) => ({
        ...owed(record, instantOfEpoch(epochOf(tomorrow) + first + number)),
        id: `owed|${number}`,
      }))
      const [head, ...rest] = documents.map((document) => ({ type: 'create', document }) as const)
      if (head) await store.commit(record, [head, ...rest])
    }
    const { delivery } = deliveryOn(store)
    const times: number[] = []
    for (let passes = 0; passes < 15; passes++) {
      const start = performance.now()
      await delivery.pass()
      times.push(performance.now() - start)
    }
    return times.toSorted((one, other) => one - other)[7] ?? Number.NaN
  })

export const idlePass = async () => ({ many: await idle(1_000_000), few: await idle(1_000) })

/** From due to handed over, p99 in milliseconds, with real timers: so many come due over some seconds, each for another reader. */
export const handedOver = (count = 500, seconds = 5) =>
  withStore(async (store) => {
    const late: number[] = []
    const now = () => instantOfEpoch(Date.now())
    const start = Date.now() + 1_000
    const dueOf = (number: number) => instantOfEpoch(start + (number * seconds * 1_000) / count)
    for (let number = 0; number < count; number++) {
      const record = recordOf(number)
      await store.commit(record, [
        { type: 'create', document: action(record) },
        { type: 'create', document: owed(record, dueOf(number)) },
      ])
    }
    let done = () => {}
    const all = new Promise<void>((resolve) => {
      done = resolve
    })
    const { delivery } = deliveryOn(store, {
      clock: now,
      now,
      schedule: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
      folds: {
        remind: foldOf({ place: ({ owed: { record } }) => ({ person: { tenantId: 'host', oid: record } }) }),
      },
      outlet: {
        toPerson: async ({ oid }) => {
          late.push(Date.now() - epochOf(dueOf(Number(oid.slice('action|'.length)))))
          if (late.length === count) done()
          return { fate: 'sent', conversation: oid, activity: 'posted' }
        },
        toConversation: async () => ({ fate: 'no-route' }),
        update: async () => ({ fate: 'no-route' }),
        slotFor: () => 0,
        inThread: async () => ({ fate: 'no-route' }),
      },
    })
    await all
    await delivery.close()
    return late.toSorted((one, other) => one - other)[Math.floor(count * 0.99)] ?? Number.NaN
  })

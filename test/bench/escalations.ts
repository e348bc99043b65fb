import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fold, Folds } from '../../bot/delivery/brings.ts'
import { openDelivery } from '../../bot/delivery/index.ts'
import { timersDue } from '../../bot/delivery/queries.ts'
import { whats } from '../../bot/escalations/owing.ts'
import { partsOfEscalation } from '../../bot/escalations/queries.ts'
import { escalationTimers } from '../../bot/escalations/timers.ts'
import { shardOf } from '../../bot/records/hashing.ts'
import { eventsOfRecord, messagesOfRecord, timersOfRecord } from '../../bot/records/queries.ts'
import { counting } from '../../bot/storage/count.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Change, Commit, Query, QueryArgs, Store, Stored } from '../../bot/storage/port.ts'
import { declaredQueries } from '../../bot/storage/queries.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { world } from '../escalations/world.ts'

const raiser = 'Grace Imaginer'
const morning = instantOf('2026-11-25T08:30:00Z')
const runOut = instantOf('2026-11-24T17:00:01Z')
const numberOf = (index: number) => `AS-2026-${String(index).padStart(6, '0')}`

type There = Awaited<ReturnType<typeof world>>

/** So that a query can be asked; nothing is found with these. */
const anyArgs = ({ scope, equal, atMost }: Query): QueryArgs => ({
  ...(scope === 'within' ? { record: 'none' } : {}),
  ...Object.fromEntries(equal.map((field) => [field, 'none'])),
  ...(atMost ? { until: morning } : {}),
})

const withWorld = async <Result>(
  run: (there: There, counted: ReturnType<typeof counting>) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-bench-escalations-'))
  const store = openSqlite(join(folder, 'liaison.db'))
  const counted = counting(store)
  const there = await world(counted.store, (one: Store) => one)
  try {
    // An index is made when it is first asked for; in the product all of them are there, and are written each time.
    for (const query of declaredQueries) await store.query(query, anyArgs(query))
    return await run(there, counted)
  } finally {
    await there.close()
    await rm(folder, { recursive: true })
  }
}

/** What is said of it is not what is measured: it waits for the morning, as after 17:30. */
const waits: Fold = {
  slot: ({ owed }) => `${owed.record}|${owed.id}`,
  opens: () => morning,
  place: async () => ({ dropped: 'bench' }),
  make: async () => ({ others: new Map() }),
  after: async () => [],
}
const { told, dueSoon, news, offered, onAgenda, inChannel } = whats
const folds: Folds = Object.fromEntries(
  [told, dueSoon, news, offered, onAgenda, inChannel].map((what) => [what, waits]),
)

const raised = async (there: There, count: number, first = 0) => {
  for (let index = first; index < first + count; index++) {
    const acted = await there.raises(raiser, numberOf(index))
    if (!acted.ok) throw new Error(`${numberOf(index)} was not raised: ${acted.why}`)
  }
  await there.records.settled()
}

/** As the product has it: in memory for some seconds, not asked for with each clock. */
const held = async ({ needs }: There) => {
  const directory = await needs.directory()
  return async () => directory
}

/** Milliseconds to decide and store so many clocks that run out at one moment: each goes on to the agency's lead. */
export const clocksRunOut = (count = 6_000) =>
  withWorld(async (there, counted) => {
    await everyPage(there.store, timersDue, { shard: 0, until: runOut }).next()
    await raised(there, count)
    const { clock } = there.needs
    const delivery = openDelivery({
      ...{ store: there.store, clock, now: clock, instance: 'bench', renderers: {}, folds },
      timers: escalationTimers({ ...there.needs, directory: await held(there) }),
      outlet: {
        toPerson: async () => ({ fate: 'no-route' }),
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
    })
    await delivery.pass()
    await there.at(runOut)
    const known = new Set((await leftBeside(there, `escalation|${numberOf(0)}`)).map(({ id }) => id))
    counted.reset()
    const start = performance.now()
    await delivery.pass()
    const milliseconds = performance.now() - start
    const { reads, changes, queries } = counted.counts()
    for (const index of [0, count - 1]) {
      const [part] = (await there.read(numberOf(index))).concerned
      if (part?.rung !== 1) throw new Error(`${numberOf(index)} did not go on to the lead.`)
    }
    await delivery.close()
    const requestUnits = (reads + changes * 6 + queries * 3) / count
    const record = `escalation|${numberOf(0)}`
    const beside = (await leftBeside(there, record)).filter(({ id }) => !known.has(id))
    return { ours: milliseconds, bare: await bareCommits(there, count, beside), requestUnits }
  })

/** What going on to the next in line left in one record, beside its first document. */
const leftBeside = async ({ store }: There, record: string): Promise<readonly Stored[]> => {
  const found: Stored[] = []
  for (const query of [eventsOfRecord, partsOfEscalation, messagesOfRecord, timersOfRecord])
    for await (const { value } of everyPage(store, query, { record })) found.push(value)
  return found
}

/** The least that any engine has to store of the same: each record with what is new beside it, in one commit. */
const bareCommits = async (there: There, count: number, beside: readonly Stored[]) => {
  const { store } = there
  const commits: (readonly [string, Commit])[] = []
  for (let index = 0; index < count; index++) {
    const record = `escalation|${numberOf(index)}`
    const read = await store.read('records', record, 'escalation')
    if (!read) throw new Error(`There is no ${record}.`)
    const more = beside.map(
      (document, one): Change => ({
        type: 'create',
        document: { ...document, record, id: `${document.id}|bare|${one}` },
      }),
    )
    commits.push([record, [{ type: 'replace', document: read.value, tag: read.tag }, ...more]])
  }
  const start = performance.now()
  await Promise.all(commits.map(([record, commit]) => store.commit(record, commit)))
  return performance.now() - start
}

/** Operations and request units of one turn's worth of work: a read 1, a write 6 with its indexes, a query page 3 (reference/stack.md). */
const priced = ({ reads, changes, queries }: ReturnType<ReturnType<typeof counting>['counts']>, over: number) => ({
  reads: reads / over,
  changes: changes / over,
  queries: queries / over,
  requestUnits: (reads + changes * 6 + queries * 3) / over,
})

/** What raising one costs the store. */
export const raisingOne = (times = 50) =>
  withWorld(async (there, counted) => {
    await raised(there, 5)
    counted.reset()
    await raised(there, times, 5)
    return priced(counted.counts(), times)
  })

/** So many more that are open: each with its parts and what it owes, as the indexes hold them. */
const filled = async (there: There, open: number) => {
  const record = `escalation|${numberOf(0)}`
  const read = await there.store.read('records', record, 'escalation')
  if (!read) throw new Error('Nothing was raised.')
  const documents = [read.value, ...(await leftBeside(there, record))]
  // Several to a partition, for the sake of filling: an acknowledgement reads its own alone.
  const together = Math.floor(100 / documents.length)
  for (let first = 0; first < open; first += together) {
    const filling = `escalation|filling-${first}`
    const [head, ...rest] = Array.from({ length: Math.min(together, open - first) }, (_, one) =>
      documents.map((document) => ({
        type: 'create' as const,
        document: { ...document, record: filling, id: `${document.id}|${one}`, ...shardOfFilling(document, filling) },
      })),
    ).flat()
    if (head) await there.store.commit(filling, [head, ...rest])
  }
}

const shardOfFilling = (document: Stored, record: string) => ('shard' in document ? { shard: shardOf(record) } : {})

const takeUp = async (there: There, index: number) => {
  const start = performance.now()
  const acted = await there.steps('Asha Samplewick', numberOf(index), {
    ...{ type: 'acknowledge', agency: 'police', by: 'host|asha' },
  })
  if (!acted.ok) throw new Error(`${numberOf(index)} was not taken up: ${acted.why}`)
  return performance.now() - start
}

const medianOf = (lengths: readonly number[]) =>
  lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? Number.NaN

const taken = (open: number, times = 30, rounds = 3) =>
  withWorld(async (there, counted) => {
    await raised(there, times * rounds)
    await filled(there, Math.max(0, open - times * rounds))
    counted.reset()
    const medians: number[] = []
    for (let round = 0; round < rounds; round++) {
      const lengths: number[] = []
      for (let index = 0; index < times; index++) lengths.push(await takeUp(there, round * times + index))
      medians.push(medianOf(lengths))
    }
    await there.records.settled()
    // The least of three is what the work itself takes, whatever else the machine does.
    return { ...priced(counted.counts(), times * rounds), median: Math.min(...medians) }
  })

/** Taking one up with so many open, and with few. */
export const takingUp = async () => ({ many: await taken(100_000), few: await taken(100) })

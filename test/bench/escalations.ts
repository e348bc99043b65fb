import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fold, Folds } from '../../bot/delivery/brings.ts'
import { openDelivery } from '../../bot/delivery/index.ts'
import { timersDue } from '../../bot/delivery/queries.ts'
import { whats } from '../../bot/escalations/owing.ts'
import { escalationTimers } from '../../bot/escalations/timers.ts'
import { counting } from '../../bot/storage/count.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Change, Commit, Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { world } from '../escalations/world.ts'

const raiser = 'Grace Imaginer'
const morning = instantOf('2026-11-25T08:30:00Z')
const runOut = instantOf('2026-11-24T17:00:01Z')
const numberOf = (index: number) => `AS-2026-${String(index).padStart(6, '0')}`

const withWorld = async <Result>(
  run: (there: Awaited<ReturnType<typeof world>>, counted: ReturnType<typeof counting>) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-bench-escalations-'))
  const counted = counting(openSqlite(join(folder, 'liaison.db')))
  const there = await world(counted.store, (store: Store) => store)
  try {
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

/** Documents beside the record that going on to the next in line writes. */
const besideEach = 9

const raised = async (there: Awaited<ReturnType<typeof world>>, count: number, first = 0) => {
  for (let index = first; index < first + count; index++) {
    const acted = await there.raises(raiser, numberOf(index))
    if (!acted.ok) throw new Error(`${numberOf(index)} was not raised: ${acted.why}`)
  }
  await there.records.settled()
}

/** As the product has it: in memory for some seconds, not asked for with each clock. */
const held = async ({ needs }: Awaited<ReturnType<typeof world>>) => {
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
    return { ours: milliseconds, bare: await bareCommits(there.store, count), requestUnits }
  })

/** The least that any engine has to store of the same: each record with what is new beside it, in one commit. */
const bareCommits = async (store: Store, count: number) => {
  const changes: (readonly [string, Commit])[] = []
  for (let index = 0; index < count; index++) {
    const record = `escalation|${numberOf(index)}`
    const read = await store.read('records', record, 'escalation')
    if (!read) throw new Error(`There is no ${record}.`)
    const beside = Array.from(
      { length: besideEach },
      (_, one): Change => ({
        type: 'create',
        document: { ...read.value, id: `bare|${one}`, kind: 'bare' },
      }),
    )
    changes.push([record, [{ type: 'replace', document: read.value, tag: read.tag }, ...beside]])
  }
  const start = performance.now()
  await Promise.all(changes.map(([record, commit]) => store.commit(record, commit)))
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

const taken = (open: number, times = 50) =>
  withWorld(async (there, counted) => {
    await raised(there, times)
    // Many to a partition, for the sake of filling: an acknowledgement reads its own alone.
    const read = await there.store.read('records', `escalation|${numberOf(0)}`, 'escalation')
    if (!read) throw new Error('Nothing was raised.')
    const together = 100
    for (let first = 0; first < open; first += together) {
      const record = `escalation|filling-${first}`
      const [head, ...rest] = Array.from({ length: Math.min(together, open - first) }, (_, one) => ({
        type: 'create' as const,
        document: { ...read.value, record, id: `escalation-${one}` },
      }))
      if (head) await there.store.commit(record, [head, ...rest])
    }
    counted.reset()
    const lengths: number[] = []
    for (let index = 0; index < times; index++) {
      const start = performance.now()
      const acted = await there.steps('Asha Samplewick', numberOf(index), {
        ...{ type: 'acknowledge', agency: 'police', by: 'host|asha' },
      })
      if (!acted.ok) throw new Error(`${numberOf(index)} was not taken up: ${acted.why}`)
      lengths.push(performance.now() - start)
    }
    await there.records.settled()
    const median = lengths.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN
    return { ...priced(counted.counts(), times), median }
  })

/** Taking one up with so many open, and with few. */
export const takingUp = async () => ({ many: await taken(100_000), few: await taken(100) })

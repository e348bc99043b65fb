import { everyDocument } from '../../storage/pages.ts'
import type { Stored, Versioned, WholeStore } from '../../storage/port.ts'
import { untilWon } from '../../storage/until-won.ts'
import { takeOverLookUps } from './first-look-ups.ts'
import type { Upgrades } from './upgrade.ts'
import { upgraded, versionOf } from './upgrade.ts'

/** `old`: what was (or would be) rewritten, by kind and version. `newer`: what this Liaison can't read. */
export interface Migrated {
  readonly looked: number
  readonly old: ReadonlyMap<string, number>
  readonly newer: ReadonlyMap<string, number>
  readonly lookUps: number
  /** Documents that others kept changing: they are read as before, and the next migration takes them. */
  readonly left: number
}

interface How {
  readonly upgrades: Upgrades
  readonly dryRun: boolean
}

/** At first as it was met; after a lost race as it is now. Gone is as good as written. */
const rewrite = async (store: WholeStore, met: Versioned<Stored>, upgrades: Upgrades): Promise<boolean> => {
  const { record, id } = met.value
  let now: Versioned<Stored> | undefined = met
  const outcome = await untilWon(async () => {
    const found = now ?? (await store.read('records', record, id))
    now = undefined
    if (!found) return 'done'
    const document = upgraded(upgrades, found.value)
    return store.commit(record, [{ type: 'replace', document, tag: found.tag }])
  })
  return outcome === 'done'
}

const atOnce = 16

/** One after the other for a file; for a service that is far away, some beside each other. */
const rewriteAll = async (store: WholeStore, some: readonly Versioned<Stored>[], upgrades: Upgrades) => {
  const done = await Promise.all(some.map((one) => rewrite(store, one, upgrades)))
  return done.filter((isDone) => !isDone).length
}

const counting = () => {
  const counts = new Map<string, number>()
  return { counts, add: ({ kind, v }: Stored) => counts.set(`${kind} v${v}`, (counts.get(`${kind} v${v}`) ?? 0) + 1) }
}

/**
 * Rewrites every document of an older version as it is written today, each in a version-checked commit: beside running bots,
 * and again after an interruption. One page in memory.
 */
export const migrate = async (store: WholeStore, { upgrades, dryRun }: How): Promise<Migrated> => {
  const [old, newer] = [counting(), counting()]
  let [looked, left] = [0, 0]
  let waiting: Versioned<Stored>[] = []
  const flush = async () => {
    left += await rewriteAll(store, waiting, upgrades)
    waiting = []
  }
  for await (const found of everyDocument(store, 'records')) {
    looked++
    const current = versionOf(upgrades, found.value.kind)
    if (found.value.v > current) newer.add(found.value)
    if (found.value.v >= current) continue
    old.add(found.value)
    if (dryRun) continue
    waiting.push(found)
    if (waiting.length === atOnce) await flush()
  }
  await flush()
  return { looked, old: old.counts, newer: newer.counts, left, lookUps: await takeOverLookUps(store, { dryRun }) }
}

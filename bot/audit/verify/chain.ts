import { z } from 'zod'
import type { Walked } from '../../records/domain/chain.ts'
import { start, walk } from '../../records/domain/chain.ts'
import { hashOf } from '../../records/hashing.ts'
import { digest } from '../../records/shapes.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Store } from '../../storage/port.ts'
import { entriesByChain } from '../queries.ts'
import { tombstoneId } from '../tombstone.ts'
import type { Finding } from './finding.ts'

/** Of an entry, what its chain needs; an entry of which even that can't be read was changed. */
const link = z.looseObject({
  seq: z.number().int(),
  previous: digest,
  hash: digest,
  follows: z.object({ record: z.string(), id: z.string(), hash: digest }).exactOptional(),
})

type Followed = NonNullable<z.output<typeof link>['follows']>

const isPurged = async (store: Store, record: string) => (await store.read('log', record, tombstoneId)) !== undefined

/** A chain's first entry names the last one that its process had written before: an end cut off shows there. */
const checkFollowed = async (store: Store, { record, id, hash }: Followed): Promise<Finding | undefined> => {
  const read = await store.read('log', record, id)
  if (read && link.safeParse(read.value).data?.hash === hash) return undefined
  if (!read && (await isPurged(store, record))) return undefined
  return { container: 'log', record, what: read ? 'changed' : 'missing' }
}

export interface ChainsChecked {
  readonly chains: number
  readonly entries: number
  readonly broken?: Finding
}

/** All chains of the log, one page in memory. */
export const checkChains = async (store: Store): Promise<ChainsChecked> => {
  let [chains, entries] = [0, 0]
  let here = { record: '', walked: start, purged: false }

  const further = async (walked: Walked, document: { readonly record: string }): Promise<Walked | Finding> => {
    const parsed = link.safeParse(document)
    const where = { container: 'log', record: document.record } as const
    if (!parsed.success) return { ...where, number: walked.count + 1, what: 'changed' }
    const step = walk(walked, parsed.data.seq, parsed.data, hashOf)
    if ('broken' in step) return { ...where, ...step.broken }
    const { follows } = parsed.data
    return (follows && (await checkFollowed(store, follows))) ?? step.walked
  }

  for await (const { value } of everyPage(store, entriesByChain, {})) {
    if (value.record !== here.record) {
      here = { record: value.record, walked: start, purged: false }
      chains++
    }
    if (here.purged) continue
    const next = await further(here.walked, value)
    if ('count' in next) here = { ...here, walked: next }
    // A purge of the log that was interrupted: what is left of the chain goes with the next one.
    else if (await isPurged(store, value.record)) here = { ...here, purged: true }
    else return { chains, entries, broken: next }
    entries++
  }
  return { chains, entries }
}

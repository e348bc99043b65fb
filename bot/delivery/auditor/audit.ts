import { z } from 'zod'
import { instant } from '../../records/shapes.ts'
import type { Store } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import { lease } from '../owed.ts'
import { messagesDue, timersDue } from '../queries.ts'
import type { Late } from './domain/findings.ts'

const shards = 64

/** A page of each shard, and no more in all than this. */
const mostFound = 1_000

/** No more of it than an audit needs: what only a newer version can read may be late too. */
const owed = z.looseObject({ due: instant, lease: lease.exactOptional(), claims: z.number().exactOptional() })

/** Messages and timers that were due at that civil moment and are still there. */
export const stillOwed = async (store: Pick<Store, 'query'>, until: Instant) => {
  const found: Late[] = []
  let isCut = false
  for (let shard = 0; shard < shards && found.length < mostFound; shard++) {
    for (const query of [messagesDue, timersDue]) {
      const { items, next } = await store.query(query, { shard, until })
      found.push(...items.map(({ value }) => owed.parse(value)))
      isCut ||= next !== undefined
    }
  }
  return { found, isCut: isCut || found.length >= mostFound }
}

import { z } from 'zod'
import { instant } from '../../records/shapes.ts'
import type { Commit, Store } from '../../storage/port.ts'
import type { Clock, Instant } from '../../time/instant.ts'
import { epochOf } from '../../time/instant.ts'
import { heartbeats } from './queries.ts'

/** That an instance is at work and its last audit passed: real time. */
export const heartbeatDocument = z.object({
  id: z.literal('heartbeat'),
  record: z.string().regex(/^heartbeat\|/),
  kind: z.literal('heartbeat'),
  v: z.literal(1),
  at: instant,
})

/** Milliseconds without a beat after which an instance no longer counts, and after which nothing is kept of it. */
const alive = 180_000
const kept = 86_400_000

interface Needs {
  readonly store: Store
  /** Real time, UTC. */
  readonly now: Clock
  readonly instance: string
}

const age = (document: object, now: Instant) => epochOf(now) - epochOf(heartbeatDocument.parse(document).at)

/** Beats for one instance, and clears away those that beat no more. */
export const heartbeat = ({ store, now, instance }: Needs) => {
  const at = { record: `heartbeat|${instance}`, id: 'heartbeat' } as const

  return {
    beat: async (): Promise<void> => {
      const read = await store.read('records', at.record, at.id)
      const document = { ...at, kind: 'heartbeat', v: 1, at: now() }
      const change: Commit[0] = read ? { type: 'replace', document, tag: read.tag } : { type: 'create', document }
      await store.commit(at.record, [change])
    },
    /** How many instances are at work. */
    count: async (): Promise<number> => {
      const { items } = await store.query(heartbeats, {})
      const gone = items.filter(({ value }) => age(value, now()) >= kept)
      await Promise.all(
        gone.map(({ value: { record, id }, tag }) => store.commit(record, [{ type: 'delete', id, tag }])),
      )
      return items.filter(({ value }) => age(value, now()) < alive).length
    },
  }
}

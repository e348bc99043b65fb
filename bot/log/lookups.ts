import { monotonicFactory } from 'ulid'
import type { Understanding } from '../places/understanding.ts'
import type { Stored } from '../storage/port.ts'
import { dayOf } from '../time/instant.ts'
import type { Turn } from '../turns/turn.ts'

/** Appends to the log; settles when it is durable. */
export type Append = (record: string, document: Stored) => Promise<void>

/** In order even within a millisecond. */
const ulid = monotonicFactory()

/** What was shown: the directory entries by handle, no names. */
export interface Shown {
  readonly understanding: Understanding
  readonly entries: readonly string[]
}

/**
 * A look-up as it is kept: who, when, what was understood, what was answered, where. Nothing that was typed.
 * One partition a day and instance, so that those of a moment are one batch.
 */
const lookupDocument = (turn: Turn, { understanding, entries }: Shown, instance: string) => ({
  id: ulid(),
  record: `lookups|${dayOf(turn.at)}|${instance}`,
  kind: 'look-up',
  v: 1,
  at: turn.at,
  reference: turn.reference,
  who: { tenantId: turn.who.tenantId, oid: turn.who.oid },
  where: { kind: turn.where.kind, conversation: turn.where.conversation },
  how: turn.heard.type,
  understood: {
    action: understanding.action,
    agency: understanding.agency,
    areas: [...understanding.areas],
    offers: [...understanding.offers],
    places: understanding.places.map(({ query }) => query),
  },
  answered: [...entries],
})

/** Each look-up is on record before its answer leaves; if that fails, there is no answer. */
export const lookupLog =
  (append: Append, instance: string) =>
  (turn: Turn, shown: Shown): Promise<void> => {
    const document = lookupDocument(turn, shown, instance)
    return append(document.record, document)
  }

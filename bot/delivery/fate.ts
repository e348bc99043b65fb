import { z } from 'zod'
import { concernsOf } from '../records/concerns.ts'
import { concernFields, instant, storedOwed } from '../records/shapes.ts'
import { everyPage } from '../storage/pages.ts'
import type { Store, Stored } from '../storage/port.ts'
import type { Instant } from '../time/instant.ts'
import type { Fate } from '../turns/reach.ts'
import type { OwedDocument } from './owed.ts'
import { fatesOfRecord } from './queries.ts'

const { record, what, by, to, occurrence } = storedOwed.shape

/** What became of something that was owed: one document, written once, in the record's own partition. */
export const fateDocument = z.object({
  id: z.string().regex(/^fate\|owed\|/),
  record,
  kind: z.literal('fate'),
  v: z.literal(1),
  what,
  by,
  to,
  occurrence,
  /** What "sent today" of an area is found by, and who may count it. */
  ...concernFields,
  /** When it was due at first, and when this was recorded: civil time. */
  due: instant,
  at: instant,
  fate: z.enum([
    'sent',
    'updated',
    'folded',
    'held',
    'dropped',
    'no-route',
    'blocked',
    'not-installed',
    'too-big',
    'gave-up',
    'maybe-sent',
  ] satisfies (Fate['fate'] | 'dropped' | 'folded' | 'held')[]),
  /** Where it stands, so that it can be changed in its place or erased. */
  conversation: z.string().exactOptional(),
  activity: z.string().exactOptional(),
  /** The post in which it was said together with others. */
  post: z.object({ record: z.string(), id: z.string() }).readonly().exactOptional(),
  /** Somebody was interrupted between sending and recording: it may stand there twice. */
  maybeTwice: z.literal(true).exactOptional(),
  /** Why it was dropped. */
  why: z.string().exactOptional(),
})

export type FateDocument = Readonly<z.output<typeof fateDocument>>

const readFate = (document: unknown): FateDocument => fateDocument.parse(document)

/** One fate for each occurrence of what is owed. */
export const fateId = ({ id, occurrence }: Pick<OwedDocument, 'id' | 'occurrence'>): string =>
  occurrence === undefined ? `fate|${id}` : `fate|${id}|${occurrence}`

export type Ended = Pick<FateDocument, 'fate' | 'conversation' | 'activity' | 'maybeTwice' | 'why' | 'post'>

/** An earlier holder may have sent it too: then that is what is known of it. */
const inDoubt = (ended: Ended): Ended => {
  if (ended.fate === 'updated') return ended
  return ended.fate === 'sent' || ended.fate === 'folded'
    ? { ...ended, maybeTwice: true }
    : { ...ended, fate: 'maybe-sent' }
}

/** What can't reach its reader is kept for when they next ask. */
const held = ({ fate, ...rest }: Ended): Ended => ({ ...rest, fate: fate === 'no-route' ? 'held' : fate })

/** The fate of what was owed; it counts for the area of its record. */
export const fateOf = (owed: OwedDocument, ended: Ended, at: Instant, record?: Stored): FateDocument => ({
  id: fateId(owed),
  record: owed.record,
  kind: 'fate',
  v: 1,
  what: owed.what,
  by: owed.by,
  ...(owed.to ? { to: owed.to } : {}),
  ...(owed.occurrence ? { occurrence: owed.occurrence } : {}),
  ...concernsOf(owed),
  ...concernsOf(record),
  due: owed.wasDue ?? owed.due,
  at,
  ...held(owed.unsure && owed.kind === 'message' ? inDoubt(ended) : ended),
})

/** Everything of a record that was sent or not: to change or erase its cards where they stand. */
export async function* fatesOf(store: Pick<Store, 'query'>, record: string): AsyncGenerator<FateDocument> {
  for await (const { value } of everyPage(store, fatesOfRecord, { record })) yield readFate(value)
}

import { z } from 'zod'
import { instant, storedOwed } from '../records/shapes.ts'
import { everyPage } from '../storage/pages.ts'
import type { Store } from '../storage/port.ts'
import type { Instant } from '../time/instant.ts'
import type { Fate } from '../turns/reach.ts'
import type { OwedDocument } from './owed.ts'
import { fatesOfRecord } from './queries.ts'

const { record, what, by, to } = storedOwed.shape

/** What became of something that was owed: one document, written once, in the record's own partition. */
export const fateDocument = z.object({
  id: z.string().regex(/^fate\|owed\|/),
  record,
  kind: z.literal('fate'),
  v: z.literal(1),
  what,
  by,
  to,
  /** When it was due at first, and when this was recorded: civil time. */
  due: instant,
  at: instant,
  fate: z.enum([
    'sent',
    'updated',
    'dropped',
    'no-route',
    'blocked',
    'not-installed',
    'too-big',
    'gave-up',
    'maybe-sent',
  ] satisfies (Fate['fate'] | 'dropped')[]),
  /** Where it stands, so that it can be changed in its place or erased. */
  conversation: z.string().exactOptional(),
  activity: z.string().exactOptional(),
  /** Somebody was interrupted between sending and recording: it may stand there twice. */
  maybeTwice: z.literal(true).exactOptional(),
  /** Why it was dropped. */
  why: z.string().exactOptional(),
})

export type FateDocument = Readonly<z.output<typeof fateDocument>>

const readFate = (document: unknown): FateDocument => fateDocument.parse(document)

export const fateId = (owedId: string): string => `fate|${owedId}`

export type Ended = Pick<FateDocument, 'fate' | 'conversation' | 'activity' | 'maybeTwice' | 'why'>

/** An earlier holder may have sent it too: then that is what is known of it. */
const inDoubt = ({ fate, ...rest }: Ended): Ended =>
  fate === 'sent' ? { ...rest, fate, maybeTwice: true } : { ...rest, fate: 'maybe-sent' }

/** The fate of what was owed. */
export const fateOf = (owed: OwedDocument, ended: Ended, at: Instant): FateDocument => ({
  id: fateId(owed.id),
  record: owed.record,
  kind: 'fate',
  v: 1,
  what: owed.what,
  by: owed.by,
  ...(owed.to ? { to: owed.to } : {}),
  due: owed.wasDue ?? owed.due,
  at,
  ...(owed.unsure && owed.kind === 'message' ? inDoubt(ended) : ended),
})

/** Everything of a record that was sent or not: to change or erase its cards where they stand. */
export async function* fatesOf(store: Pick<Store, 'query'>, record: string): AsyncGenerator<FateDocument> {
  for await (const { value } of everyPage(store, fatesOfRecord, { record })) yield readFate(value)
}

import { z } from 'zod'
import type { Action, Operation } from '../rights/actions.ts'
import { actions } from '../rights/actions.ts'
import type { Part } from '../rights/roles.ts'
import { roles } from '../rights/roles.ts'
import type { Instant } from '../time/instant.ts'

/** A SHA-256, or an HMAC with it, in hex. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/)

const fixedWidth = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
export const instant = z.custom<Instant>((value) => typeof value === 'string' && fixedWidth.test(value))

/** A name of ours: a code, an id, a day. A space would be the beginning of a sentence. */
export const code = z.string().regex(/^\S{1,400}$/)

const isAction = (name: string): name is Action => Object.hasOwn(actions, name)
export const action = z.string().refine(isAction)

export const operation = z.enum([
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'none',
] satisfies Operation[])

/** As whom something was done: `ActedAs` of bot/rights/permit.ts. */
export const actedAs = z
  .object({
    tenantId: z.string(),
    oid: z.string(),
    role: z.enum(roles),
    agency: z.enum(['police', 'cps', 'isva', 'partner', 'none']),
    by: z.enum(['appointment', 'deputy', 'cover', 'first-admin', 'self'] satisfies (Part['by'] | 'self')[]),
    organisation: z.string().exactOptional(),
    post: z.string().exactOptional(),
  })
  .readonly()

/** Through what it was asked: `Surface` of bot/rights/permit.ts. */
export const surface = z
  .object({
    how: z.enum(['message', 'button', 'search', 'tab', 'shell', 'worker']),
    where: z.enum(['personal', 'group', 'channel', 'none']),
    conversation: z.string().exactOptional(),
  })
  .readonly()

/** What the right rested on: s.62(2)'s justification. */
export const justification = z.enum(['own', 'own-organisation', 'own-areas', 'any'])

const facts = z.record(code, z.union([code, z.number(), z.array(code).readonly()])).readonly()

/** One thing that happened to a record. Immutable, no free text; a reader understands every `v` there ever was. */
export const storedEvent = z.object({
  id: z.string().regex(/^event\|\d{6}$/),
  record: z.string(),
  kind: z.literal('event'),
  v: z.literal(1),
  /** The id of the record's first document, which counts its events. */
  first: z.string(),
  at: instant,
  who: actedAs,
  action,
  operation,
  justification,
  areas: z.array(code).readonly().exactOptional(),
  fields: z.array(code).readonly(),
  from: code.exactOptional(),
  to: code.exactOptional(),
  facts: facts.exactOptional(),
  texts: z
    .array(z.object({ field: code, id: z.string(), mac: digest }).readonly())
    .readonly()
    .exactOptional(),
  erased: z.array(z.string()).readonly().exactOptional(),
  surface,
  reference: z.string(),
  previous: digest,
  hash: digest,
})

export type StoredEvent = z.output<typeof storedEvent>

/** A free text, with the salt without which nobody can try texts against its event. */
export const storedText = z.object({
  id: z.string().regex(/^text\|/),
  record: z.string(),
  kind: z.literal('text'),
  v: z.literal(1),
  field: code,
  text: z.string(),
  salt: digest,
  author: z.string(),
})

const target = z.union([
  z.object({ person: z.object({ tenantId: z.string(), oid: z.string() }).readonly() }).readonly(),
  z.object({ conversation: z.string() }).readonly(),
])

/** Whose count something is in, and whether police and CPS alone may know of it. */
export const concernFields = { area: code.exactOptional(), audience: z.enum(['multi', 'justice']).exactOptional() }

export interface Concerns {
  readonly area?: string
  readonly audience?: 'multi' | 'justice'
}

/** What is owed: found by shard and due time, done by delivery. */
export const storedOwed = z.object({
  id: z.string().regex(/^owed\|/),
  record: z.string(),
  /** The id of the record's first document. */
  first: z.string(),
  kind: z.enum(['message', 'timer']),
  v: z.literal(1),
  what: code,
  due: instant,
  shard: z.number().int().min(0).max(63),
  to: target.exactOptional(),
  /** Which occurrence of a series: its fate is kept under it. */
  occurrence: code.exactOptional(),
  ...concernFields,
  by: actedAs,
  state: z.string(),
  /** With `what: 'audit'`: the numbers of the first and last event to copy. */
  events: z.object({ from: z.number().int(), to: z.number().int() }).readonly().exactOptional(),
})

export type StoredOwed = z.output<typeof storedOwed>

/** What every record's first document has beside its own fields. */
export const headFields = { events: z.number().int().exactOptional(), chain: digest.exactOptional() }

export const headed = z.looseObject({
  id: z.string(),
  record: z.string(),
  kind: z.string(),
  v: z.number(),
  ...headFields,
})

/** What a purge leaves in the place of a record's first document, and of a chain in the log. */
export const storedTombstone = z.object({
  id: z.string(),
  record: z.string(),
  kind: z.literal('tombstone'),
  v: z.literal(1),
  /** `purging`: some documents may still be there. */
  state: z.enum(['purging', 'purged']),
  of: z.string(),
  count: z.number().int(),
  firstHash: digest,
  lastHash: digest,
  purgedOn: z.iso.date(),
  reason: code,
})

export type StoredTombstone = z.output<typeof storedTombstone>

import { z } from 'zod'
import { actedAs, action, code, digest, instant, justification, operation, surface } from '../records/shapes.ts'

const codes = z.array(code).readonly()

/** A consultation, disclosure or refusal as it lies in the log: a link of one process's chain of one day. */
export const storedEntry = z.object({
  id: z.string(),
  record: z.string().regex(/^audit\|\d{4}-\d\d-\d\d\|/),
  kind: z.literal('audit'),
  v: z.literal(1),
  seq: z.number().int(),
  at: instant,
  operation,
  action,
  who: actedAs,
  owner: z.string(),
  what: z.object({
    record: z.string().exactOptional(),
    entries: codes.exactOptional(),
    /** Of a look-up: action, agency, areas, offers and the names of the places that were understood. */
    understood: z.record(code, z.union([z.string(), z.array(z.string()).readonly()])).exactOptional(),
  }),
  areas: codes.exactOptional(),
  caseKey: z
    .string()
    .regex(/^k\d+:[0-9a-f]{40}$/)
    .exactOptional(),
  from: surface,
  to: z
    .object({ agencies: codes, conversation: z.string().exactOptional(), mailbox: z.string().exactOptional() })
    .exactOptional(),
  result: z.enum(['done', 'refused']),
  why: code.exactOptional(),
  justification: justification.exactOptional(),
  reference: z.string(),
  follows: z.object({ record: z.string(), id: z.string(), hash: digest }).exactOptional(),
  previous: digest,
  hash: digest,
})

export type StoredEntry = z.output<typeof storedEntry>

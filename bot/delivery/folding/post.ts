import { hash } from 'node:crypto'
import { z } from 'zod'
import { code, instant } from '../../records/shapes.ts'
import type { Stored } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import type { Address } from '../brings.ts'
import type { OwedDocument } from '../owed.ts'
import { lease, owedDocument } from '../owed.ts'

const address = z.union([
  z.object({ person: z.object({ tenantId: z.string(), oid: z.string() }).readonly() }).readonly(),
  z.object({ conversation: z.string() }).readonly(),
  z.object({ mailbox: z.string() }).readonly(),
])

/** What one address is told on one day in one message: written before it is sent, so that nobody else sends it too. */
export const postDocument = z.object({
  id: z.string(),
  record: z.string().regex(/^post\|/),
  kind: z.literal('post'),
  v: z.literal(1),
  to: address,
  slot: code,
  day: z.iso.date(),
  /** Whoever is sending it now, until when (real time), and how often somebody did. */
  lease: lease.exactOptional(),
  claims: z.number().int(),
  /** What is said in it as it stands. */
  says: z.array(owedDocument.readonly()).readonly(),
  /** What a holder was about to say beside that, and did not come back to record. */
  saying: z.array(owedDocument.readonly()).readonly().exactOptional(),
  /** Where it stands, once it is sent; a letter stands nowhere. */
  sentAt: instant.exactOptional(),
  conversation: z.string().exactOptional(),
  activity: z.string().exactOptional(),
  /** Tries that failed since something was last sent, and civil time before which there is no other. */
  failed: z.number().int().exactOptional(),
  notBefore: instant.exactOptional(),
})

export type Post = Readonly<z.output<typeof postDocument>>

export const readPost = (document: Stored): Post => postDocument.parse(document)

/** Names an address: whoever it is, the same text. */
export const addressKey = (to: Address): string => {
  if ('person' in to) return `person|${to.person.tenantId}|${to.person.oid}`
  return 'conversation' in to ? `conversation|${to.conversation}` : `mailbox|${to.mailbox}`
}

/** Where the post of an address, slot and day lies. */
export const postAt = (to: Address, slot: string, day: Day) => ({
  record: `post|${hash('sha256', addressKey(to)).slice(0, 40)}`,
  id: `${slot}|${day}`,
})

/** One occurrence of one thing owed, whatever version of it was read. */
export const keyOf = ({ record, id, occurrence = '' }: Pick<OwedDocument, 'record' | 'id' | 'occurrence'>): string =>
  `${record} ${id} ${occurrence}`

import { z } from 'zod'
import { instant, storedOwed } from '../records/shapes.ts'
import type { Stored } from '../storage/port.ts'

/** Whose something is for now, and until when: real time, UTC. */
export const lease = z.object({ by: z.string(), until: instant }).readonly()

/** What is owed, as `bot/records/` writes it, with what delivery keeps of its own. */
export const owedDocument = storedOwed.extend({
  lease: lease.exactOptional(),
  claims: z.number().int().exactOptional(),
  wasDue: instant.exactOptional(),
  unsure: z.literal(true).exactOptional(),
})

export type OwedDocument = Readonly<z.output<typeof owedDocument>>

/** Throws when it is none that this version can read. */
export const readOwed = (document: Stored): OwedDocument => owedDocument.parse(document)

import { z } from 'zod'
import { instant } from '../../records/shapes.ts'
import { containers, tally } from '../tally.ts'

/** The first line of an export. */
export const heading = z.object({ liaison: z.literal('export'), v: z.literal(1), madeAt: instant })

/** A document as it is stored, with nothing of the store's own. */
export const carried = z.object({
  in: z.enum(containers),
  document: z.looseObject({ id: z.string(), record: z.string(), kind: z.string(), v: z.number() }),
})

export type Carried = z.output<typeof carried>

/** The last line: without it the file was cut off. */
export const ending = z.object({ manifest: tally })

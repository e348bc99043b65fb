import { z } from 'zod'
import { foundKinds } from '../../cards/guard-kinds/kinds.ts'
import type { Category } from '../guard/verdict.ts'

const categories = foundKinds satisfies readonly Category[]

/** `UNSAID`: somebody typed that it was wrong, and did not say of which kind. */
export const counted = [...categories, 'UNSAID'] as const

export type Counted = (typeof counted)[number]

const count = z.number().int().nonnegative()

/** How often the guard found what in a month. No person, no text, no day. */
export const storedGuardCount = z.object({
  id: z.literal('counts'),
  record: z.string().regex(/^guard\|\d{4}-\d{2}$/),
  kind: z.literal('guard-count'),
  v: z.literal(1),
  counts: z.partialRecord(z.enum(counted), z.object({ refused: count, masked: count, disputed: count }).readonly()),
})

export type Counts = z.output<typeof storedGuardCount>['counts']

import { z } from 'zod'
import { headFields } from '../../records/shapes.ts'
import type { Stored } from '../../storage/port.ts'
import type { DatedPolicy } from '../domain/policy.ts'
import { furthest, mostAfter, mostBefore } from '../domain/policy.ts'

const days = z.int().min(1).max(furthest)

const dated = z
  .object({
    from: z.iso.date(),
    policy: z
      .object({
        before: z.array(days).max(mostBefore).readonly(),
        onTheDay: z.boolean(),
        after: z.array(days).max(mostAfter).readonly(),
        coordinator: days,
        chair: days,
      })
      .readonly(),
  })
  .readonly()

/** What areas chose instead of what is shipped, each from a day on. */
export const storedPolicies = z.object({
  id: z.literal('areas'),
  record: z.literal('reminder-policy|areas'),
  kind: z.literal('reminder-policy'),
  v: z.literal(1),
  chosen: z.array(z.object({ area: z.string(), dated: z.array(dated).readonly() }).readonly()).readonly(),
  ...headFields,
})

/** By area. One small record for all, so that an instance holds them in memory and planning asks nothing. */
export type Chosen = ReadonlyMap<string, readonly DatedPolicy[]>

export const policiesAt = { record: 'reminder-policy|areas', id: 'areas' } as const

export const policiesDocument = (chosen: Chosen): Stored =>
  storedPolicies.parse({
    ...policiesAt,
    kind: 'reminder-policy',
    v: 1,
    chosen: [...chosen].map(([area, dated]) => ({ area, dated })),
  })

/** Reads what areas chose. Throws `ZodError` for a document of another shape. */
export const policiesOf = (document: Stored): Chosen =>
  new Map(storedPolicies.parse(document).chosen.map(({ area, dated }) => [area, dated]))

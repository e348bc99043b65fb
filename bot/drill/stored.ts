import { hash } from 'node:crypto'
import { z } from 'zod'
import { stepsOfLadders } from '../../cards/reasons/reasons.ts'
import { headFields, instant } from '../records/shapes.ts'
import type { Stored } from '../storage/port.ts'
import type { Day } from '../time/instant.ts'
import type { Drill } from './domain/drill.ts'
import { drillStates } from './domain/drill.ts'

const agency = z.enum(['police', 'cps', 'isva', 'partner'])
const step = z.enum(stepsOfLadders)

const allowance = z.union([
  z.object({ days: z.number() }).readonly(),
  z.object({ hours: z.number() }).readonly(),
  z.object({ calendarDays: z.number(), from: z.literal('raised') }).readonly(),
])

const line = z.object({
  organisation: z.string(),
  agency,
  what: z.enum(['asked', 'goes-on', 'stops', 'uncounted']),
  step: step.exactOptional(),
  post: z.string().exactOptional(),
  skipped: z.array(z.object({ step, why: z.enum(['vacant', 'same-person']) }).readonly()).readonly(),
  clock: z.object({ allowance, from: instant, due: instant }).readonly().exactOptional(),
})

const fault = z.object({
  what: z.enum([
    'vacant',
    'stood-in',
    'same-person',
    'not-reached',
    'nobody',
    'no-service',
    'no-coordinator',
    'no-group',
    'no-meeting',
    'holidays-end',
  ]),
  organisation: z.string().exactOptional(),
  agency: agency.exactOptional(),
  step: step.exactOptional(),
})

/** A drill: the record's first document. It holds codes and ids of the directory, no words and no names. */
export const storedDrill = z.object({
  id: z.literal('drill'),
  record: z.string().regex(/^drill\|/),
  kind: z.literal('drill'),
  v: z.literal(1),
  state: z.enum(drillStates),
  /** What retention finds them by. */
  standing: z.enum(['open', 'closed']),
  run: z.number().int().min(1),
  conversation: z.string(),
  by: z.string().regex(/^[^|]+\|[^|]+$/),
  place: z.string(),
  ladder: z.enum(['A', 'B']),
  startedAt: instant,
  steps: z
    .array(z.object({ at: instant, after: z.number().int(), lines: z.array(line.readonly()).readonly() }).readonly())
    .readonly(),
  shown: z.number().int(),
  faults: z.array(fault.readonly()).readonly(),
  agenda: z.object({ group: z.string(), on: z.iso.date().exactOptional() }).readonly().exactOptional(),
  ...headFields,
})

/** The drills of a channel on a day: one record, so that two never run side by side. */
export const drillAt = (conversation: string, day: Day) =>
  ({ record: `drill|${hash('sha256', conversation).slice(0, 40)}-${day}`, id: 'drill' }) as const

export const drillDocument = (drill: Drill): Stored =>
  storedDrill.parse({
    ...drill,
    ...{ id: 'drill', kind: 'drill', v: 1, standing: drill.state === 'running' ? 'open' : 'closed' },
  })

/** Reads a stored drill. Throws `ZodError` for a document of another shape. */
export const drillOf = (document: Stored): Drill => {
  const {
    id: _,
    kind: __,
    v: ___,
    standing: ____,
    events: _____,
    chain: ______,
    ...drill
  } = storedDrill.parse(document)
  return drill
}

import { z } from 'zod'
import { headFields } from '../records/shapes.ts'
import type { Stored } from '../storage/port.ts'
import type { Group } from './domain/group.ts'
import { groupTypes } from './domain/group.ts'

const day = z.iso.date()
const names = z.object({ en: z.string(), cy: z.string().exactOptional() }).readonly()

/** A standing meeting body of an area. */
export const storedGroup = z.object({
  id: z.literal('group'),
  record: z.string().regex(/^group\|/),
  kind: z.literal('group'),
  v: z.literal(1),
  type: z.enum(groupTypes),
  /** What groups are found by. */
  area: z.string(),
  audience: z.enum(['multi', 'justice']),
  name: names.exactOptional(),
  state: z.enum(['standing', 'ended']),
  since: day.exactOptional(),
  chairs: z.array(z.object({ party: z.string(), from: day, to: day.exactOptional() }).readonly()).readonly(),
  coordinator: z.string().exactOptional(),
  deputy: z.string().exactOptional(),
  members: z
    .array(z.object({ party: z.string(), agency: z.enum(['police', 'cps', 'isva', 'partner']) }).readonly())
    .readonly(),
  cadence: z.union([
    z.object({ every: z.enum(['two-in-twelve-months', 'quarter', 'as-needed']) }).readonly(),
    z.object({ every: z.literal('months'), months: z.number().int().min(1).max(24) }).readonly(),
  ]),
  terms: z.object({ agreedOn: day.exactOptional(), reviewOn: day.exactOptional() }).readonly().exactOptional(),
  /** The Teams conversation of the channel; also what a channel's group is found by. */
  conversation: z.string().exactOptional(),
  showsOwners: z.literal(true).exactOptional(),
  ...headFields,
})

export const groupAt = (record: string) => ({ record, id: 'group' }) as const

export const groupDocument = ({ channel, ...group }: Group): Stored =>
  storedGroup.parse({
    ...group,
    ...groupAt(group.record),
    kind: 'group',
    v: 1,
    ...(channel === undefined ? {} : { conversation: channel }),
  })

/** Reads a stored group. Throws `ZodError` for a document of another shape. */
export const groupOf = (document: Stored): Group => {
  const { id: _, kind: __, v: ___, events: ____, chain: _____, conversation, ...group } = storedGroup.parse(document)
  return { ...group, ...(conversation === undefined ? {} : { channel: conversation }) }
}

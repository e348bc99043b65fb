import { z } from 'zod'
import { headFields } from '../records/shapes.ts'
import type { Stored } from '../storage/port.ts'
import type { Meeting } from './domain/meeting.ts'
import { meetingStates } from './domain/meeting.ts'

const agency = z.enum(['police', 'cps', 'isva', 'partner'])
const time = z.string().regex(/^\d\d:\d\d$/)

const item = z.union([
  z.object({ id: z.string(), standing: z.string() }).readonly(),
  z
    .object({ id: z.string(), text: z.string(), by: z.string(), agency: z.enum([...agency.options, 'none']) })
    .readonly(),
])

/** A meeting of a group. What people added to its agenda are texts of the record. */
export const storedMeeting = z.object({
  id: z.literal('meeting'),
  record: z.string().regex(/^meeting\|/),
  kind: z.literal('meeting'),
  v: z.literal(1),
  group: z.string().regex(/^group\|/),
  area: z.string(),
  audience: z.enum(['multi', 'justice']),
  state: z.enum(meetingStates),
  on: z.iso.date(),
  from: time,
  to: time,
  items: z.array(item).readonly(),
  panel: z.array(z.string()).readonly(),
  attendance: z
    .array(z.object({ party: z.string(), agency, came: z.enum(['yes', 'sent-somebody', 'no']) }).readonly())
    .readonly(),
  /** How often its invitation has changed: calendars ask for it. */
  sequence: z.number().int().min(0),
  ...headFields,
})

export const meetingAt = (record: string) => ({ record, id: 'meeting' }) as const

export const meetingDocument = (meeting: Meeting): Stored =>
  storedMeeting.parse({ ...meeting, ...meetingAt(meeting.record), kind: 'meeting', v: 1 })

/** Reads a stored meeting. Throws `ZodError` for a document of another shape. */
export const meetingOf = (document: Stored): Meeting => {
  const { id: _, kind: __, v: ___, events: ____, chain: _____, ...meeting } = storedMeeting.parse(document)
  return meeting
}

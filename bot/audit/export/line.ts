import { z } from 'zod'
import type { StoredEvent } from '../../records/shapes.ts'
import { storedEvent } from '../../records/shapes.ts'
import type { Stored } from '../../storage/port.ts'
import type { StoredEntry } from '../shapes.ts'
import { storedEntry } from '../shapes.ts'

/** One line of an export: one operation, with its own reference. Lists are joined with spaces; ids have none. */
export const columns = [
  'at',
  'operation',
  'action',
  'result',
  'why',
  'justification',
  'tenant',
  'person',
  'role',
  'by',
  'agency',
  'organisation',
  'record',
  'fields',
  'entries',
  'case',
  'areas',
  'how',
  'where',
  'conversation',
  'to',
  'reference',
  'hash',
] as const

export type Line = Readonly<Record<(typeof columns)[number], string>>

const list = (values: readonly string[] | undefined) => (values ?? []).join(' ')

const common = ({ at, operation, action, justification, who, areas, reference, hash }: StoredEntry | StoredEvent) => ({
  at,
  operation,
  action,
  justification: justification ?? '',
  tenant: who.tenantId,
  person: who.oid,
  role: who.role,
  by: who.by,
  agency: who.agency,
  organisation: who.organisation ?? '',
  areas: list(areas),
  reference,
  hash,
})

const lineOfEntry = (entry: StoredEntry): Line => ({
  ...common(entry),
  result: entry.result,
  why: entry.why ?? '',
  record: entry.what.record ?? '',
  fields: '',
  entries: list(entry.what.entries),
  case: entry.caseKey ?? '',
  how: entry.from.how,
  where: entry.from.where,
  conversation: entry.from.conversation ?? '',
  to: list([...(entry.to?.conversation ? [entry.to.conversation] : []), ...(entry.to?.agencies ?? [])]),
})

const lineOfEvent = (event: StoredEvent): Line => ({
  ...common(event),
  result: 'done',
  why: '',
  record: event.record,
  fields: list(event.fields),
  entries: '',
  case: '',
  how: event.surface.how,
  where: event.surface.where,
  conversation: event.surface.conversation ?? '',
  to: '',
})

export const lineOf = (document: Stored): Line =>
  document.kind === 'event' ? lineOfEvent(storedEvent.parse(document)) : lineOfEntry(storedEntry.parse(document))

const ofLookUp = z.looseObject({
  what: z.looseObject({ understood: z.looseObject({ areas: z.unknown() }).optional() }).optional(),
})

/** Whether an operation concerned an area: by the record's areas, or by those that a look-up understood. */
export const concerns = (document: Stored, area: string): boolean => {
  if (lineOf(document).areas.split(' ').includes(area)) return true
  const areas = ofLookUp.parse(document).what?.understood?.areas
  return Array.isArray(areas) && areas.includes(area)
}

import { z } from 'zod'
import type { Stored } from '../storage/port.ts'
import type { Area, Organisation, Person } from './domain/model.ts'

const day = z.iso.date()
const codes = z.array(z.string()).readonly()
const names = z.object({ en: z.string(), cy: z.string().exactOptional() }).readonly()

const hours = z
  .object({
    days: z.array(z.number().int().min(1).max(7)).readonly(),
    from: z.string(),
    to: z.string(),
    otherwise: z.string().exactOptional(),
  })
  .readonly()

const identity = z
  .object({
    tenantId: z.string(),
    oid: z.string(),
    teamsId: z.string().exactOptional(),
    as: z.enum(['home', 'guest']),
  })
  .readonly()

const person = z.object({
  id: z.string(),
  organisation: z.string(),
  name: z.string(),
  email: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  hours: hours.exactOptional(),
  language: z.enum(['en', 'cy', 'both']).exactOptional(),
  identities: z.array(identity).readonly(),
})

const appointment = z
  .object({
    person: z.string(),
    from: day,
    to: day.exactOptional(),
    deputy: z.string().exactOptional(),
    confirmedOn: day.exactOptional(),
  })
  .readonly()

const absence = z.object({ from: day, to: day, by: z.string().exactOptional() }).readonly()

const post = z
  .object({
    id: z.string(),
    kind: z.enum(['spoc', 'lead', 'member', 'chair', 'coordinator', 'admin', 'national-reader']),
    title: names,
    covers: codes,
    appointments: z.array(appointment).readonly(),
    away: z.array(absence).readonly(),
    until: day.exactOptional(),
  })
  .readonly()

const organisation = z.object({
  id: z.string(),
  agency: z.enum(['police', 'cps', 'isva', 'partner']),
  names,
  serves: codes,
  cpsArea: z.string().exactOptional(),
  mailbox: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  hours: hours.exactOptional(),
  closed: z.array(day).readonly().exactOptional(),
  mailDomains: z.array(z.string()).readonly(),
  confirmedOn: day.exactOptional(),
  posts: z.array(post).readonly(),
})

const area = z.object({
  code: z.string(),
  isvaMailbox: z.string().exactOptional(),
  vloInbox: z.string().exactOptional(),
  whereRecorded: z.string().exactOptional(),
  isvaCpsRoute: z.string().exactOptional(),
})

/** Whose list an organisation came with, and the day it was published. */
const listed = z.object({ from: z.string(), on: day }).readonly()

/** What crosses to another deployment: the same shapes, and the zod schemas that hold them. */
export const shapes = { day, organisation, person, area, listed }

const storedOrganisation = organisation.extend({ v: z.literal(1), listed: listed.exactOptional() })
const storedPerson = person.extend({ v: z.literal(1) })
const storedArea = area.extend({ v: z.literal(1) })
const storedHead = z.object({ v: z.literal(1), version: z.number().int().nonnegative() })

export type Listed = z.output<typeof listed>

/** An organisation's partition holds it and the people whom it keeps, so that one commit changes them together. */
export const organisationRecord = (id: string): string => `organisation|${id}`
const areaRecord = (code: string): string => `area|${code}`
export const head = { record: 'directory|head', id: 'head' } as const

export const organisationDocument = (value: Organisation, from?: Listed): Stored & Organisation => ({
  ...value,
  ...(from ? { listed: from } : {}),
  record: organisationRecord(value.id),
  kind: 'organisation',
  v: 1,
})

export const personDocument = (value: Person): Stored & Person => ({
  ...value,
  record: organisationRecord(value.organisation),
  kind: 'person',
  v: 1,
})

export const areaDocument = (value: Area): Stored & Area => ({
  ...value,
  id: value.code,
  record: areaRecord(value.code),
  kind: 'area',
  v: 1,
})

export const headDocument = (version: number): Stored & { readonly version: number } => ({
  ...head,
  kind: 'directory-head',
  v: 1,
  version,
})

/** Each reads a stored document. Throws `ZodError` for one of another shape or a newer `v`. */
export const organisationOf = (
  document: Stored,
): { readonly organisation: Organisation; readonly listed: Listed | undefined } => {
  const { v: _, listed: from, ...value } = storedOrganisation.parse(document)
  return { organisation: value, listed: from }
}

export const personOf = (document: Stored): Person => {
  const { v: _, ...value } = storedPerson.parse(document)
  return value
}

export const areaOf = (document: Stored): Area => {
  const { v: _, ...value } = storedArea.parse(document)
  return value
}

export const versionOf = (document: Stored): number => storedHead.parse(document).version

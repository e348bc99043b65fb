import { z } from 'zod'
import { reasons, urgentGrounds } from '../../../cards/reasons/reasons.ts'
import type { Headed } from '../../records/contract.ts'
import { headFields, instant } from '../../records/shapes.ts'
import type { Subject } from '../../rights/subject.ts'
import type { Stored } from '../../storage/port.ts'

const agency = z.enum(['police', 'cps', 'isva', 'partner'])

/** What a form says that is not sent yet. Its words and its reference are texts of the record, gone with it. */
export const draftValues = z.object({
  reason: z.enum(reasons).exactOptional(),
  area: z.string().exactOptional(),
  authority: z.string().exactOptional(),
  /** Which agency is asked, where the reason leaves a choice, and which of its services. */
  agency: agency.exactOptional(),
  organisation: z.string().exactOptional(),
  askedCaseContact: z.enum(['yes', 'no', 'none']).exactOptional(),
  reference: z.enum(['none', 'urn', 'own', 'by-phone']).exactOptional(),
  consent: z.literal(true).exactOptional(),
  urgent: z.enum(urgentGrounds).exactOptional(),
  /** Somebody who would see this is connected with it: one lead alone may know of it. */
  restricted: z.literal(true).exactOptional(),
  /** Party key of that lead, as a person. */
  lead: z.string().exactOptional(),
  /** The record of the question that it goes on from. */
  question: z.string().exactOptional(),
  /** Kept to police and CPS, as that question was, whatever the reason. */
  confined: z.literal(true).exactOptional(),
})

export type DraftValues = Readonly<z.output<typeof draftValues>>

/** A form that was kept: its owner's alone, for a day. */
export const storedDraft = z.object({
  id: z.literal('escalation-draft'),
  record: z.string().regex(/^escalation-draft\|/),
  kind: z.literal('escalation-draft'),
  v: z.literal(1),
  state: z.enum(['kept', 'sent', 'dropped']),
  /** `tenant|object id`. */
  owner: z.string(),
  keptAt: instant,
  values: draftValues.readonly(),
  /** What it became. */
  number: z.string().exactOptional(),
  ...headFields,
})

export type Draft = Readonly<
  Pick<z.output<typeof storedDraft>, 'record' | 'state' | 'owner' | 'keptAt' | 'values' | 'number'>
>

export const draftAt = (reference: string) =>
  ({ record: `escalation-draft|${reference}`, id: 'escalation-draft' }) as const

export const draftDocument = (draft: Draft): Stored =>
  storedDraft.parse({ ...draft, id: 'escalation-draft', kind: 'escalation-draft', v: 1 })

export const draftOf = (document: Stored | Headed): Draft => {
  const { record, state, owner, keptAt, values, number } = storedDraft.parse(document)
  return { record, state, owner, keptAt, values, ...(number === undefined ? {} : { number }) }
}

export const draftSubject = ({ state, owner }: Pick<Draft, 'state' | 'owner'>): Subject => ({
  state,
  own: [owner],
  restrictedTo: [owner],
})

import { z } from 'zod'
import type { Found, SuggestionFault, What } from '../../../cards/suggestion-form/facts.ts'
import { whats } from '../../../cards/suggestion-form/facts.ts'
import { present } from '../../directory/domain/present.ts'
import { readEmail, readPhone } from '../../directory/exchange/cells.ts'
import type { Category } from '../../guard/verdict.ts'
import { readName } from '../../people/domain/naming.ts'
import type { Proposed, Wrong } from '../domain/suggestion.ts'

export const longestNote = 300

const line = z
  .string()
  .max(400)
  .transform((text) => text.trim())
  .optional()

/** What the form sends back. The reference was given with the form, so that sending it twice makes one. */
export const sentSuggestion = z.object({
  form: z.string().regex(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/),
  about: z.enum(['out-of-date', 'me', 'known']),
  /** What the form was about, so that it can be shown again. */
  handles: z.array(z.string().max(400)).max(40).default([]),
  which: line,
  what: line,
  name: line,
  email: line,
  phone: line,
  organisation: line,
  note: z.string().max(4_000).optional(),
  readers: line,
})

export type SentSuggestion = z.output<typeof sentSuggestion>

const isWhat = (text: string | undefined): text is What => whats.some((what) => what === text)

/** What has to be said for each thing that may be wrong. */
const needed: Readonly<Record<Wrong, readonly (keyof Proposed)[]>> = {
  'someone-else': ['name'],
  left: [],
  phone: ['phone'],
  email: ['email'],
  me: ['name'],
  known: ['name'],
}

export type ReadSuggestion =
  | { readonly ok: true; readonly wrong: Wrong; readonly proposed: Proposed }
  | { readonly ok: false; readonly faults: readonly SuggestionFault[] }

/** Of a correction only what it corrects is taken: what else was typed says nothing. */
const relevant = (wrong: Wrong, { name, email, phone }: Proposed): Proposed => {
  if (wrong === 'left') return {}
  if (wrong === 'phone') return present({ phone })
  return wrong === 'email' ? present({ email }) : present({ name, email, phone })
}

const readers = { name: readName, email: readEmail, phone: readPhone } as const

const readField = (field: keyof Proposed, sent: SentSuggestion) => {
  const typed = sent[field]
  return typed ? readers[field](typed) : undefined
}

/** Reads all but the note: either what is proposed, or which fields can't be read. */
export const readSuggestion = (sent: SentSuggestion): ReadSuggestion => {
  const { about, what, note = '' } = sent
  const wrong: Wrong | undefined = about === 'out-of-date' ? (isWhat(what) ? what : undefined) : about
  const [name, email, phone] = [readField('name', sent), readField('email', sent), readField('phone', sent)]
  const read: Proposed = present({ name, email, phone })
  const fields = ['name', 'email', 'phone'] as const
  const faults: SuggestionFault[] = [
    ...(wrong ? [] : (['what'] as const)),
    ...fields.filter((field) => read[field] === undefined && (sent[field] || (wrong && needed[wrong].includes(field)))),
    ...(note.length > longestNote ? (['note-too-long'] as const) : []),
  ]
  if (!wrong || faults.length > 0) return { ok: false, faults }
  return { ok: true, wrong, proposed: relevant(wrong, read) }
}

const kinds: Readonly<Record<Category, Found>> = {
  NAMED_INDIVIDUAL: 'person',
  DOB: 'person',
  PHONE: 'whereabouts',
  EMAIL_PERSONAL: 'whereabouts',
  POSTCODE: 'whereabouts',
  ADDRESS: 'whereabouts',
  NHS_NUMBER: 'number',
  NI_NUMBER: 'number',
  VEHICLE_REG: 'number',
  BANK: 'number',
  SCHOOL: 'person',
  WORKPLACE: 'person',
  LOCATION: 'whereabouts',
  RELATIONSHIP: 'person',
  OCCUPATION: 'person',
  POLICE_RECORD_NUMBER: 'number',
  PREVIOUS_CONVICTIONS: 'evidence',
  EVIDENCE: 'evidence',
  EVIDENCE_PROCESS: 'evidence',
  MEDICAL_THERAPY: 'health',
  ATTACHMENT: 'other',
  JIGSAW: 'person',
  GUARD_FAILED: 'other',
}

/** The guard's categories as the author reads of them, each once. */
export const foundIn = (categories: readonly Category[]): readonly Found[] => [
  ...new Set(categories.map((category) => kinds[category])),
]

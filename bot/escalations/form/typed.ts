import { typedFields } from '../../entries/typed-fields.ts'
import type { Sent } from './chosen.ts'

const called: Readonly<Record<keyof Sent, readonly string[]>> = {
  reason: ['reason', 'about', 'rheswm'],
  place: ['place', 'lle'],
  agency: ['agency', 'asiantaeth'],
  organisation: ['service', 'gwasanaeth'],
  asked: ['asked', 'gofynnwyd'],
  reference: ['reference', 'cyfeirnod'],
  consent: ['consent', 'cydsyniad'],
  urgent: ['urgent', 'brys'],
  what: ['what', 'beth'],
  restricted: ['restricted', 'cyfyngedig'],
  lead: ['lead', 'arweinydd'],
}

const isField = (name: string): name is keyof Sent => Object.hasOwn(called, name)

const fieldNames = new Map(
  Object.entries(called).flatMap(([field, names]) =>
    isField(field) ? names.map((name) => [name, field] as const) : [],
  ),
)

const yes: ReadonlySet<string> = new Set(['yes', 'true', 'ydy', 'oes', 'do', 'ie'])

const ticked = (typed: string | undefined) => (yes.has(typed?.trim().toLowerCase() ?? '') ? 'true' : undefined)

/** A form as it is typed: a line a field, in either language. */
export const typedForm = (text: string): Sent => {
  const { fields } = typedFields(`\n${text}`, fieldNames)
  return { ...fields, consent: ticked(fields.consent), restricted: ticked(fields.restricted) }
}

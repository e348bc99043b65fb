import { z } from 'zod'
import type { EntryField, EntryValues } from '../../cards/entry-form/facts.ts'
import { readDay, readEmail, readPhone } from '../directory/exchange/cells.ts'
import { readName } from '../people/domain/naming.ts'
import type { Day } from '../time/instant.ts'
import type { Shown, Wanted } from './domain/entry.ts'
import { detailNames } from './typed-fields.ts'

/** What the form's fields are called when they are typed, in both languages. */
export const entryNames: ReadonlyMap<string, EntryField> = new Map<string, EntryField>([
  ...detailNames,
  ['from', 'from'],
  ['since', 'from'],
  ['o', 'from'],
  ['ers', 'from'],
  ['deputy', 'deputy'],
  ['dirprwy', 'deputy'],
  ['deputy e-mail', 'deputyEmail'],
  ['deputy email', 'deputyEmail'],
  ['e-bost dirprwy', 'deputyEmail'],
  ['mailbox', 'mailbox'],
  ['blwch post', 'mailbox'],
  ['duty line', 'line'],
  ['line', 'line'],
  ['llinell', 'line'],
  ['llinell ddyletswydd', 'line'],
])

const line = z
  .string()
  .max(200)
  .transform((text) => text.trim())
  .optional()

/** What a form sends back; a field that a client leaves out was left blank. */
export const sentEntry = z.object({
  entry: z.string().max(400),
  seen: z.number().int().nonnegative(),
  name: line,
  email: line,
  phone: line,
  from: line,
  deputy: line,
  deputyEmail: line,
  mailbox: line,
  line,
})

/** An entry as its form shows it. */
export const valuesOf = ({ holder, deputy, mailbox, line: duty }: Shown): EntryValues => ({
  name: holder?.name,
  email: holder?.email,
  phone: holder?.phone,
  from: holder?.from,
  deputy: deputy?.name,
  deputyEmail: deputy?.email,
  mailbox,
  line: duty,
})

export type ReadEntry =
  | { readonly ok: true; readonly wanted: Wanted }
  | { readonly ok: false; readonly faults: readonly EntryField[] }

const readers: Readonly<Record<EntryField, (text: string) => string | undefined>> = {
  name: readName,
  email: readEmail,
  phone: readPhone,
  from: readDay,
  deputy: readName,
  deputyEmail: readEmail,
  mailbox: readEmail,
  line: readPhone,
}

/** What belongs to somebody, without saying who. */
const nameless = ({ name, email, phone, deputy, deputyEmail }: EntryValues): readonly EntryField[] => [
  ...(!name && (email || phone || deputy || deputyEmail) ? (['name'] as const) : []),
  ...(name && !deputy && deputyEmail ? (['deputy'] as const) : []),
]

/** Reads a form field by field: either all of it, or which fields can't be read. */
export const readEntry = (values: EntryValues, today: Day): ReadEntry => {
  const fields = Object.keys(readers).filter((key): key is EntryField => key in readers)
  const read = Object.fromEntries(
    fields.map((field) => [field, values[field] ? readers[field](values[field]) : undefined]),
  ) as Partial<Record<EntryField, string>>
  const faults = [...new Set([...fields.filter((field) => values[field] && !read[field]), ...nameless(values)])]
  if (faults.length > 0) return { ok: false, faults }
  const { name, email, phone, from = today, deputy, deputyEmail, mailbox, line: duty } = read
  return {
    ok: true,
    wanted: {
      holder: name === undefined ? undefined : { name, email, phone, from },
      deputy: deputy === undefined ? undefined : { name: deputy, email: deputyEmail },
      mailbox,
      line: duty,
    },
  }
}

import type { Turn } from '../../turns/turn.ts'
import type { EntriesNeeds } from '../needs.ts'
import { detailNames, typedFields } from '../typed-fields.ts'
import type { SentSuggestion } from './form.ts'
import { entriesMeant, gapsMeant } from './meant.ts'

type TypedField = 'name' | 'email' | 'phone' | 'organisation' | 'note' | 'left' | 'me'

/** What the fields of a suggestion are called when they are typed, in both languages. */
const names: ReadonlyMap<string, TypedField> = new Map<string, TypedField>([
  ...detailNames,
  ['organisation', 'organisation'],
  ['sefydliad', 'organisation'],
  ['note', 'note'],
  ['nodyn', 'note'],
  ['left', 'left'],
  ['wedi gadael', 'left'],
  ['me', 'me'],
  ['fi', 'me'],
])

const whatOf = ({ name, email, left }: Readonly<Partial<Record<TypedField, string>>>) => {
  if (left !== undefined) return 'left'
  if (name) return 'someone-else'
  return email ? 'email' : 'phone'
}

/** A typed suggestion as its form would have sent it. Which field is named says what is wrong. */
export const typedSuggestion = async (needs: EntriesNeeds, turn: Turn, text: string): Promise<SentSuggestion> => {
  const { subject, fields } = typedFields(text, names)
  const { left: _, me, ...typed } = fields
  const entries = await entriesMeant(needs, turn, subject)
  const isGap = me !== undefined || entries.length === 0
  const handles = isGap ? await gapsMeant(needs, turn, subject) : entries
  const [which, ...others] = handles
  const form = { form: needs.newReference(), handles: [...handles], which: others.length === 0 ? which : undefined }
  if (!isGap) return { ...form, about: 'out-of-date', what: whatOf(fields), ...typed }
  return { ...form, about: me === undefined ? 'known' : 'me', ...typed }
}

/** A typed form: what it is about, and then a line a field, "phone: 0117 …". */
export interface Typed<Field extends string> {
  readonly subject: string
  readonly fields: Readonly<Partial<Record<Field, string>>>
}

/** Reads a typed form by the names that its fields have in either language. Lines that name no field say nothing. */
export const typedFields = <Field extends string>(text: string, names: ReadonlyMap<string, Field>): Typed<Field> => {
  const [subject = '', ...lines] = text.split(/\r\n|\n|\r/)
  const fields: Partial<Record<Field, string>> = {}
  for (const line of lines) {
    const [, called = '', value = ''] = /^\s*([^:]{1,30}):(.*)$/.exec(line) ?? []
    const field = names.get(called.trim().toLowerCase())
    if (field) fields[field] = value.trim()
  }
  return { subject: subject.trim(), fields }
}

/** What people call the details of a person. */
export const detailNames = [
  ['name', 'name'],
  ['enw', 'name'],
  ['e-mail', 'email'],
  ['email', 'email'],
  ['e-bost', 'email'],
  ['ebost', 'email'],
  ['phone', 'phone'],
  ['telephone', 'phone'],
  ['ffôn', 'phone'],
  ['ffon', 'phone'],
] as const

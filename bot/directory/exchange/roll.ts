import type { Person } from '../domain/model.ts'
import type { Naming } from './row.ts'

const same = (first: string, second: string | undefined) => first.toLowerCase() === second?.toLowerCase()

/** The people of one organisation, known and new, found by address first and by name second. */
export interface Roll {
  /** The id of a person whom a line names. Always the same for the same naming. */
  readonly idOf: (naming: Naming) => string
  /** The id of a person by an address or a name alone, as a cell about cover gives it. */
  readonly find: (addressOrName: string) => string | undefined
}

/**
 * Takes every naming of the file at once: an entry whose address another line uses is nobody else's, so that a changed address
 * is recognised by the name and a namesake is not.
 */
export const rollOf = (known: readonly Person[], namings: readonly Naming[], newId: () => string): Roll => {
  const people: { readonly id: string; readonly name: string; readonly email?: string | undefined }[] = [...known]
  const addresses = new Set(namings.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])))
  const claimed = new Set<string>()

  const isFree = ({ id, email }: { id: string; email?: string | undefined }) =>
    !claimed.has(id) && !(email && addresses.has(email.toLowerCase()))

  const add = ({ name, email }: Naming) => {
    const person = { id: newId(), name, email: email ?? undefined }
    people.push(person)
    return person
  }

  const addressed = (naming: Naming & { readonly email: string }) => {
    const person =
      people.find(({ email }) => same(naming.email, email)) ??
      people.find((one) => same(naming.name, one.name) && isFree(one)) ??
      add(naming)
    claimed.add(person.id)
    return [naming.email.toLowerCase(), person.id] as const
  }

  const byAddress = new Map<string, string>()
  for (const { name, email } of namings)
    if (email && !byAddress.has(email.toLowerCase())) byAddress.set(...addressed({ name, email }))

  const byName = (naming: Naming) => (people.find(({ name }) => same(naming.name, name)) ?? add(naming)).id

  for (const naming of namings) if (!naming.email) byName(naming)

  return {
    idOf: (naming) => (naming.email && byAddress.get(naming.email.toLowerCase())) || byName(naming),
    find: (text) =>
      byAddress.get(text.toLowerCase()) ?? people.find(({ name, email }) => same(text, email) || same(text, name))?.id,
  }
}

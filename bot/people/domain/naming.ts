import type { Person } from '../../directory/domain/model.ts'

/** A person's name: letters, spaces, hyphens, apostrophes and full stops; never a sentence. */
const name = /^\p{L}[\p{L}\p{M}'’.\- ]{1,79}$/u

const mostWords = 6

/** The name as it is kept, or `undefined` for what can't be one. */
export const readName = (typed: string): string | undefined => {
  const tidy = typed.trim().replace(/\s+/g, ' ')
  return name.test(tidy) && tidy.split(' ').length <= mostWords ? tidy : undefined
}

const partsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1)

/** How much of a typed name another name has; 0: nothing. The whole name counts most. */
const likeness = (typed: readonly string[], other: string) => {
  const parts = partsOf(other)
  const shared = typed.filter((part) => parts.includes(part)).length
  return shared === 0 ? 0 : shared / Math.max(typed.length, parts.length)
}

/** Those of some people whose name or address may be the one given, the likeliest first. */
export const lookingLike = (
  { name: typed, email }: { readonly name: string; readonly email?: string | undefined },
  people: readonly Person[],
): readonly Person[] => {
  const parts = partsOf(typed)
  const sameAddress = (person: Person) => email !== undefined && person.email?.toLowerCase() === email.toLowerCase()
  return people
    .map((person) => ({ person, like: sameAddress(person) ? 2 : likeness(parts, person.name) }))
    .filter(({ like }) => like > 0)
    .sort((first, second) => second.like - first.like)
    .map(({ person }) => person)
}

/** The people called so: exactly, else those whose name has every word that was typed. */
export const calledSo = (typed: string, people: Iterable<Person>): readonly Person[] => {
  const parts = partsOf(typed)
  if (parts.length === 0) return []
  const having = [...people].filter((person) => parts.every((part) => partsOf(person.name).includes(part)))
  const exact = having.filter((person) => partsOf(person.name).length === parts.length)
  return exact.length > 0 ? exact : having
}

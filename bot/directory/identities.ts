import type { Directory, Organisation, Person } from './domain/model.ts'
import { peopleNamedBy } from './domain/own.ts'

interface SignIn {
  readonly tenantId: string
  readonly oid: string
}

/** Somebody's entries, one an organisation, and the organisations whose posts name them. */
export interface Found {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
}

const keyOf = ({ tenantId, oid }: SignIn) => `${tenantId}|${oid}`

interface Index {
  readonly people: ReadonlyMap<string, readonly Person[]>
  readonly organisations: ReadonlyMap<string, readonly Organisation[]>
}

const indexOf = (directory: Directory): Index => {
  const people = new Map<string, Person[]>()
  for (const person of directory.people.values())
    for (const identity of person.identities)
      people.set(keyOf(identity), [...(people.get(keyOf(identity)) ?? []), person])
  const organisations = new Map<string, Organisation[]>()
  for (const organisation of directory.organisations)
    for (const person of peopleNamedBy(organisation))
      organisations.set(person, [...(organisations.get(person) ?? []), organisation])
  return { people, organisations }
}

const indexes = new WeakMap<Directory, Index>()

/** Finds who signed in among the directory's people; the index is made once for each version that is held. */
export const findIdentity = (directory: Directory, who: SignIn): Found => {
  const index = indexes.get(directory) ?? indexOf(directory)
  indexes.set(directory, index)
  const people = index.people.get(keyOf(who)) ?? []
  return { people, organisations: [...new Set(people.flatMap(({ id }) => index.organisations.get(id) ?? []))] }
}

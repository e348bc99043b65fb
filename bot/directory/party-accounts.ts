import type { Language } from '../../cards/language.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Day } from '../time/instant.ts'
import type { Directory, Person } from './domain/model.ts'
import type { Party } from './domain/party.ts'
import { partyOn, readParty } from './domain/party.ts'
import { named } from './named.ts'

const partyIn = (directory: Directory, key: string, day: Day) => {
  const party = readParty(key)
  const resolved = party && partyOn(directory, party, day)
  return party && resolved ? { party, resolved } : undefined
}

/** Whoever acts as a party today, and whoever they stand in for: being away takes nothing from anybody. */
const peopleIn = (directory: Directory, key: string, day: Day): readonly Person[] => {
  const found = partyIn(directory, key, day)
  if (!found) return []
  const { party, resolved } = found
  const ids = [resolved.person?.id, resolved.covers?.person, party.person]
  return ids.flatMap((id) => directory.people.get(id ?? '') ?? [])
}

/** The accounts, `tenant|object id`, of the people whom some parties are on a day: `own` of a subject. */
export const accountsOf = (directory: Directory, partyKeys: readonly string[], day: Day): readonly string[] => [
  ...new Set(
    partyKeys.flatMap((key) => peopleIn(directory, key, day).flatMap(({ identities }) => identities.map(keyOfPerson))),
  ),
]

const labelOf = ({ post: id }: Party, { organisation, post, person }: NonNullable<ReturnType<typeof partyOn>>) =>
  id === undefined || !post ? undefined : { organisation, post, person }

/**
 * A party as a label says it: a person by name; a post by its organisation and title, with who holds it that day; an
 * organisation by name. `undefined` when it is gone from the directory.
 */
export const nameOfParty = (directory: Directory, key: string, day: Day, language: Language): string | undefined => {
  const found = partyIn(directory, key, day)
  if (!found) return undefined
  const { party, resolved } = found
  if (party.person !== undefined) return directory.people.get(party.person)?.name
  const label = labelOf(party, resolved)
  const organisation = named(resolved.organisation.names, language)
  if (!label) return party.post === undefined ? organisation : undefined
  const holder = label.person ? ` (${label.person.name})` : ''
  return `${organisation}: ${named(label.post.title, language)}${holder}`
}

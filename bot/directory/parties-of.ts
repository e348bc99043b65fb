import type { Actor } from '../rights/roles.ts'
import type { Day } from '../time/instant.ts'
import type { Directory } from './domain/model.ts'
import { partyKey, partyOn } from './domain/party.ts'

const speaks = new Set(['spoc', 'deputy', 'lead'])

/**
 * Everything that somebody is on a day, as parties: their own entries, the posts that they hold or stand in for, and the
 * organisations whose contact they are.
 */
export const partiesOf = ({ people, parts }: Actor, directory: Directory, day: Day): readonly string[] => {
  const entries = people.flatMap((id) => {
    const person = directory.people.get(id)
    return person ? [partyKey({ organisation: person.organisation, person: id })] : []
  })
  const posts = parts.flatMap(({ organisation, post }) =>
    organisation && post ? [partyKey({ organisation, post })] : [],
  )
  const organisations = parts.flatMap(({ organisation, role }) =>
    organisation && speaks.has(role) ? [partyKey({ organisation })] : [],
  )
  /** Whoever covers a person today has what is that person's too. */
  const covered = parts.flatMap(({ organisation, post }) => {
    const now = organisation && post ? partyOn(directory, { organisation, post }, day) : undefined
    const isMine = now?.person && people.includes(now.person.id)
    return isMine && now.covers?.person && organisation ? [partyKey({ organisation, person: now.covers.person })] : []
  })
  return [...new Set([...entries, ...posts, ...organisations, ...covered])]
}

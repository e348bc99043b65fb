import { workRoles } from '../../../cards/join-form/roles.ts'
import type { Identity, Organisation, Person, Post } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import type { Day } from '../../time/instant.ts'
import type { Join } from './join.ts'

/** What comes of adding an account to the directory. `taken`: another account of the same tenant is on the entry. */
export type Linking =
  | { readonly result: 'linked'; readonly organisation: Organisation; readonly person: Person; readonly isNew: boolean }
  | { readonly result: 'already'; readonly person: Person }
  | { readonly result: 'taken'; readonly by: string }
  | { readonly result: 'entry-gone' }

/** What of a request says which account goes onto which entry. */
export type Linked = Pick<Join, 'account' | 'organisation' | 'areas' | 'claim' | 'reference' | 'decidedBy'>

/** The id of the entry that a join is about; a new one is made of the join itself, so that doing it twice makes one. */
export const entryOf = ({
  claim,
  organisation,
  reference,
}: Pick<Linked, 'claim' | 'organisation' | 'reference'>): string =>
  claim && 'entry' in claim ? claim.entry : `${organisation}.${reference.toLowerCase()}`

export const accountIn = ({ identities }: Person, tenantId: string): Identity | undefined =>
  identities.find((identity) => identity.tenantId === tenantId)

const memberPost = (person: string, title: Post['title'], from: Day): Post => ({
  id: `member-${person}`,
  kind: 'member',
  title,
  covers: [],
  appointments: [{ person, from }],
  away: [],
})

/** A new entry, with a member's post: the agency and what the person may see come from the post alone. */
const newEntry = (join: Linked, organisation: Organisation, day: Day): Linking => {
  if (!join.claim || 'entry' in join.claim) return { result: 'entry-gone' }
  const { name, role, email } = join.claim
  const id = entryOf(join)
  const person = present({ id, organisation: organisation.id, name, email, identities: [join.account] })
  const posts = [...organisation.posts, memberPost(id, workRoles[role], day)]
  return { result: 'linked', organisation: { ...organisation, posts }, person, isNew: true }
}

/**
 * Adds the account of a confirmed join to the entry as it is now. Pure and repeatable: what was done is `already`. An account of
 * the same tenant gives way only if it is the one that whoever confirmed was told of.
 */
export const link = (join: Linked, organisation: Organisation, person: Person | undefined, day: Day): Linking => {
  const { account, claim } = join
  if (!person) return newEntry(join, organisation, day)
  const there = accountIn(person, account.tenantId)
  if (there?.oid === account.oid) return { result: 'already', person }
  const replaces = claim && 'entry' in claim ? claim.replaces : undefined
  if (there && there.oid !== replaces) return { result: 'taken', by: there.oid }
  const identities = [...person.identities.filter((identity) => identity !== there), account]
  return { result: 'linked', organisation, person: { ...person, identities }, isNew: false }
}

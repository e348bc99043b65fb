import type { Organisation, Person } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { AreaCode } from '../places/understanding.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Actor } from '../rights/roles.ts'
import type { Subject } from '../rights/subject.ts'
import { inForceOn } from './domain/appointing.ts'
import { postIn } from './domain/entry.ts'
import type { Kept } from './domain/kept.ts'

/** The areas that some codes lie in: an authority's is its force's. */
export const areasOf = (codes: readonly string[], places: PlaceBook): readonly AreaCode[] => [
  ...new Set(codes.map((code) => places.areaOfAuthority(code) ?? code)),
]

/** The areas of the posts that somebody holds; a first admin's "every" names none. */
export const areasOfActor = ({ parts }: Actor): readonly AreaCode[] => [
  ...new Set(parts.flatMap(({ areas }) => (areas === 'every' ? [] : areas))),
]

const keysOf = (person: Person | undefined) => (person?.identities ?? []).map(keyOfPerson)

/** An organisation as a right is asked for on it. */
export const organisationSubject = ({ id, serves }: Organisation, places: PlaceBook): Subject => ({
  state: 'kept',
  organisation: id,
  areas: areasOf(serves, places),
})

/** One post's entry: it is its holder's own. With several posts, it is whose they all are. */
export const entrySubject = (
  { organisation, people }: Kept,
  posts: readonly string[],
  { places, today }: { readonly places: PlaceBook; readonly today: string },
): Subject => {
  const holders = posts.map((id) => {
    const post = postIn(organisation, id)
    const current = post && inForceOn(post, today)
    return keysOf(current && people.get(current.person))
  })
  const [first = [], ...others] = holders
  return {
    ...organisationSubject(organisation, places),
    own: first.filter((key) => others.every((keys) => keys.includes(key))),
  }
}

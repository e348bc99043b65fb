import type { AreaCode, AuthorityCode, CpsArea } from '../../places/understanding.ts'
import type { Day } from '../../time/instant.ts'
import { isOpen } from './dates.ts'
import type { Agency, Directory, Organisation, Post } from './model.ts'
import { ownOrganisations } from './own.ts'
import type { PlaceBook } from './place-book.ts'

/** A place to find contacts for: an area, or one authority in it, and the CPS Area when the place leaves no doubt. */
export interface Spot {
  readonly area: AreaCode
  readonly authority?: AuthorityCode
  readonly cpsArea?: CpsArea
}

/** Whoever serves the area serves all of it; whoever serves one authority answers for that one and for the whole area. */
export const serves = (codes: readonly string[], spot: Spot, places: PlaceBook): boolean =>
  codes.some(
    (code) =>
      code === spot.area || (spot.authority ? code === spot.authority : places.areaOfAuthority(code) === spot.area),
  )

const isOfCpsArea = ({ cpsArea }: Organisation, spot: Spot) =>
  cpsArea === undefined || spot.cpsArea === undefined || cpsArea === spot.cpsArea

const sameName = (first: Organisation, second: Organisation) =>
  first.names.en.toLowerCase() === second.names.en.toLowerCase()

/** The name decides an order that ranks nobody. */
const byName = (first: Organisation, second: Organisation) => first.names.en.localeCompare(second.names.en, 'en')

/**
 * The organisations of an agency that answer for a spot, by name. Own entries win over another deployment's: a police or CPS
 * entry over any of theirs, a support service over theirs of the same name.
 */
export const organisationsFor = (
  directory: Directory,
  agency: Agency,
  spot: Spot,
  places: PlaceBook,
): readonly Organisation[] => {
  const own = new Set(ownOrganisations(directory))
  const answering = directory.organisations.filter(
    (organisation) =>
      organisation.agency === agency && serves(organisation.serves, spot, places) && isOfCpsArea(organisation, spot),
  )
  const mine = answering.filter((organisation) => own.has(organisation))
  const loses = (other: Organisation) =>
    mine.some((one) => sameName(one, other) || (agency !== 'isva' && one.cpsArea === other.cpsArea))
  return [...mine, ...answering.filter((other) => !own.has(other) && !loses(other))].sort(byName)
}

/** The posts of a kind that an organisation has on a day and that answer for a spot. */
export const postsFor = (
  { posts }: Organisation,
  kind: Post['kind'],
  spot: Spot & { readonly day: Day },
  places: PlaceBook,
): readonly Post[] =>
  posts.filter(
    (post) =>
      post.kind === kind && isOpen(post, spot.day) && (post.covers.length === 0 || serves(post.covers, spot, places)),
  )

import type { Directory, Organisation } from '../directory/domain/model.ts'
import { ownOrganisations } from '../directory/domain/own.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import { areasOf } from '../people/domain/areas.ts'
import type { AreaCode } from '../places/understanding.ts'
import type { Actor } from '../rights/roles.ts'

const areasServed = (organisations: readonly Organisation[], places: PlaceBook): readonly AreaCode[] =>
  organisations.flatMap((one) => areasOf(one, places))

/**
 * The areas that somebody's groups may lie in: those of their posts and of their organisations; of an admin everywhere, all that
 * the directory has.
 */
export const areasConcerning = (actor: Actor, directory: Directory, places: PlaceBook): readonly AreaCode[] => {
  if (actor.parts.some(({ areas }) => areas === 'every'))
    return [...new Set(areasServed(ownOrganisations(directory), places))]
  const homes = new Set(actor.people.flatMap((id) => directory.people.get(id)?.organisation ?? []))
  const ofPosts = actor.parts.flatMap(({ areas }) => (areas === 'every' ? [] : areas))
  const ofHomes = areasServed(
    directory.organisations.filter(({ id }) => homes.has(id)),
    places,
  )
  return [...new Set([...ofPosts, ...ofHomes])]
}

type Role = Actor['parts'][number]['role']

const heldAs =
  (...roles: readonly Role[]) =>
  (actor: Actor, directory: Directory, places: PlaceBook): readonly AreaCode[] => {
    const parts = actor.parts.filter(({ role }) => roles.includes(role))
    return areasConcerning({ ...actor, people: [], parts }, directory, places)
  }

/** The areas in which somebody looks after the partnership. */
export const areasStewardedBy = heldAs('coordinator', 'deputy-coordinator', 'admin')

/** The areas in which somebody may put groups on record. */
export const areasRunBy = heldAs('chair', 'coordinator', 'deputy-coordinator', 'admin')

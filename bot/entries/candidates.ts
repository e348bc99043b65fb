import { isOpen } from '../directory/domain/dates.ts'
import type { Directory, Organisation, PostKind } from '../directory/domain/model.ts'
import { ownOrganisations } from '../directory/domain/own.ts'
import type { Spot } from '../directory/domain/serving.ts'
import { organisationsFor } from '../directory/domain/serving.ts'
import type { Understanding } from '../places/understanding.ts'
import type { Day } from '../time/instant.ts'
import type { EntryId } from './domain/entry.ts'
import type { EntriesNeeds } from './needs.ts'

/** An entry that a text may mean, by the names in which it is offered. */
export interface Candidate extends EntryId {
  readonly of: Organisation
}

const named = (text: string) => text.trim().toLowerCase()

const namesOf = ({ names }: Organisation) => [names.en, names.cy ?? ''].map(named)

const called = (organisations: readonly Organisation[], text: string): readonly Organisation[] =>
  organisations.filter((one) => namesOf(one).includes(named(text)))

const shortest = 3

const withInName = (organisations: readonly Organisation[], text: string): readonly Organisation[] => {
  const typed = named(text)
  return typed.length < shortest ? [] : organisations.filter((one) => namesOf(one).some((name) => name.includes(typed)))
}

const agencies = ['police', 'cps', 'isva'] as const

type Needs = Pick<EntriesNeeds, 'resolve' | 'places'>

const spotsIn = (
  { areas, offers, places: found, preferredCpsArea }: Understanding,
  { places }: Needs,
): readonly Spot[] =>
  [...areas, ...offers].map((area): Spot => {
    const authority = found.find((place) => place.areas.includes(area))?.authority
    const cpsArea =
      preferredCpsArea && places.cpsAreasOf(area).includes(preferredCpsArea) ? preferredCpsArea : undefined
    const isHere = authority !== undefined && places.areaOfAuthority(authority) === area
    return { area, ...(isHere ? { authority } : {}), ...(cpsArea ? { cpsArea } : {}) }
  })

/** Organisations that answer for the places that were understood; where several may be meant, those of each. */
const answering = (directory: Directory, understanding: Understanding, needs: Needs): readonly Organisation[] => {
  const { agency } = understanding
  return spotsIn(understanding, needs).flatMap((spot) =>
    agencies
      .filter((one) => agency === 'any' || agency === one)
      .flatMap((one) => organisationsFor(directory, one, spot, needs.places)),
  )
}

/** A place that was only guessed from its spelling counts less than a name that holds what was typed. */
const isGuessed = ({ places }: Understanding) => places.some(({ how }) => how === 'spelling')

/** The organisations of this deployment's own list that a text means, by name or by place, each once. */
export const organisationsMeant = (directory: Directory, text: string, needs: Needs): readonly Organisation[] => {
  const own = ownOrganisations(directory)
  const exactly = called(own, text)
  if (exactly.length > 0) return exactly
  const understanding = needs.resolve(text)
  const byPlace = answering(directory, understanding, needs).filter((one) => own.includes(one))
  const byName = withInName(own, text)
  const isByName = byName.length > 0 && (byPlace.length === 0 || isGuessed(understanding))
  return [...new Set(isByName ? byName : byPlace)]
}

/** The entries of one kind of post in these organisations; an organisation without such a post is one entry itself. */
export const entriesOf = (organisations: readonly Organisation[], kind: PostKind, today: Day): readonly Candidate[] =>
  organisations.flatMap((of): readonly Candidate[] => {
    const posts = of.posts.filter((post) => post.kind === kind && isOpen(post, today))
    return posts.length > 0
      ? posts.map(({ id }) => ({ organisation: of.id, post: id, of }))
      : [{ organisation: of.id, of }]
  })

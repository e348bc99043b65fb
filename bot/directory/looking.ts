import type { Language } from '../../cards/language.ts'
import type { Day } from '../time/instant.ts'
import type { Roster } from './domain/holder.ts'
import { holderOf } from './domain/holder.ts'
import type { Directory, Post } from './domain/model.ts'
import type { PlaceBook } from './domain/place-book.ts'
import type { Spot } from './domain/serving.ts'
import { postsFor, serves } from './domain/serving.ts'
import { named } from './named.ts'
import { directoryWords } from './words/index.ts'

/** What every part of an answer is looked up in. */
export interface Looking {
  readonly directory: Directory
  readonly places: PlaceBook
  readonly today: Day
  readonly roster: Roster
  readonly language: Language
}

/** The posts of an area's own partnership, whatever agency keeps them. */
export const partnershipPosts = (
  { directory, places, today }: Looking,
  { area }: Spot,
  kind: 'coordinator' | 'admin',
): readonly Post[] =>
  directory.organisations
    .filter((organisation) => serves(organisation.serves, { area }, places))
    .flatMap((organisation) => postsFor(organisation, kind, { area, day: today }, places))

/** Who can record a contact that is missing: the area's coordinator, else its admin; by post where nobody holds it. */
export const whoCanRecord = (looking: Looking, spot: Spot): string => {
  const { language, roster, directory } = looking
  const posts = (['coordinator', 'admin'] as const).flatMap((kind) => partnershipPosts(looking, spot, kind))
  for (const post of posts) {
    const organisation = directory.organisations.find((one) => one.posts.includes(post))
    const holding = organisation && holderOf(post, organisation, [], roster)
    if (holding && holding.as !== 'nobody') return `${holding.person.name} (${named(post.title, language)})`
  }
  const [post] = posts
  return post ? named(post.title, language) : directoryWords(language).coordinatorOrAdmin()
}

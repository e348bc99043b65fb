import type { CoverFacts } from '../../../cards/cover/facts.ts'
import type { Language } from '../../../cards/language.ts'
import type { Person } from '../../directory/domain/model.ts'
import { named } from '../../directory/named.ts'
import { calledSo } from '../../people/domain/naming.ts'
import type { Day } from '../../time/instant.ts'
import { inForceOn } from '../domain/appointing.ts'
import { entryHandle } from '../domain/entry.ts'
import type { HeldPosts } from '../own-posts.ts'

/** What a cover is to be: the posts, the days, and whoever was named. */
export interface Covering {
  readonly held: readonly HeldPosts[]
  readonly from: Day
  readonly to: Day
  readonly today: Day
}

export const handlesOf = (held: readonly HeldPosts[]): readonly string[] =>
  held.flatMap(({ kept, posts }) =>
    posts.map(({ id: post }) => entryHandle({ organisation: kept.organisation.id, post })),
  )

const holdersOf = ({ held, today }: Covering): ReadonlySet<string> =>
  new Set(held.flatMap(({ posts }) => posts.flatMap((post) => inForceOn(post, today)?.person ?? [])))

/** The people of these organisations who may be meant by a name; nobody covers for themself. */
export const peopleMeant = (covering: Covering, name: string): readonly Person[] => {
  const holders = holdersOf(covering)
  return calledSo(
    name,
    covering.held.flatMap(({ kept }) => [...kept.people.values()]),
  ).filter(({ id }) => !holders.has(id))
}

/** Who then holds a post: whoever was named, if the organisation knows them, else the deputy. */
export const coverOf = (
  { kept, posts: _ }: HeldPosts,
  post: HeldPosts['posts'][number],
  by: string | undefined,
  today: Day,
): { readonly person: Person | undefined; readonly isDeputy: boolean } => {
  const person = by === undefined ? undefined : kept.people.get(by)
  if (person) return { person, isDeputy: false }
  const deputy = inForceOn(post, today)?.deputy
  return { person: deputy === undefined ? undefined : kept.people.get(deputy), isDeputy: deputy !== undefined }
}

/** A cover as its card says it, in full. */
export const coverFacts = (
  covering: Covering,
  {
    whose,
    by,
    language,
  }: { readonly whose: CoverFacts['whose']; readonly by?: string | undefined; readonly language: Language },
): CoverFacts => {
  const { held, from, to, today } = covering
  return {
    whose,
    posts: held.flatMap((one) =>
      one.posts.map((post) => {
        const { person, isDeputy } = coverOf(one, post, by, today)
        const holder = one.kept.people.get(inForceOn(post, today)?.person ?? '')?.name
        return {
          organisation: named(one.kept.organisation.names, language),
          role: named(post.title, language),
          holder: whose === 'other' ? holder : undefined,
          cover: person?.name,
          isDeputy,
        }
      }),
    ),
    days: { from, to, today },
    choices: [],
    entries: handlesOf(held),
    by,
  }
}

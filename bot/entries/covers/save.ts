import { present } from '../../directory/domain/present.ts'
import type { Acted, Owed } from '../../records/contract.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Ask } from '../../turns/capability.ts'
import { accountOf } from '../accounts.ts'
import { coverEnded, covered } from '../domain/cover.ts'
import type { EntriesNeeds } from '../needs.ts'
import { changeOrganisation, ofOrganisation } from '../organisations.ts'
import type { HeldPosts } from '../own-posts.ts'
import { entrySubject } from '../subjects.ts'
import type { Covering } from './settled.ts'
import { coverOf } from './settled.ts'

/** The same posts as they are now. */
const current = ({ posts }: HeldPosts, kept: HeldPosts['kept']): HeldPosts => ({
  kept,
  posts: kept.organisation.posts.filter(({ id }) => posts.some((post) => post.id === id)),
})

const withPosts = ({ kept }: HeldPosts, posts: HeldPosts['posts']) =>
  ofOrganisation({
    ...kept.organisation,
    posts: kept.organisation.posts.map((post) => posts.find(({ id }) => id === post.id) ?? post),
  })

/** Whoever covers is told once for these days, in whichever posts. */
const wordToCover = (
  held: HeldPosts,
  { from, to, today }: Covering,
  by: string | undefined,
  { at, as }: Permit,
): readonly Owed[] => {
  const people = held.posts.flatMap((post) => coverOf(held, post, by, today).person ?? [])
  return [...new Map(people.map((person) => [person.id, person])).values()].flatMap((person): readonly Owed[] => {
    const account = accountOf(person)
    // Who arranges to cover for somebody knows it.
    if (!account || (account.tenantId === as.tenantId && account.oid === as.oid)) return []
    const id = `cover.given|${from}|${to}|${person.id}`
    return [{ kind: 'message', id, what: 'cover.given', due: at, to: { person: account } }]
  })
}

const idsOf = ({ posts }: HeldPosts) => posts.map(({ id }) => id)

/** Saves a cover of one organisation's posts, and owes the word to whoever covers. */
export const saveCoverOf =
  (needs: EntriesNeeds) =>
  (held: HeldPosts, covering: Covering, by: string | undefined, ask: Ask<'cover.set'>): Promise<Acted<'cover.set'>> => {
    const { from, to, today } = covering
    return changeOrganisation(needs)(ask, { id: held.kept.organisation.id }, (kept = held.kept) => {
      const now = current(held, kept)
      const named = by !== undefined && kept.people.has(by) ? by : undefined
      return {
        subject: entrySubject(kept, idsOf(held), { places: needs.places, today }),
        change: (permit) => ({
          ...withPosts(
            now,
            now.posts.map((post) => covered(post, present({ from, to, by: named }))),
          ),
          facts: present({ posts: idsOf(now), from, to, by: named }),
          owed: wordToCover(now, covering, named, permit),
        }),
      }
    })
  }

/** Ends the cover of one organisation's posts; `ended` when there was one. */
export const endCoverOf = (needs: EntriesNeeds) => async (held: HeldPosts, today: string, ask: Ask<'cover.end'>) => {
  let ended = false
  const acted = await changeOrganisation(needs)(ask, { id: held.kept.organisation.id }, (kept = held.kept) => {
    const now = current(held, kept)
    const after = now.posts.map((post) => coverEnded(post, today))
    ended = after.some((post, index) => post !== now.posts[index])
    return {
      subject: entrySubject(kept, idsOf(held), { places: needs.places, today }),
      change: () => ({ ...withPosts(now, after), facts: { posts: idsOf(now) } }),
    }
  })
  return { acted, ended }
}

import { isOpen } from '../directory/domain/dates.ts'
import type { Post } from '../directory/domain/model.ts'
import type { Day } from '../time/instant.ts'
import type { Person as Account } from '../turns/reach.ts'
import { inForceOn } from './domain/appointing.ts'
import type { EntriesNeeds } from './needs.ts'
import type { KeptNow } from './organisations.ts'
import { readKept } from './organisations.ts'

/** The posts of one organisation that some people hold today. */
export interface HeldPosts {
  readonly kept: KeptNow
  readonly posts: readonly Post[]
}

const isHeldBy = (post: Post, people: ReadonlySet<string>, today: Day) => {
  const current = inForceOn(post, today)
  return isOpen(post, today) && current !== undefined && people.has(current.person)
}

/** The posts that these people of an organisation hold. */
export const postsOf = (kept: KeptNow, people: ReadonlySet<string>, today: Day): HeldPosts => ({
  kept,
  posts: kept.organisation.posts.filter((post) => isHeldBy(post, people, today)),
})

/** The posts that somebody holds themself today, organisation by organisation, as the store has them at this moment. */
export const ownPosts = async (needs: EntriesNeeds, who: Account, today: Day): Promise<readonly HeldPosts[]> => {
  const { parts, people } = await needs.actor(who)
  const mine = new Set(people)
  const ids = [...new Set(parts.flatMap(({ organisation }) => organisation ?? []))]
  const all = await Promise.all(ids.map((id) => readKept(needs, id)))
  return all
    .flatMap((kept) => (kept && !kept.isListed ? [postsOf(kept, mine, today)] : []))
    .filter(({ posts }) => posts.length > 0)
}

import { calledSo } from '../../people/domain/naming.ts'
import type { Day } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import { entriesOf, organisationsMeant } from '../candidates.ts'
import { postIn, readHandle } from '../domain/entry.ts'
import type { EntriesNeeds } from '../needs.ts'
import { readKept } from '../organisations.ts'
import type { HeldPosts } from '../own-posts.ts'
import { ownPosts, postsOf } from '../own-posts.ts'

type Whose = (needs: EntriesNeeds, turn: Turn, subject: string, today: Day) => Promise<readonly HeldPosts[]>

/** The asker's own. */
export const own: Whose = (needs, { who }, _subject, today) => ownPosts(needs, who, today)

const ofPeople = async (needs: EntriesNeeds, subject: string, today: Day): Promise<readonly HeldPosts[]> => {
  const people = calledSo(subject, (await needs.directory()).people.values())
  const all = await Promise.all(
    [...new Set(people.map(({ organisation }) => organisation))].map((id) => readKept(needs, id)),
  )
  return all.flatMap((kept) => (kept ? [postsOf(kept, new Set(people.map(({ id }) => id)), today)] : []))
}

const ofOrganisations = async (needs: EntriesNeeds, subject: string, today: Day): Promise<readonly HeldPosts[]> => {
  const entries = entriesOf(organisationsMeant(await needs.directory(), subject, needs), 'spoc', today)
  const all = await Promise.all(
    entries.map(async ({ organisation, post }) => {
      const kept = await readKept(needs, organisation)
      const found = kept && postIn(kept.organisation, post)
      return kept && found ? [{ kept, posts: [found] }] : []
    }),
  )
  return all.flat()
}

/** Somebody else's: by their name, else the SPOC of an organisation or a place. */
export const others: Whose = async (needs, _turn, subject, today) => {
  if (subject === '') return []
  const theirs = (await ofPeople(needs, subject, today)).filter(({ posts }) => posts.length > 0)
  return theirs.length > 0 ? theirs : ofOrganisations(needs, subject, today)
}

/** Those that a card's button names. */
export const byHandles = async (needs: EntriesNeeds, handles: readonly string[]): Promise<readonly HeldPosts[]> => {
  const groups = Map.groupBy(handles.map(readHandle), ({ organisation }) => organisation)
  const all = await Promise.all(
    [...groups].map(async ([id, entries]) => {
      const kept = await readKept(needs, id)
      const posts = entries.flatMap(({ post }) => (kept && postIn(kept.organisation, post)) ?? [])
      return kept && posts.length > 0 ? [{ kept, posts }] : []
    }),
  )
  return all.flat()
}

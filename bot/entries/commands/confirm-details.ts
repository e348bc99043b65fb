import { entryNewsMessage } from '../../../cards/entry-news/index.ts'
import type { OwnPost } from '../../../cards/my-details/facts.ts'
import { myDetailsMessage } from '../../../cards/my-details/index.ts'
import { named } from '../../directory/named.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { inForceOn } from '../domain/appointing.ts'
import { entriesConfirmed, entryHandle } from '../domain/entry.ts'
import type { EntriesNeeds } from '../needs.ts'
import { changeOrganisation, ofOrganisation } from '../organisations.ts'
import type { HeldPosts } from '../own-posts.ts'
import { ownPosts } from '../own-posts.ts'
import { entrySubject, organisationSubject } from '../subjects.ts'
import { formed } from './change-entry.ts'

const shownPosts = async (
  { kept, posts }: HeldPosts,
  { turn, needs, any }: { readonly turn: Turn; readonly needs: EntriesNeeds; readonly any: AskAny },
): Promise<readonly OwnPost[]> => {
  const { organisation, people } = kept
  const today = dayOf(turn.at)
  const mayChange = (await any('entry.open', organisationSubject(organisation, needs.places))).ok
  return posts.flatMap((post): readonly OwnPost[] => {
    const current = inForceOn(post, today)
    const person = current && people.get(current.person)
    if (!person) return []
    return [
      {
        organisation: named(organisation.names, turn.language),
        role: named(post.title, turn.language),
        ...{ name: person.name, email: person.email, phone: person.phone, hours: person.hours },
        deputy: people.get(current.deputy ?? '')?.name,
        confirmedOn: current.confirmedOn,
        entry: entryHandle({ organisation: organisation.id, post: post.id }),
        change: mayChange && formed.has(post.kind) ? 'form' : 'suggestion',
      },
    ]
  })
}

/** `confirm my details`: the asker's own posts, to be confirmed with one press. */
export const myDetails =
  (needs: EntriesNeeds) =>
  async (turn: Turn, _text: string, ask: Ask<'own-data.read'>, any: AskAny): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    const held = await ownPosts(needs, turn.who, dayOf(turn.at))
    const posts = (await Promise.all(held.map((one) => shownPosts(one, { turn, needs, any })))).flat()
    const message =
      posts.length > 0
        ? myDetailsMessage({ posts, today: dayOf(turn.at) }, turn.language)
        : entryNewsMessage({ what: 'nothing-to-confirm' }, turn.language)
    return answered(right.permit, message, { record: 'own-posts', entries: posts.map(({ entry }) => entry) })
  }

/** "All correct": confirms today whatever the presser holds, whichever card was pressed. */
export const allCorrect = (needs: EntriesNeeds) => {
  const change = changeOrganisation(needs)
  return async (turn: Turn, _given: unknown, ask: Ask<'entry.confirm'>): Promise<Answer> => {
    const today = dayOf(turn.at)
    const held = await ownPosts(needs, turn.who, today)
    const right = await ask({ state: 'kept', own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    for (const { kept, posts } of held) {
      const ids = posts.map(({ id }) => id)
      const acted = await change(ask, { id: kept.organisation.id }, (current = kept) => ({
        subject: entrySubject(current, ids, { places: needs.places, today }),
        change: () => ({
          ...ofOrganisation(entriesConfirmed(current.organisation, ids, today)),
          facts: { posts: ids },
        }),
      }))
      if (!acted.ok) return refused(acted.why)
    }
    const what = held.length > 0 ? 'confirmed' : 'nothing-to-confirm'
    return answered(right.permit, entryNewsMessage({ what }, turn.language), { record: 'own-posts' })
  }
}

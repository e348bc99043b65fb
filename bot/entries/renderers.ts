import type { EntryNewsFacts } from '../../cards/entry-news/facts.ts'
import { entryNewsMessage } from '../../cards/entry-news/index.ts'
import type { Renderers } from '../delivery/brings.ts'
import type { Post } from '../directory/domain/model.ts'
import { named } from '../directory/named.ts'
import type { Rendered } from '../records/contract.ts'
import { dayOf } from '../time/instant.ts'
import { coverOf } from './covers/settled.ts'
import { inForceOn } from './domain/appointing.ts'
import type { Suggestion } from './domain/suggestion.ts'
import type { EntriesNeeds } from './needs.ts'
import { readKept } from './organisations.ts'
import { suggestionCard } from './suggestions/card.ts'
import { noteOf } from './suggestions/note.ts'
import { suggestionOf } from './suggestions/stored.ts'

const answers: Readonly<Record<NonNullable<Suggestion['outcome']>, EntryNewsFacts['what']>> = {
  changed: 'your-suggestion-accepted',
  linked: 'your-place-confirmed',
  taken: 'your-place-taken',
  overtaken: 'your-suggestion-overtaken',
}

const answerTo = ({ state, outcome }: Suggestion): EntryNewsFacts['what'] | undefined => {
  if (state === 'declined') return 'your-suggestion-declined'
  return state === 'accepted' && outcome ? answers[outcome] : undefined
}

/** The messages of the capability, made when they are sent. */
export const entriesRenderers = (needs: EntriesNeeds): Renderers => {
  /** To those whose entry it is: only while it waits, and only if they may still know of it. */
  const asked: Renderers[string] = async ({ to }, record): Promise<Rendered> => {
    if (!record) return { dropped: 'record-gone' }
    const suggestion = suggestionOf(record)
    if (suggestion.state !== 'made') return { dropped: 'decided-already' }
    if (!to || !('person' in to)) return { dropped: 'nobody-to-tell' }
    if (suggestion.audience === 'justice' && !(await needs.actor(to.person)).seesJustice)
      return { dropped: 'not-entitled' }
    const right = await needs.worker()('message.send', {})
    if (!right.ok) return { dropped: right.why }
    const [directory, note] = await Promise.all([needs.directory(), noteOf(needs, right.permit, suggestion.reference)])
    const today = dayOf(needs.clock())
    return {
      record: record.record,
      message: (language) => suggestionCard(suggestion, { directory, language, today, may: 'decide', note }),
    }
  }

  /** To its maker, what became of it. */
  const answered: Renderers[string] = async (_owed, record): Promise<Rendered> => {
    if (!record) return { dropped: 'record-gone' }
    const suggestion = suggestionOf(record)
    const what = answerTo(suggestion)
    if (!what) return { dropped: 'not-decided' }
    const { organisations } = await needs.directory()
    const names = organisations.find(({ id }) => id === suggestion.organisation)?.names ?? suggestion.founding?.names
    const { reference } = suggestion
    return {
      record: record.record,
      message: (language) =>
        entryNewsMessage({ what, organisation: names && named(names, language), reference }, language),
    }
  }

  /** To whoever covers: of the posts that they cover on these days still. */
  const coverGiven: Renderers[string] = async ({ id, record }): Promise<Rendered> => {
    const [, , from, to, person] = id.split('|')
    const kept = await readKept(needs, record.slice('organisation|'.length))
    if (!kept || from === undefined || to === undefined || person === undefined) return { dropped: 'cover-gone' }
    const today = dayOf(needs.clock())
    const { organisation, people } = kept
    const isTheirs = (post: Post) =>
      post.away.some((cover) => cover.from === from && cover.to === to) &&
      coverOf({ kept, posts: [] }, post, post.away.find((cover) => cover.from === from)?.by, today).person?.id ===
        person
    const posts = organisation.posts.filter(isTheirs)
    if (posts.length === 0 || to < today) return { dropped: 'cover-gone' }
    const away = posts.map((post) => people.get(inForceOn(post, today)?.person ?? '')?.name)
    return {
      record,
      message: (language) =>
        entryNewsMessage(
          {
            what: 'you-cover',
            organisation: named(organisation.names, language),
            role: posts.map(({ title }) => named(title, language)).join('; '),
            name: away.find((name) => name !== undefined),
            days: { from, to, today },
            cover: people.get(person)?.name,
          },
          language,
        ),
    }
  }

  return { 'suggestion.asked': asked, 'suggestion.answered': answered, 'cover.given': coverGiven }
}

import { askForPlaceMessage } from '../../../cards/ask-for-place/index.ts'
import { contactMessage } from '../../../cards/contact/index.ts'
import type { Language } from '../../../cards/language.ts'
import { notFoundMessage } from '../../../cards/not-found/index.ts'
import type { PlaceFacts } from '../../../cards/spoc/facts.ts'
import { dayOf } from '../../time/instant.ts'
import { longestMessage } from '../../turns/dispatch.ts'
import type { Reply, Result, Turn } from '../../turns/turn.ts'
import type { DirectoryNeeds } from '../needs.ts'
import { spocFacts } from '../presenter.ts'

const mostResults = 8

const resultsOf = ({ agencies, area }: PlaceFacts, today: string, language: Language): Result[] =>
  agencies.flatMap(({ agency, contacts }) =>
    contacts.map((contact) => ({
      title: contact.name ?? contact.organisation,
      subtitle: [contact.role, contact.organisation].filter(Boolean).join(', '),
      message: contactMessage({ agency, area, contact, today }, language),
    })),
  )

/** The message extension: one contact card a result, to insert into what a person is writing. The inserted card is no record of ours. */
export const search = ({ resolve, directory, places, note }: DirectoryNeeds) => {
  return async (turn: Turn, text: string): Promise<Reply> => {
    const hint = (message: { text: string }): Reply => ({ type: 'results', results: [], hint: message.text })
    if (text.trim() === '') return hint(askForPlaceMessage({ form: false }, turn.language))
    const understanding = resolve(text.slice(0, longestMessage))
    const language = understanding.language ?? turn.language
    const today = dayOf(turn.at)
    const facts = spocFacts({ directory: await directory(), places, understanding, today, language })
    if (!facts) return hint(notFoundMessage({ nearest: [], asked: understanding.agency }, language))
    const found = facts.places.flatMap((place) => resultsOf(place, today, language)).slice(0, mostResults)
    const entries = facts.places.flatMap(({ agencies }) =>
      agencies.flatMap(({ contacts }) => contacts.map(({ entry }) => entry)),
    )
    await note(turn, { understanding, entries: entries.slice(0, mostResults) })
    return { type: 'results', results: found, hint: '' }
  }
}

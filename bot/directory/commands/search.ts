import { askForPlaceMessage } from '../../../cards/ask-for-place/index.ts'
import { contactMessage } from '../../../cards/contact/index.ts'
import type { Language } from '../../../cards/language.ts'
import { notFoundMessage } from '../../../cards/not-found/index.ts'
import type { PlaceFacts } from '../../../cards/spoc/facts.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer, Shown } from '../../turns/answer.ts'
import { refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Reply, Result, Turn } from '../../turns/turn.ts'
import type { DirectoryNeeds } from '../needs.ts'
import { spocFacts } from '../presenter.ts'
import { understoodOf } from '../understood.ts'

const mostResults = 8

const resultsOf = ({ agencies, area }: PlaceFacts, today: string, language: Language): Result[] =>
  agencies.flatMap(({ agency, contacts }) =>
    contacts.map((contact) => ({
      title: contact.name ?? contact.organisation,
      subtitle: [contact.role, contact.organisation].filter(Boolean).join(', '),
      message: contactMessage({ agency, area, contact, today }, language),
    })),
  )

const hint = ({ text }: { readonly text: string }): Reply => ({ type: 'results', results: [], hint: text })

/** The message extension: one contact card a result, to insert into what a person is writing. The inserted card is no record of ours. */
export const search = ({ resolve, directory, places }: DirectoryNeeds) => {
  const found = async (turn: Turn, text: string): Promise<{ readonly reply: Reply; readonly shown: Shown }> => {
    if (text.trim() === '')
      return { reply: hint(askForPlaceMessage({ form: false }, turn.language)), shown: { record: 'help' } }
    const understanding = resolve(text)
    const language = understanding.language ?? turn.language
    const today = dayOf(turn.at)
    const understood = understoodOf(understanding)
    const facts = spocFacts({ directory: await directory(), places, understanding, today, language })
    if (!facts) {
      const message = notFoundMessage({ nearest: [], asked: understanding.agency }, language)
      return { reply: hint(message), shown: { record: 'directory', understood } }
    }
    const results = facts.places.flatMap((place) => resultsOf(place, today, language)).slice(0, mostResults)
    const entries = facts.places.flatMap(({ agencies }) =>
      agencies.flatMap(({ contacts }) => contacts.map(({ entry }) => entry)),
    )
    return {
      reply: { type: 'results', results, hint: '' },
      shown: { record: 'directory', entries: entries.slice(0, mostResults), understood },
    }
  }

  return async (turn: Turn, text: string, ask: Ask<'directory.look-up'>): Promise<Answer> => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    return { type: 'answered', permit: right.permit, ...(await found(turn, text)) }
  }
}

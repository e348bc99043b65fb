import { z } from 'zod'
import { partyKey } from '../../directory/domain/party.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { settingOf } from '../form/setting.ts'
import type { Unfinished } from '../form/show.ts'
import { shownForm } from '../form/show.ts'
import type { SentWhom } from '../form/whom.ts'
import { whomIn } from '../form/whom.ts'
import type { QuestionsNeeds } from '../needs.ts'

export type AskToAsk = Ask<'question.ask'>

export interface Asking {
  readonly turn: Turn
  readonly ask: AskToAsk
}

/** The form with what it still has to say, for whoever may ask. */
export const formFor = async (
  needs: QuestionsNeeds,
  { turn, ask }: Asking,
  unfinished: Unfinished,
  { seesJustice }: { readonly seesJustice: boolean },
): Promise<Answer> => {
  const right = await ask({ state: 'none', own: [keyOfPerson(turn.who)] })
  if (!right.ok) return refused(right.why)
  const message = await shownForm(needs, unfinished, { at: turn.at, language: turn.language, seesJustice })
  return answered(right.permit, message, { record: 'question' })
}

/** A blank form for whomever is meant. What was not said is simply blank in it; that there is nobody is said. */
const opened = async (needs: QuestionsNeeds, asking: Asking, sent: SentWhom): Promise<Answer> => {
  const { actor, ...reading } = await settingOf(needs, asking.turn)
  const whom = whomIn(needs, sent, reading)
  const faults = whom.lack === 'nobody' || whom.lack === 'yourself' ? [whom.lack] : []
  return formFor(needs, asking, { reference: needs.newReference(), whom, faults }, actor)
}

/** `ask cps bristol`: the form, for whoever answers there. */
export const sayAsk =
  (needs: QuestionsNeeds) =>
  (turn: Turn, text: string, ask: AskToAsk): Promise<Answer> =>
    opened(needs, { turn, ask }, { place: text })

const id = z.string().min(1).max(120)

const sentContact = z.object({
  ...{ organisation: id.optional(), post: id.optional(), area: id.optional(), agency: id.optional() },
})

/** The button on a card of contacts: of the one that it shows, or of all those of an area. */
export const pressAsk =
  (needs: QuestionsNeeds) =>
  async (turn: Turn, data: unknown, ask: AskToAsk): Promise<Answer> => {
    const sent = sentContact.safeParse(data)
    if (!sent.success) return unreadable
    const { organisation, post, ...place } = sent.data
    const to = organisation && partyKey({ organisation, ...(post === undefined ? {} : { post }) })
    return opened(needs, { turn, ask }, { ...place, to })
  }

import { z } from 'zod'
import { readParty } from '../../directory/domain/party.ts'
import type { Answer } from '../../turns/answer.ts'
import { refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { placeIn } from '../form/chosen.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { formFor } from './form.ts'

type AskToDraft = Ask<'escalation.draft'>

const agencies = ['police', 'cps', 'isva', 'partner'] as const

const agencyIn = (said: string | undefined) => agencies.find((agency) => agency === said)

/** `escalate cps bristol`: the form, with what could be read of it. */
export const sayRaise =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, text: string, ask: AskToDraft): Promise<Answer> => {
    const { agency } = needs.resolve(text)
    const place = placeIn(needs, text)?.name
    const values = { place, ...(agency === 'any' ? {} : { agency }) }
    return formFor(needs, turn, { reference: needs.newReference(), values }, ask)
  }

const id = z.string().min(1).max(120).optional()

const sentContact = z.object({ organisation: id, area: id, agency: id })

/** The button on a card of contacts: about the one that it shows, or about all those of an area. */
export const pressBegin =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, data: unknown, ask: AskToDraft): Promise<Answer> => {
    const sent = sentContact.safeParse(data)
    if (!sent.success) return unreadable
    const { organisation, area, agency } = sent.data
    const { organisations } = await needs.directory()
    const found = organisations.find((one) => one.id === organisation)
    const values = {
      place: needs.places.nameOf(area ?? '')?.en,
      agency: found?.agency ?? agencyIn(agency),
      organisation: found?.id,
    }
    return formFor(needs, turn, { reference: needs.newReference(), values }, ask)
  }

/** "Raise this", chosen on a message: the blank form. The message is never read, copied or kept. */
export const beginFromMessage =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, _given: unknown, ask: AskToDraft): Promise<Answer> =>
    turn.who.isPartner
      ? refused('not-yours')
      : formFor(needs, turn, { reference: needs.newReference(), values: {} }, ask)

const fromQuestion = async (
  needs: EscalationsNeeds,
  turn: Turn,
  record: string | undefined,
  { ask, any }: { readonly ask: AskToDraft; readonly any: AskAny },
): Promise<Answer> => {
  if (record === undefined) return refused('not-there')
  const asked = await needs.questions.of(any, record)
  if (!asked.ok) return refused(asked.why)
  const { to, agency, area, authority, state } = asked.question
  const values = {
    ...{ agency, what: asked.words, organisation: readParty(to)?.organisation },
    place: needs.places.nameOf(authority ?? area)?.en,
    ...(state === 'asked' ? { reason: 'NO_RESPONSE' as const } : {}),
  }
  return formFor(needs, turn, { reference: needs.newReference(), values, question: record }, ask)
}

const sentQuestion = z.object({ question: z.string().startsWith('question|').max(100) })

/** A question raised further: the form with its words, for whoever asked it. */
export const pressFromQuestion =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, data: unknown, ask: AskToDraft, any: AskAny): Promise<Answer> => {
    const sent = sentQuestion.safeParse(data)
    return sent.success ? fromQuestion(needs, turn, sent.data.question, { ask, any }) : unreadable
  }

/** `raise further AS-2026-Q0042`. */
export const sayFromQuestion =
  (needs: EscalationsNeeds) =>
  (turn: Turn, text: string, ask: AskToDraft, any: AskAny): Promise<Answer> =>
    fromQuestion(needs, turn, needs.questions.recordOf(text.trim()), { ask, any })

import { z } from 'zod'
import { typedFields } from '../../entries/typed-fields.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import { makeQuestion } from '../change.ts'
import type { Question } from '../domain/question.ts'
import type { SentForm } from '../form/sent.ts'
import { readSent } from '../form/sent.ts'
import { fromOf } from '../form/setting.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { buttonsFor, presented } from '../present.ts'
import { questionOf } from '../stored.ts'
import type { Asking, AskToAsk } from './ask.ts'
import { formFor } from './ask.ts'

const sending =
  (needs: QuestionsNeeds) =>
  async (asking: Asking, sent: SentForm, reference: string): Promise<Answer> => {
    const { turn, ask } = asking
    const read = await readSent(needs, turn, sent, reference)
    if (!read.ok) return formFor(needs, asking, read.shown, read.setting.actor)
    const { setting, spot, contact, audience, words, due } = read
    const { asker } = setting
    const right = await ask({ state: 'none', own: [asker], areas: [spot.area], audience })
    if (!right.ok) return refused(right.why)
    const number = await needs.numbers.claim(spot.area, `question ${asker} ${reference}`)
    const question: Question = {
      ...{ record: `question|${number}`, number, state: 'asked', audience, asker, from: fromOf(setting) },
      ...{ area: spot.area, ...(spot.authority ? { authority: spot.authority } : {}) },
      ...{ to: contact.party, agency: contact.agency, had: [], askedAt: turn.at, replyBy: due.replyBy },
    }
    const acted = await makeQuestion(needs, ask, question, [{ field: 'question', text: words.text }])
    if (!acted.ok) return refused(acted.why)
    const now = questionOf(acted.document)
    const texts = await needs.records.texts(acted.permit, now.record)
    const card = await presented(needs, now, {
      ...{ as: 'asker', news: 'asked', texts, at: turn.at, buttons: buttonsFor(now, 'asker') },
    })
    return answered(acted.permit, card(turn.language), { record: now.record })
  }

const line = z.string().max(2_000).optional()

const sentForm = z.object({
  form: z.string().regex(/^[0-9A-Z-]{4,20}$/),
  ...{ to: line, area: line, authority: line, place: line, agency: line },
  ...{ question: line, replyBy: line, confined: line },
})

/** The form sent: the question is asked, once for each form. */
export const pressSend = (needs: QuestionsNeeds) => {
  const send = sending(needs)
  return async (turn: Turn, data: unknown, ask: AskToAsk): Promise<Answer> => {
    const sent = sentForm.safeParse(data)
    if (!sent.success) return unreadable
    const { form: reference, ...values } = sent.data
    return send({ turn, ask }, values, reference)
  }
}

const fieldNames = new Map<string, 'to' | 'question' | 'replyBy' | 'confined'>([
  ...(['to', 'at', 'who', 'pwy'] as const).map((name) => [name, 'to'] as const),
  ...(['question', 'cwestiwn'] as const).map((name) => [name, 'question'] as const),
  ...(['reply by', 'by', 'ateb erbyn', 'erbyn'] as const).map((name) => [name, 'replyBy'] as const),
  ...(['police and cps only', 'yr heddlu a geg yn unig'] as const).map((name) => [name, 'confined'] as const),
])

const yes: ReadonlySet<string> = new Set(['yes', 'true', 'ie', 'ydy', 'oes'])

/** `ask save` with a line a field: the same by typing. */
export const saySend = (needs: QuestionsNeeds) => {
  const send = sending(needs)
  return async (turn: Turn, text: string, ask: AskToAsk): Promise<Answer> => {
    const { fields } = typedFields(`\n${text}`, fieldNames)
    const confined = yes.has(fields.confined?.trim().toLowerCase() ?? '') ? 'true' : undefined
    const { question, replyBy, to: place } = fields
    return send({ turn, ask }, { question, replyBy, place, confined }, turn.reference)
  }
}

import { hash } from 'node:crypto'
import { z } from 'zod'
import { headFields, instant } from '../records/shapes.ts'
import type { Stored } from '../storage/port.ts'
import { dayOf } from '../time/instant.ts'
import type { Question } from './domain/question.ts'
import { isOpenQuestion, questionStates } from './domain/question.ts'

const agencies = ['police', 'cps', 'isva', 'partner'] as const
const account = z.string().regex(/^[^|]+\|[^|]+$/)
const party = z.string().regex(/^(?:post|organisation)\|/)

/** A question to a contact: the record's first document. What is asked, and the answer, are texts of the record. */
export const storedQuestion = z.object({
  id: z.literal('question'),
  record: z.string().regex(/^question\|/),
  kind: z.literal('question'),
  v: z.literal(1),
  number: z.string(),
  state: z.enum(questionStates),
  /** What the lists are found by. */
  standing: z.enum(['open', 'closed']),
  audience: z.enum(['multi', 'justice']),
  area: z.string(),
  authority: z.string().exactOptional(),
  asker: account,
  from: z.object({ agency: z.enum([...agencies, 'none']), organisation: z.string().exactOptional() }).readonly(),
  to: party,
  agency: z.enum(agencies),
  had: z.array(party).readonly(),
  askedAt: instant,
  replyBy: instant,
  givenBackBy: account.exactOptional(),
  answeredBy: account.exactOptional(),
  answeredAt: instant.exactOptional(),
  raisedAs: z.string().exactOptional(),
  toldOfSilence: z.literal(true).exactOptional(),
  settled: z.literal(true).exactOptional(),
  closedAt: instant.exactOptional(),
  closedOn: z.iso.date().exactOptional(),
  ...headFields,
})

export const questionAt = (record: string) => ({ record, id: 'question' }) as const

export const questionDocument = (question: Question): Stored =>
  storedQuestion.parse({
    ...question,
    ...questionAt(question.record),
    kind: 'question',
    v: 1,
    standing: isOpenQuestion(question) ? 'open' : 'closed',
    ...(question.closedAt ? { closedOn: dayOf(question.closedAt) } : {}),
  })

/** Reads a stored question. Throws `ZodError` for a document of another shape. */
export const questionOf = (document: Stored): Question => {
  const {
    id: _,
    kind: __,
    v: ___,
    events: ____,
    chain: _____,
    standing: ______,
    closedOn: _______,
    ...question
  } = storedQuestion.parse(document)
  return question
}

/** Whose it is, for the lists: whoever asked, and whoever has it now or had it. */
export const storedQuestionPart = z.object({
  id: z.string().regex(/^part\|[0-9a-f]{32}$/),
  record: z.string().regex(/^question\|/),
  kind: z.literal('question-part'),
  v: z.literal(1),
  owner: z.string(),
  /** `closed` also for whoever has passed it on. */
  standing: z.enum(['open', 'closed']),
  askedAt: instant,
})

/** Every part that somebody has in it, as it is now. */
export const partsOf = (question: Question): readonly Stored[] => {
  const { record, asker, to, had, askedAt } = question
  const part = (owner: string, isTheirs: boolean) =>
    storedQuestionPart.parse({
      id: `part|${hash('sha256', owner).slice(0, 32)}`,
      kind: 'question-part',
      v: 1,
      standing: isTheirs && isOpenQuestion(question) ? 'open' : 'closed',
      ...{ record, owner, askedAt },
    })
  return [part(asker, true), part(to, true), ...had.map((owner) => part(owner, false))]
}

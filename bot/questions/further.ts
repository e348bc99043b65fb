import type { Guarded } from '../guard/guarded.ts'
import type { Acted } from '../records/contract.ts'
import type { Refusal } from '../rights/refusal.ts'
import { dayOf } from '../time/instant.ts'
import type { AskAny } from '../turns/capability.ts'
import { changeQuestion } from './change.ts'
import { mayStep } from './domain/next.ts'
import type { Question } from './domain/question.ts'
import type { QuestionsNeeds } from './needs.ts'
import { questionAt, questionOf } from './stored.ts'
import { questionSubject } from './subject.ts'

/** A question with its words, for the one person who may raise it further. */
export type ToRaise =
  | { readonly ok: true; readonly question: Question; readonly words: Guarded | undefined }
  | { readonly ok: false; readonly why: Refusal }

/** How escalations carry a question over: what it says, and that it was done. */
export interface Further {
  readonly of: (any: AskAny, record: string) => Promise<ToRaise>
  /** Puts on record that it was raised as this number; `not-in-this-state` when it was raised before, or is settled. */
  readonly raised: (any: AskAny, record: string, number: string) => Promise<Acted<'question.raise-further'>>
  /** The record of a number as somebody typed it. */
  readonly recordOf: (typed: string) => string | undefined
}

export const raisingFurther = (needs: QuestionsNeeds): Further => ({
  of: async (any, record) => {
    const read = await needs.records.read(questionAt(record))
    if (!read) return { ok: false, why: 'not-there' }
    const question = questionOf(read)
    const directory = await needs.directory()
    const subject = questionSubject(question, { directory, day: dayOf(needs.clock()), whose: 'asker' })
    const right = await any('question.raise-further', subject)
    if (!right.ok) return right
    if (!mayStep(question.state, 'raise-further') || question.settled) return { ok: false, why: 'not-in-this-state' }
    const texts = await needs.records.texts(right.permit, record)
    return { ok: true, question, words: texts.question }
  },
  raised: (any, record, number) =>
    changeQuestion(needs, (subject) => any('question.raise-further', subject), {
      record,
      step: { type: 'raise-further', as: number },
    }),
  recordOf: (typed) => {
    const number = needs.numbers.read(typed)
    return number === undefined ? undefined : `question|${number}`
  },
})

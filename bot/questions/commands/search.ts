import { linkResult, nothingFound } from '../../../cards/record-link/index.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Answer } from '../../turns/answer.ts'
import { refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { questionAt, questionOf } from '../stored.ts'
import { subjectIn } from './steps.ts'

/** The one with this number, where whoever looks may open it and it may stand in a chat: none between police and CPS. */
const findFor = async (needs: QuestionsNeeds, turn: Turn, typed: string, any: AskAny) => {
  const number = needs.numbers.read(typed.trim())
  const document = number && (await needs.records.read(questionAt(`question|${number}`)))
  const question = document ? questionOf(document) : undefined
  if (!document || question?.audience !== 'multi') return undefined
  const right = await any('question.open', await subjectIn(needs, turn, document, 'everybody'))
  return right.ok ? question : undefined
}

/** A number in the search: its state, and a card that leads to it. What is not there, and what is not theirs, are answered alike. */
export const search =
  (needs: QuestionsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'question.list-own'>, any: AskAny): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    const { language } = turn
    const found = await findFor(needs, turn, text, any)
    const results = found
      ? [linkResult({ kind: 'question', number: found.number, state: found.state, record: found.record }, language)]
      : []
    return {
      ...{ type: 'answered', permit: right.permit },
      reply: { type: 'results', results, hint: nothingFound(language) },
      shown: { record: found?.record ?? 'questions' },
    }
  }

import type { QuestionNews } from '../../../cards/question/facts.ts'
import type { FreeText, Headed } from '../../records/contract.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { StepAction } from '../change.ts'
import { changeQuestion, type rightOf } from '../change.ts'
import type { Step } from '../domain/decide.ts'
import { readReplyBy } from '../form/read.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { questionAt, questionOf } from '../stored.ts'
import type { Whose } from '../subject.ts'
import { questionSubject } from '../subject.ts'
import { shownQuestion } from './shown.ts'
import type { Asks, WithQuestion } from './which.ts'

/** A question as a right is asked for on it in a turn. */
export const subjectIn = async (needs: QuestionsNeeds, { at }: Turn, document: Headed, whose: Whose) =>
  questionSubject(questionOf(document), { directory: await needs.directory(), day: dayOf(at), whose })

/** The question as it is now, for whoever may open it and came too late with something else. */
const current = async (needs: QuestionsNeeds, turn: Turn, record: string, any: AskAny) => {
  const document = await needs.records.read(questionAt(record))
  const right = document && (await any('question.open', await subjectIn(needs, turn, document, 'everybody')))
  if (!document || !right?.ok) return undefined
  const message = await shownQuestion(needs, turn, document, { permit: right.permit, news: 'unchanged' })
  return answered(right.permit, message, { record })
}

interface Taking {
  readonly step: Step
  readonly texts?: readonly FreeText[]
}

/** Takes a step and shows what became of it; whoever comes second finds who was first. */
export const take = async (
  needs: QuestionsNeeds,
  turn: Turn,
  document: Headed,
  { step, texts = [] }: Taking,
  { ask, any }: Asks<StepAction>,
): Promise<Answer> => {
  const { record } = document
  const acted = await changeQuestion(needs, ask, { record, step, texts })
  if (!acted.ok) {
    const shown = await current(needs, turn, record, any)
    return shown ? { type: 'refused', why: acted.why, current: shown } : refused(acted.why)
  }
  const news = acted.changed ? step.type : 'unchanged'
  // Whoever says that it isn't theirs has nothing left to do, though they may still answer.
  const isGone = step.type === 'pass' || step.type === 'give-back'
  const card = await shownQuestion(needs, turn, acted.document, {
    ...{ permit: acted.permit, news },
    ...(isGone ? { buttons: [] } : {}),
  })
  return answered(acted.permit, card, { record })
}

/** The card once more, with what its field lacks, for whoever may take the step. */
export const again = async <A extends StepAction>(
  needs: QuestionsNeeds,
  turn: Turn,
  found: Headed,
  { whose, news }: { readonly whose: Whose; readonly news?: QuestionNews },
  { ask }: Pick<Asks<A>, 'ask'>,
): Promise<Answer> => {
  const right = await ask(await subjectIn(needs, turn, found, whose))
  if (!right.ok) return refused(right.why)
  const message = await shownQuestion(needs, turn, found, { permit: right.permit, news })
  return answered(right.permit, message, { record: found.record })
}

/** `settled …`, `withdraw question …`: steps that need no more than the question. */
export const plainly =
  <T extends 'settle' | 'withdraw'>(needs: QuestionsNeeds, type: T): WithQuestion<(typeof rightOf)[T]['action']> =>
  (turn, found, _words, asks) =>
    take(needs, turn, found, { step: { type } }, asks)

/** `more time AS-2026-Q0042: 11 december`: a new date for the reply; without one, the one that is proposed. */
export const moreTime =
  (needs: QuestionsNeeds): WithQuestion<'question.more-time'> =>
  async (turn, found, words, asks) => {
    const read = readReplyBy(needs, words, turn)
    if (!read.ok) return again(needs, turn, found, { whose: 'asker', news: read.fault }, asks)
    return take(needs, turn, found, { step: { type: 'more-time', replyBy: read.replyBy } }, asks)
  }

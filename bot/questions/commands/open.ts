import type { QuestionLine } from '../../../cards/question-list/facts.ts'
import { questionListMessage } from '../../../cards/question-list/index.ts'
import { partiesOf } from '../../directory/parties-of.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { everyPage } from '../../storage/pages.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Question } from '../domain/question.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { questionsOfOwner } from '../queries.ts'
import { questionAt, questionOf } from '../stored.ts'
import { shownQuestion } from './shown.ts'
import { subjectIn } from './steps.ts'
import type { WithQuestion } from './which.ts'

/** `question AS-2026-Q0042`: its card. */
export const open =
  (needs: QuestionsNeeds): WithQuestion<'question.open'> =>
  async (turn, found, _words, { ask }) => {
    const right = await ask(await subjectIn(needs, turn, found, 'everybody'))
    if (!right.ok) return refused(right.why)
    const message = await shownQuestion(needs, turn, found, { permit: right.permit })
    return answered(right.permit, message, { record: found.record })
  }

/** What somebody asked, and what they are asked as whatever they are: open, the next to be due first. */
const ownQuestions = async (needs: QuestionsNeeds, { who, at }: Turn): Promise<readonly Question[]> => {
  const [actor, directory] = await Promise.all([needs.actor(who), needs.directory()])
  const records = new Set<string>()
  for (const owner of [keyOfPerson(who), ...partiesOf(actor, directory, dayOf(at))])
    for await (const { value } of everyPage(needs.store, questionsOfOwner, { owner, standing: 'open' }))
      records.add(value.record)
  const read = await Promise.all([...records].map((record) => needs.records.read(questionAt(record))))
  return read
    .flatMap((document) => (document ? [questionOf(document)] : []))
    .filter(({ audience }) => audience === 'multi' || actor.seesJustice)
    .sort((one, other) => one.replyBy.localeCompare(other.replyBy))
}

const perPage = 10

/** `my questions`: what somebody asked and what they are asked. */
export const listOwn =
  (needs: QuestionsNeeds) =>
  async (turn: Turn, _text: string, ask: Ask<'question.list-own'>): Promise<Answer> => {
    const asker = keyOfPerson(turn.who)
    const right = await ask({ own: [asker] })
    if (!right.ok) return refused(right.why)
    const all = await ownQuestions(needs, turn)
    const today = dayOf(turn.at)
    const lines = all.slice(0, perPage).map((question): QuestionLine => {
      const { number, state, record, agency, from } = question
      const isOwn = question.asker === asker
      const on = dayOf(question.replyBy)
      return {
        ...{ number, state, record, as: isOwn ? 'asker' : 'receiver', agency: isOwn ? agency : from.agency },
        replyBy: { on, days: workingDistance(today, on, needs.calendar) },
      }
    })
    const message = questionListMessage({ today, lines, total: all.length }, turn.language)
    return answered(right.permit, message, { record: 'questions', entries: lines.map(({ record }) => record) })
  }

import type { Step } from './setting.ts'
import { numberIn, oneOf, takeOne, toldOf } from './setting.ts'

/** Somebody of a support service asks the police. */
export const ask: Step = async ({ speaking, model, partnerships, open, count, nextMark }, draw) => {
  const partnership = oneOf(partnerships, draw)
  const { place, worker } = partnership
  const mark = nextMark()
  const heard = await speaking.says('question', worker, `ask save\nto: police ${place}\nquestion: Who has ${mark}`)
  const outcome = toldOf(heard, 'It is sent.')
  count(outcome)
  const number = numberIn(heard)
  if (outcome !== 'done' || number === undefined) return
  const record = `question|${number}`
  model.make({ record, mark, asks: `question ${number}`, by: worker.aadObjectId })
  model.claim({ record, action: 'question.ask', oid: worker.aadObjectId })
  open.questions.push({ record, number, partnership, state: 'asked' })
}

/** The contact answers it. */
export const answerQuestion: Step = async ({ speaking, model, open, count }, draw) => {
  const found = takeOne(open.questions, draw)
  if (!found) return
  const { record, number, partnership } = found
  const { contact } = partnership
  const outcome = toldOf(
    await speaking.says('question, answered', contact, `answer ${number}: The duty office has it`),
    'There is an answer.',
  )
  count(outcome)
  if (outcome === 'done') model.claim({ record, action: 'question.answer', oid: contact.aadObjectId })
}

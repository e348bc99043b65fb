import { wholeOf } from '../speaking.ts'
import type { Step } from './setting.ts'
import { numberIn, oneOf, takeOne, toldOf } from './setting.ts'

/** Somebody of a support service sees the preview, and sends it. */
export const raise: Step = async ({ speaking, model, partnerships, open, count, nextMark }, draw) => {
  const partnership = oneOf(partnerships, draw)
  const { place, worker } = partnership
  const mark = nextMark()
  const text = `escalate save\nreason: referral\nplace: ${place}\nagency: police\nwhat: Please confirm that ${mark} is made`
  const preview = await speaking.says('escalation, preview', worker, text)
  const [, form] = /"form":"([^"]+)"/.exec(wholeOf(preview)) ?? []
  if (form === undefined) return count(toldOf(preview, 'Before it is sent'))
  const sent = await speaking.presses('escalation, sent', worker, 'escalations.send', { form, lang: 'en' })
  const outcome = toldOf(sent, 'It is sent.')
  count(outcome)
  const number = numberIn(sent)
  if (outcome !== 'done' || number === undefined) return
  const record = `escalation|${number}`
  model.make({ record, mark, asks: `escalation ${number}`, by: worker.aadObjectId })
  model.claim({ record, action: 'escalation.raise', oid: worker.aadObjectId })
  open.escalations.push({ record, number, partnership, state: 'raised' })
}

/** It is taken up, answered and resolved; or withdrawn. */
export const goOnWithEscalation: Step = async ({ speaking, model, open, count }, draw) => {
  const found = takeOne(open.escalations, draw)
  if (!found) return
  const { record, number, state, partnership } = found
  const { contact, worker } = partnership
  const answer = {
    who: contact,
    says: 'There is an answer.',
    action: 'escalation.answer',
    to: 'answered',
    go: () => speaking.says('escalation, answered', contact, `answer ${number}: It was sent on Monday`),
  }
  const acknowledge = {
    who: contact,
    says: 'Somebody has it.',
    action: 'escalation.acknowledge',
    to: 'acknowledged',
    go: () =>
      speaking.presses('escalation, taken up', contact, 'escalations.acknowledge', { which: record, lang: 'en' }),
  }
  const withdraw = {
    who: worker,
    says: 'It is withdrawn.',
    action: 'escalation.withdraw',
    to: 'over',
    go: () => speaking.says('escalation, withdrawn', worker, `withdraw ${number}`),
  }
  const resolve = {
    who: worker,
    says: 'It is resolved. Thank you.',
    action: 'escalation.resolve',
    to: 'over',
    go: () => speaking.says('escalation, resolved', worker, `resolve ${number}`),
  }
  const raised = draw() < 0.2 ? withdraw : acknowledge
  const way = state === 'answered' ? resolve : state === 'acknowledged' ? answer : raised
  const outcome = toldOf(await way.go(), way.says)
  count(outcome)
  if (outcome === 'done') model.claim({ record, action: way.action, oid: way.who.aadObjectId })
  if (outcome === 'done' && way.to !== 'over') open.escalations.push({ ...found, state: way.to })
  if (outcome === 'refused') open.escalations.push({ ...found, state: oneOf(['raised', 'acknowledged'], draw) })
}

import { wholeOf } from '../speaking.ts'
import type { Open, Outcome, Step } from './setting.ts'
import { oneOf, takeOne, toldOf } from './setting.ts'

/** A coordinator puts on record what was agreed. */
export const addAction: Step = async ({ speaking, model, partnerships, open, count, nextMark }, draw) => {
  const partnership = oneOf(partnerships, draw)
  const { coordinator, contact } = partnership
  const mark = nextMark()
  const due = oneOf(['today', 'tomorrow', 'in 2 days', 'in a week'], draw)
  const text = `action save\ntitle: Publish ${mark}\nowner: ${contact.name}\ndue: ${due}`
  const heard = await speaking.says('action', coordinator, text)
  const outcome = toldOf(heard, 'The action is on record.')
  count(outcome)
  const [record] = /action\|[^|"]+\|\d+/.exec(wholeOf(heard)) ?? []
  if (outcome !== 'done' || record === undefined) return
  const number = record.split('|').at(-1) ?? ''
  model.make({ record, mark, asks: `action ${number}`, by: coordinator.aadObjectId })
  model.claim({ record, action: 'action.add', oid: coordinator.aadObjectId })
  open.actions.push({ record, number, partnership, state: 'open' })
}

interface Way {
  readonly verb: string
  readonly says: string
  readonly action: string
  readonly to: string
}

const done: Way = { verb: 'actions.done', says: 'It is done. Thank you.', action: 'action.finish', to: 'done' }
const start: Way = {
  verb: 'actions.start',
  says: 'It is in progress.',
  action: 'action.start',
  to: 'in-progress',
}
const reopen: Way = { verb: 'actions.reopen', says: 'It is open again.', action: 'action.reopen', to: 'open' }

const ways: Readonly<Record<string, readonly Way[]>> = { open: [start, done], 'in-progress': [done], done: [reopen] }

/** Whoever has it presses what its card offers. */
export const goOnWithAction: Step = async ({ speaking, model, open, count }, draw) => {
  const found = takeOne(open.actions, draw)
  if (!found) return
  const { coordinator, contact } = found.partnership
  const who = oneOf([coordinator, contact], draw)
  const way = oneOf(ways[found.state] ?? [done], draw)
  const heard = await speaking.presses('action button', who, way.verb, { which: found.record, seen: '1', lang: 'en' })
  const outcome: Outcome = toldOf(heard, way.says)
  count(outcome)
  if (outcome === 'done') model.claim({ record: found.record, action: way.action, oid: who.aadObjectId })
  const next: Open = { ...found, state: outcome === 'done' ? way.to : found.state }
  if (outcome !== 'nobody-knows') open.actions.push(next)
}

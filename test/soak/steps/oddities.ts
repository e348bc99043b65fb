import type { Setting, Step } from './setting.ts'
import { oneOf } from './setting.ts'

const parts: readonly (readonly [Record<string, unknown>, number])[] = [
  [{ type: 'invoke', name: 'task/fetch', value: {} }, 501],
  [{ type: 'invoke', name: 'adaptiveCard/action', value: { action: null } }, 200],
  [
    {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'directory.look-up', data: {} }, trigger: 'automatic' },
    },
    200,
  ],
  [{ type: 'invoke', name: 'composeExtension/fetchTask', value: { commandId: 'no-such-command' } }, 200],
  [{ type: 'typing' }, 200],
  [{ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
  [{ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody-else' }] }, 200],
  [{ type: 'installationUpdate', action: 'add' }, 200],
]

const somebody = ({ partnerships }: Setting, draw: () => number) => {
  const { coordinator, contact, worker } = oneOf(partnerships, draw)
  return oneOf([coordinator, contact, worker], draw)
}

/** What else Teams sends, malformed ones among it. */
export const oddity: Step = async (setting, draw) => {
  const { speaking, count } = setting
  const [part, status] = oneOf(parts, draw)
  const heard = await speaking.send('other', speaking.activity(somebody(setting, draw), part))
  count(heard.status === status ? 'answered' : heard.status === 0 ? 'nobody-knows' : 'wrong', heard)
}

/** Teams delivers the same message twice at once: it is done once. */
export const deliveredTwice: Step = async (setting, draw) => {
  const { speaking, model, count, nextMark, partnerships, open } = setting
  const partnership = oneOf(partnerships, draw)
  const { coordinator, contact } = partnership
  const mark = nextMark()
  const text = `action save\ntitle: Publish ${mark}\nowner: ${contact.name}\ndue: tomorrow`
  const activity = speaking.activity(coordinator, { type: 'message', text })
  const [first] = await Promise.all([speaking.send('twice', activity), speaking.send('twice', activity)])
  const [record] = /action\|[^|"]+\|\d+/.exec(JSON.stringify(first.replies)) ?? []
  count(record === undefined ? 'nobody-knows' : 'done')
  if (record === undefined) return
  const number = record.split('|').at(-1) ?? ''
  model.make({ record, mark, asks: `action ${number}`, by: coordinator.aadObjectId })
  open.actions.push({ record, number, partnership, state: 'open' })
}

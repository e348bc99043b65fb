import type { Message } from '../../../cards/message.ts'
import type { Fate, Posted, Unsent } from '../../turns/reach.ts'
import type { Adapter } from '../adapter.ts'
import { messageActivity } from '../answer.ts'
import type { Seen } from '../conversation.ts'
import { threadOf, withoutThread } from '../conversation.ts'
import type { Conversations } from '../conversations.ts'
import type { NotDone } from './fate.ts'
import { deadBy, fateOf } from './fate.ts'
import type { TryFor } from './trying.ts'

export interface PostingNeeds {
  readonly adapter: Adapter
  readonly conversations: Pick<Conversations, 'of' | 'bury'>
  /** Under the limits of a conversation. */
  readonly tryIn: (at: Seen) => TryFor
}

const isGone = ({ failure }: NotDone) => failure.type === 'refused' && failure.status === 404

/** Sends to a conversation that is known, changes and removes what stands there. What Teams refuses for good is kept with it. */
export const posting = ({ adapter, conversations, tryIn }: PostingNeeds) => {
  const connectorFor = async ({ serviceUrl }: Seen) => (await adapter.connectorAt(serviceUrl)).conversations

  const refused = async ({ conversation }: Seen, tried: NotDone): Promise<Unsent> => {
    const dead = deadBy(tried.failure)
    if (dead) await conversations.bury(conversation, dead)
    return fateOf(tried)
  }

  /** `where` is the conversation itself, or a thread of it. */
  const send = async (to: Seen, where: string, message: Message): Promise<Fate | NotDone> => {
    const connector = await connectorFor(to)
    const activity = { ...messageActivity(message, to.serviceUrl), from: { id: to.bot, name: '' } }
    const tried = await tryIn(to)((timeout) => connector.sendToConversation(where, activity, { timeout }))
    if (!tried.ok) return tried
    const fate = { fate: 'sent', conversation: where, activity: tried.result.id ?? '' } as const
    return tried.unsure ? { ...fate, maybeTwice: true } : fate
  }

  const post = async (to: Seen, message: Message): Promise<Fate> => {
    if (to.dead) return { fate: to.dead }
    const sent = await send(to, to.conversation, message)
    return 'failure' in sent ? refused(to, sent) : sent
  }

  /** The live conversation in which something stands. */
  const homeOf = async ({ conversation }: Posted): Promise<Seen | Unsent> => {
    const at = await conversations.of(withoutThread(conversation))
    if (!at) return { fate: 'no-route' }
    return at.dead ? { fate: at.dead } : at
  }

  return {
    post,
    inThread: async (posted: Posted, message: Message): Promise<Fate> => {
      const to = await homeOf(posted)
      if ('fate' in to) return to
      if (to.type !== 'channel') return post(to, message)
      const sent = await send(to, threadOf(posted), message)
      if (!('failure' in sent)) return sent
      // The thread is gone, not the channel.
      return isGone(sent) ? { fate: 'no-route' } : refused(to, sent)
    },
    update: async (posted: Posted, message: Message): Promise<Fate> => {
      const to = await homeOf(posted)
      if ('fate' in to) return to
      const { conversation, activity } = posted
      const connector = await connectorFor(to)
      const next = { ...messageActivity(message, to.serviceUrl), id: activity, from: { id: to.bot, name: '' } }
      const tried = await tryIn(to)((timeout) => connector.updateActivity(conversation, activity, next, { timeout }))
      if (tried.ok) return { fate: 'updated', conversation, activity }
      // The message is gone, not the conversation.
      return isGone(tried) ? { fate: 'no-route' } : refused(to, { ...tried, unsure: false })
    },
    remove: async (posted: Posted): Promise<{ readonly fate: 'removed' } | Unsent> => {
      const to = await homeOf(posted)
      if ('fate' in to) return to
      const { conversation, activity } = posted
      const connector = await connectorFor(to)
      const tried = await tryIn(to)((timeout) => connector.deleteActivity(conversation, activity, { timeout }))
      if (tried.ok || isGone(tried)) return { fate: 'removed' }
      return refused(to, { ...tried, unsure: false })
    },
  }
}

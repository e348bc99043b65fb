import type { Message } from '../../../cards/message.ts'
import type { Clock } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Fate, Outlet } from '../../turns/reach.ts'
import type { Adapter } from '../adapter.ts'
import { messageActivity } from '../answer.ts'
import type { Conversation, Seen } from '../conversation.ts'
import type { Conversations } from '../conversations.ts'
import { deadBy, fateOf } from './fate.ts'
import { openingChats } from './opening.ts'
import { rosterOf } from './roster.ts'
import type { Tried, Trying } from './trying.ts'
import { trying } from './trying.ts'

export interface OutletNeeds extends Trying {
  readonly adapter: Adapter
  readonly conversations: Conversations
  /** Civil time: when a chat was last seen. */
  readonly clock: Clock
}

const noRoute: Fate = { fate: 'no-route' }

/** What the client shows its words in, where that is one of ours. */
const languageOf = ({ locale = '' }: Conversation) =>
  (['cy', 'en'] as const).find((language) => locale.toLowerCase().startsWith(language))

/** Speaks first, in Teams. What Teams refuses for good is kept with the conversation, until an activity comes from it. */
export const createOutlet = (needs: OutletNeeds): Outlet => {
  const { adapter, conversations, clock } = needs
  const tryFor = trying(needs)

  const rosterAt = async (at: Conversation) => rosterOf(await adapter.connectorAt(at.serviceUrl), at, tryFor)
  const openChat = openingChats({ ...needs, tryFor, rosterAt, today: () => dayOf(clock()) })

  const buryIfDead = async (conversation: string, { failure }: Extract<Tried<unknown>, { ok: false }>) => {
    const dead = deadBy(failure)
    if (dead) await conversations.bury(conversation, dead)
  }

  /** Every message goes through here: the place for a bucket of tokens for each conversation. */
  const post = async (to: Seen, message: Message): Promise<Fate> => {
    const { conversation, dead, serviceUrl, bot } = to
    if (dead) return { fate: dead }
    const { conversations: at } = await adapter.connectorAt(serviceUrl)
    const activity = { ...messageActivity(message), from: { id: bot, name: '' } }
    const tried = await tryFor((timeout) => at.sendToConversation(conversation, activity, { timeout }))
    if (tried.ok) {
      const fate = { fate: 'sent', conversation, activity: tried.result.id ?? '' } as const
      return tried.unsure ? { ...fate, maybeTwice: true } : fate
    }
    await buryIfDead(conversation, tried)
    return fateOf(tried)
  }

  return {
    toPerson: async (person, message) => {
      const to = (await conversations.ofPerson(person)) ?? (await openChat(person))
      return 'fate' in to ? to : post(to, message)
    },
    toConversation: async (conversation, message) => {
      const to = await conversations.of(conversation)
      return to ? post(to, message) : noRoute
    },
    update: async ({ conversation, activity }, message) => {
      const to = await conversations.of(conversation)
      if (!to) return noRoute
      if (to.dead) return { fate: to.dead }
      const { conversations: at } = await adapter.connectorAt(to.serviceUrl)
      const next = { ...messageActivity(message), id: activity, from: { id: to.bot, name: '' } }
      const tried = await tryFor((timeout) => at.updateActivity(conversation, activity, next, { timeout }))
      if (tried.ok) return { fate: 'updated', conversation, activity }
      // The message is gone, not the conversation.
      if (tried.failure.type === 'refused' && tried.failure.status === 404) return noRoute
      await buryIfDead(conversation, tried)
      return fateOf({ ...tried, unsure: false })
    },
    routeTo: async (person) => {
      const chat = await conversations.ofPerson(person)
      if (!chat || chat.dead) return { by: 'nothing' }
      const language = languageOf(chat)
      return { by: 'chat', seenOn: chat.seenOn, ...(language ? { language } : {}) }
    },
    roster: async (conversation) => {
      const at = await conversations.of(conversation)
      const tried = at && (await rosterAt(at))
      return tried?.ok ? tried.result : undefined
    },
  }
}

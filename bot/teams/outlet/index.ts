import type { Clock } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Outlet } from '../../turns/reach.ts'
import type { Adapter } from '../adapter.ts'
import type { Conversation } from '../conversation.ts'
import type { Conversations } from '../conversations.ts'
import type { Buckets } from './buckets.ts'
import { openBuckets } from './buckets.ts'
import { lanesIn } from './lanes.ts'
import { openingChats } from './opening.ts'
import { posting } from './posting.ts'
import { rosterOf } from './roster.ts'
import type { Trying } from './trying.ts'
import { trying } from './trying.ts'

export interface OutletNeeds extends Omit<Trying, 'buckets'> {
  readonly adapter: Adapter
  readonly conversations: Conversations
  /** Civil time: when a chat was last seen. */
  readonly clock: Clock
  /** Shared with whoever else speaks to Teams; its own where nobody does. */
  readonly buckets?: Buckets
  /** The tenant that hosts Liaison, and with it every channel. */
  readonly hostTenant?: string
}

/** What the client shows its words in, where that is one of ours. */
const languageOf = ({ locale = '' }: Conversation) =>
  (['cy', 'en'] as const).find((language) => locale.toLowerCase().startsWith(language))

/** Speaks first, in Teams, within its limits. */
export const createOutlet = (needs: OutletNeeds): Outlet => {
  const { adapter, conversations, clock, buckets = openBuckets(needs), hostTenant = '' } = needs
  const lanes = lanesIn(hostTenant)
  const tryFor = trying({ ...needs, buckets })

  const rosterAt = async (at: Conversation) =>
    rosterOf(await adapter.connectorAt(at.serviceUrl), at, tryFor(lanes.membersOf(at)))

  const openChat = openingChats({
    ...needs,
    rosterAt,
    tryFor: (tenant) => tryFor(lanes.openingIn(tenant)),
    today: () => dayOf(clock()),
  })

  const { post, ...standing } = posting({ ...needs, tryIn: (at) => tryFor(lanes.sendingTo(at)) })

  return {
    ...standing,
    toPerson: async (person, message) => {
      const to = (await conversations.ofPerson(person)) ?? (await openChat(person))
      return 'fate' in to ? to : post(to, message)
    },
    toConversation: async (conversation, message) => {
      const to = await conversations.of(conversation)
      return to ? post(to, message) : { fate: 'no-route' }
    },
    slotFor: (to) => buckets.slotFor(lanes.towards(to)),
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

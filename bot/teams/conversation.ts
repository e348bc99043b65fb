import { createHash } from 'node:crypto'
import { z } from 'zod'
import { keyOfPerson } from '../rights/decide.ts'
import type { Day } from '../time/instant.ts'
import type { Posted } from '../turns/reach.ts'
import type { IncomingActivity } from './activity.ts'
import { tenantOf } from './activity.ts'

/** Where a person or channel can be reached later: written when it differs or is a day old, kept through restarts. */
export const storedConversation = z.object({
  id: z.literal('conversation'),
  record: z.string(),
  kind: z.literal('conversation'),
  v: z.literal(1),
  conversation: z.string(),
  type: z.string(),
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: z.string(),
  tenant: z.string().optional(),
  /** `tenant|object id` of the person of a 1:1 chat. */
  owner: z.string().optional(),
  /** The Teams id of that person, which is of this bot alone. */
  user: z.string().optional(),
  team: z.string().optional(),
  channel: z.string().optional(),
  locale: z.string().optional(),
  seenOn: z.string(),
  greetedOn: z.string().optional(),
  /** Teams would not take a message; nothing is sent there until an activity comes from it. */
  dead: z.enum(['blocked', 'not-installed']).optional(),
})

export type Conversation = z.output<typeof storedConversation>

export type Dead = NonNullable<Conversation['dead']>

/** All but the key, which is a hash and needed only for a store operation. */
export type Seen = Omit<Conversation, 'record'>

/** Of the store's documents only those that this version can read. */
export const readConversation = (document: unknown): Conversation => storedConversation.parse(document)

export const recordOf = (conversation: string) =>
  `conversation|${createHash('sha256').update(conversation).digest('hex').slice(0, 40)}`

/** The id without the thread: replies of one channel share a conversation. */
export const withoutThread = (conversation: string) => conversation.split(';', 1)[0] ?? ''

export const conversationIdOf = (activity: IncomingActivity) => withoutThread(activity.conversation.id)

/** The thread under a message, or the one that it stands in itself. */
export const threadOf = ({ conversation, activity }: Posted) =>
  conversation.includes(';messageid=') ? conversation : `${conversation};messageid=${activity}`

const personOf = ({ conversation, from }: IncomingActivity, tenantId: string | undefined) =>
  conversation.conversationType === 'personal' && tenantId && from.aadObjectId
    ? { owner: keyOfPerson({ tenantId, oid: from.aadObjectId }), user: from.id }
    : {}

/** Which conversation an activity came from, and whose it is. */
export const placeOf = (activity: IncomingActivity) => {
  const tenant = tenantOf(activity)
  return {
    conversation: conversationIdOf(activity),
    ...(tenant ? { tenant } : {}),
    ...personOf(activity, tenant),
  }
}

/** What an activity says of the conversation that it came from. */
export const seenIn = (activity: IncomingActivity, today: Day): Seen => {
  const { team, channel } = activity.channelData ?? {}
  return {
    id: 'conversation',
    kind: 'conversation',
    v: 1,
    ...placeOf(activity),
    type: activity.conversation.conversationType ?? 'personal',
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    bot: activity.recipient.id,
    ...(team ? { team: team.id } : {}),
    ...(channel ? { channel: channel.id } : {}),
    ...(activity.locale ? { locale: activity.locale } : {}),
    seenOn: today,
  }
}

/**
 * What stays of a conversation out of which Liaison was taken: of a chat whose it was, so that nobody writes to them through a team instead; of
 * a channel where it is, so that what is linked to it is heard again when Liaison comes back.
 */
export const remainsOf = ({ user: _, locale: __, ...rest }: Conversation): Conversation =>
  rest.type === 'channel' ? rest : { ...rest, serviceUrl: '' }

/** Nothing to write: all that was seen now is known already, and it lives. */
export const covers = (known: Conversation, next: Seen) => {
  const fields = new Map<string, unknown>(Object.entries(known))
  return known.dead === undefined && Object.entries(next).every(([name, value]) => fields.get(name) === value)
}

/** The 1:1 chat that Teams has just opened with somebody of a team, beside the conversation in which they were found. */
export const chatBeside = (
  found: Conversation,
  { conversation, owner, user }: { readonly conversation: string; readonly owner: string; readonly user: string },
  today: Day,
): Seen => ({
  id: 'conversation',
  kind: 'conversation',
  v: 1,
  conversation,
  type: 'personal',
  channelId: found.channelId,
  serviceUrl: found.serviceUrl,
  bot: found.bot,
  ...(found.tenant ? { tenant: found.tenant } : {}),
  owner,
  user,
  seenOn: today,
})

import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Store } from '../storage/port.ts'
import type { Day } from '../time/instant.ts'
import type { IncomingActivity } from './activity.ts'
import { tenantOf } from './activity.ts'

/** Where a person or channel can be reached later: written when it differs or is a day old, kept through restarts. */
const stored = z.object({
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
})

export type Conversation = z.output<typeof stored>

/** The id without the thread: replies of one channel share a conversation. */
export const conversationIdOf = (activity: IncomingActivity) => activity.conversation.id.split(';')[0] ?? ''

const recordOf = (conversation: string) =>
  `conversation|${createHash('sha256').update(conversation).digest('hex').slice(0, 40)}`

const personOf = (activity: IncomingActivity, tenant: string | undefined) =>
  activity.conversation.conversationType === 'personal' && tenant && activity.from.aadObjectId
    ? { owner: `${tenant}|${activity.from.aadObjectId}`, user: activity.from.id }
    : {}

/** All but the key, which is a hash and needed only for a store operation. */
type Seen = Omit<Conversation, 'record'>

const seen = (activity: IncomingActivity, today: Day): Seen => {
  const tenant = tenantOf(activity)
  const { team, channel } = activity.channelData ?? {}
  const conversation = conversationIdOf(activity)
  return {
    id: 'conversation',
    kind: 'conversation',
    v: 1,
    conversation,
    type: activity.conversation.conversationType ?? 'personal',
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    bot: activity.recipient.id,
    ...(tenant ? { tenant } : {}),
    ...personOf(activity, tenant),
    ...(team ? { team: team.id } : {}),
    ...(channel ? { channel: channel.id } : {}),
    ...(activity.locale ? { locale: activity.locale } : {}),
    seenOn: today,
  }
}

/** Nothing to write: all that was seen now is known already. */
const covers = (known: Conversation, next: Seen) => {
  const fields = new Map<string, unknown>(Object.entries(known))
  return Object.entries(next).every(([name, value]) => fields.get(name) === value)
}

/** Of the store's documents only those that this version can read. */
const readConversation = (document: unknown): Conversation => stored.parse(document)

export const conversations = (store: Store, { most = 10_000 } = {}) => {
  const known = new Map<string, Conversation>()

  const keep = (conversation: Conversation) => {
    known.delete(conversation.conversation)
    known.set(conversation.conversation, conversation)
    const oldest = known.size > most ? known.keys().next().value : undefined
    if (oldest !== undefined) known.delete(oldest)
  }

  /** Reads, merges and saves; a lost race is decided again on what is there now. Answers what was there before. */
  const save = async (next: Seen): Promise<Conversation | undefined> => {
    const record = recordOf(next.conversation)
    for (let attempt = 0; attempt < 5; attempt++) {
      const read = await store.read('records', record, next.id)
      const before = read ? readConversation(read.value) : undefined
      const document = { ...before, ...next, record }
      const change = read
        ? ({ type: 'replace', document, tag: read.tag } as const)
        : ({ type: 'create', document } as const)
      if ((await store.commit(record, [change])) === 'done') {
        keep(document)
        return before
      }
    }
    throw new Error('The conversation could not be saved: others kept changing it.')
  }

  return {
    /** Notes where this came from. No store operation when nothing changed since it was last written today. */
    remember: async (activity: IncomingActivity, today: Day): Promise<void> => {
      const next = seen(activity, today)
      const before = known.get(next.conversation)
      if (!before || !covers(before, next)) await save(next)
    },
    /** True for exactly one caller: the client sends its installation events again and in either order. */
    greets: async (activity: IncomingActivity, today: Day): Promise<boolean> => {
      const next = seen(activity, today)
      if (known.get(next.conversation)?.greetedOn) return false
      return (await save({ ...next, greetedOn: today }))?.greetedOn === undefined
    },
    /** Uninstalled: greeted anew should it come back. */
    forgetGreeting: async (activity: IncomingActivity): Promise<void> => {
      const conversation = conversationIdOf(activity)
      const record = recordOf(conversation)
      const read = await store.read('records', record, 'conversation')
      if (!read) return
      const { greetedOn: _, ...rest } = readConversation(read.value)
      await store.commit(record, [{ type: 'replace', document: rest, tag: read.tag }])
      known.delete(conversation)
    },
  }
}

export type Conversations = ReturnType<typeof conversations>

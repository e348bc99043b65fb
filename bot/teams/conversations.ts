import QuickLRU from 'quick-lru'
import { keyOfPerson } from '../rights/decide.ts'
import type { Store } from '../storage/port.ts'
import { StoreFault } from '../storage/port.ts'
import { untilWon } from '../storage/until-won.ts'
import type { Day } from '../time/instant.ts'
import type { Person } from '../turns/reach.ts'
import type { IncomingActivity } from './activity.ts'
import type { Conversation, Dead, Seen } from './conversation.ts'
import { conversationIdOf, covers, readConversation, recordOf, seenIn } from './conversation.ts'
import { conversationsByPerson, conversationsOfTenant } from './queries.ts'

interface Memory {
  readonly most?: number
  /** Monotonic milliseconds. */
  readonly elapsed?: () => number
}

/** What another instance has written is seen after this long; a conversation that it found dead comes alive again then. */
const freshMs = 600_000

/** The conversations that this instance has just dealt with, so that most turns need no store. */
const remembering = ({ most = 10_000, elapsed = () => performance.now() }: Memory) => {
  const known = new QuickLRU<string, { readonly conversation: Conversation; readonly since: number }>({ maxSize: most })
  return {
    keep: (conversation: Conversation) => {
      known.set(conversation.conversation, { conversation, since: elapsed() })
    },
    find: (conversation: string): Conversation | undefined => {
      const found = known.get(conversation)
      return found && elapsed() - found.since < freshMs ? found.conversation : undefined
    },
    forget: (conversation: string) => known.delete(conversation),
  }
}

export const conversations = (store: Store, memory: Memory = {}) => {
  const known = remembering(memory)

  /** Reads, decides and saves; a lost race is decided again on what is there now. Answers what was there before. */
  const change = async (
    conversation: string,
    next: (before: Conversation | undefined) => Seen | undefined,
  ): Promise<Conversation | undefined> => {
    const record = recordOf(conversation)
    const saved = await untilWon(async () => {
      const read = await store.read('records', record, 'conversation')
      const before = read && readConversation(read.value)
      const after = next(before)
      if (!after) return { before }
      const document = { ...after, record }
      const outcome = await store.commit(record, [
        read ? { type: 'replace', document, tag: read.tag } : { type: 'create', document },
      ])
      if (outcome === 'lost') return outcome
      known.keep(document)
      return { before }
    })
    if (saved === 'lost') throw new StoreFault('The conversation could not be saved: others kept changing it.', 503)
    return saved.before
  }

  /** Whoever speaks from there can be spoken to there. */
  const save = (next: Seen) =>
    change(next.conversation, (before) => {
      const { dead: _, ...alive } = before ?? {}
      return { ...alive, ...next }
    })

  const bury = async (conversation: string, dead: Dead, { greets = false } = {}) => {
    await change(conversation, (before) => {
      if (!before) return undefined
      const { greetedOn, ...rest } = before
      return { ...rest, dead, ...(greetedOn && !greets ? { greetedOn } : {}) }
    })
  }

  const channelsOf = async (tenant: string): Promise<readonly Conversation[]> => {
    const { items } = await store.query(conversationsOfTenant, { tenant, type: 'channel' })
    return items.map(({ value }) => readConversation(value)).filter(({ dead }) => !dead)
  }

  return {
    /** Notes where this came from. No store operation when nothing changed since it was last written today. */
    remember: async (activity: IncomingActivity, today: Day): Promise<void> => {
      const next = seenIn(activity, today)
      const before = known.find(next.conversation)
      if (!before || !covers(before, next)) await save(next)
    },
    /** True for exactly one caller: the client sends its installation events again and in either order. */
    greets: async (activity: IncomingActivity, today: Day): Promise<boolean> => {
      const before = await save({ ...seenIn(activity, today), greetedOn: today })
      return before?.greetedOn === undefined
    },
    /** Uninstalled: nothing is sent there, and it is greeted anew should Liaison come back. */
    forgetGreeting: (activity: IncomingActivity): Promise<void> =>
      bury(conversationIdOf(activity), 'not-installed', { greets: true }),
    /** A 1:1 chat that Teams opened for us. */
    opened: async (chat: Seen): Promise<void> => {
      await save(chat)
    },
    /** Teams takes nothing there any more, until an activity comes from it. */
    bury: (conversation: string, dead: Dead): Promise<void> => bury(conversation, dead),
    of: async (conversation: string): Promise<Conversation | undefined> => {
      const read = await store.read('records', recordOf(conversation), 'conversation')
      return read && readConversation(read.value)
    },
    /** The person's latest live 1:1 chat; a dead one where there is no other. */
    ofPerson: async (person: Person): Promise<Conversation | undefined> => {
      const { items } = await store.query(conversationsByPerson, { owner: keyOfPerson(person) })
      const chats = items.map(({ value }) => readConversation(value))
      return chats.findLast(({ dead }) => !dead) ?? chats.at(-1)
    },
    /** The live channels of a tenant, the earliest seen first. */
    channelsOf,
    /** The same, one of each team, the latest first. */
    teamsOf: async (tenant: string): Promise<readonly Conversation[]> => {
      const live = await channelsOf(tenant)
      return [...new Map(live.map((channel) => [channel.team ?? channel.conversation, channel])).values()].toReversed()
    },
  }
}

export type Conversations = ReturnType<typeof conversations>

import { keyOfPerson } from '../rights/decide.ts'
import { everyPage } from '../storage/pages.ts'
import type { Store } from '../storage/port.ts'
import { StoreFault } from '../storage/port.ts'
import { untilWon } from '../storage/until-won.ts'
import type { Day } from '../time/instant.ts'
import type { Person } from '../turns/reach.ts'
import type { IncomingActivity } from './activity.ts'
import { tenantOf } from './activity.ts'
import type { Conversation, Dead, Seen } from './conversation.ts'
import { conversationIdOf, covers, readConversation, recordOf, remainsOf, seenIn } from './conversation.ts'
import type { Lifecycle } from './lifecycle.ts'
import { channelIn } from './lifecycle.ts'
import { conversationsByPerson, conversationsOfTenant } from './queries.ts'
import type { Memory } from './remembered.ts'
import { remembering } from './remembered.ts'

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

  const bury = async (conversation: string, dead: Dead, { greets = false, isUninstalled = false } = {}) => {
    await change(conversation, (before) => {
      if (!before) return undefined
      const { greetedOn, ...rest } = isUninstalled ? remainsOf(before) : before
      return { ...rest, dead, ...(greetedOn && !greets ? { greetedOn } : {}) }
    })
  }

  const revive = async (conversation: string) => {
    await change(conversation, (before) => {
      if (before?.dead !== 'not-installed') return undefined
      const { dead: _, ...alive } = before
      return alive
    })
  }

  const everyChannelOf = async (tenant: string): Promise<readonly Conversation[]> => {
    const channels: Conversation[] = []
    for await (const { value } of everyPage(store, conversationsOfTenant, { tenant, type: 'channel' }))
      channels.push(readConversation(value))
    return channels
  }

  const channelsOf = async (tenant: string) => (await everyChannelOf(tenant)).filter(({ dead }) => !dead)

  /** The conversations that an event is about; those among them that are not known change nothing. */
  const meantBy = async (activity: IncomingActivity, of: Lifecycle['of']): Promise<readonly string[]> => {
    const own = conversationIdOf(activity)
    if (of !== 'team') return [of === 'channel' ? channelIn(activity) : own]
    const team = activity.channelData?.team?.id ?? own
    const channels = await everyChannelOf(tenantOf(activity) ?? '')
    const ofTeam = channels.filter((channel) => channel.team === team).map(({ conversation }) => conversation)
    return [...new Set([own, ...ofTeam])]
  }

  /** Liaison is there again, though nobody has spoken yet. */
  const back = async (activity: IncomingActivity, of: Lifecycle['of']): Promise<void> => {
    for (const conversation of await meantBy(activity, of)) await revive(conversation)
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
      if (activity.channelData?.team) await back(activity, 'team')
      const before = await save({ ...seenIn(activity, today), greetedOn: today })
      return before?.greetedOn === undefined
    },
    /** Nothing is sent there any more, and it is greeted anew should Liaison come back. */
    gone: async (activity: IncomingActivity, { of, isUninstalled }: Lifecycle): Promise<void> => {
      for (const conversation of await meantBy(activity, of))
        await bury(conversation, 'not-installed', { greets: true, isUninstalled: isUninstalled === true })
    },
    back: (activity: IncomingActivity, { of }: Lifecycle): Promise<void> => back(activity, of),
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

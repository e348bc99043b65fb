import type { IncomingActivity } from './activity.ts'
import { conversationIdOf } from './conversation.ts'

/** What happened to conversations themselves, and to how many: this one, the channel that is named, or the whole team. */
export interface Lifecycle {
  readonly type: 'gone' | 'back'
  readonly of: 'conversation' | 'channel' | 'team'
  /** Liaison was taken out, by somebody who decided it: what it knew of them there goes. */
  readonly isUninstalled?: true
}

const gone = (of: Lifecycle['of']): Lifecycle => ({ type: 'gone', of })
const back = (of: Lifecycle['of']): Lifecycle => ({ type: 'back', of })

/** Teams' names for it. In a team that is archived nobody can write; others come over time and mean nothing here. */
const events: ReadonlyMap<string, Lifecycle> = new Map([
  ['channelDeleted', gone('channel')],
  ['channelRestored', back('channel')],
  ['teamDeleted', gone('team')],
  ['teamHardDeleted', { ...gone('team'), isUninstalled: true }],
  ['teamArchived', gone('team')],
  ['teamRestored', back('team')],
  ['teamUnarchived', back('team')],
])

/** Liaison itself was taken out: of a team with all its channels, of one shared or private channel, or of a chat. */
const removal = ({ channelData }: IncomingActivity): Lifecycle => {
  const isOfChannel = channelData?.eventType === 'channelMemberRemoved'
  const of = isOfChannel ? 'channel' : channelData?.team ? 'team' : 'conversation'
  return { ...gone(of), isUninstalled: true }
}

/** What an activity says of conversations themselves, if anything. */
export const lifecycleIn = (activity: IncomingActivity): Lifecycle | undefined => {
  const { type, action, membersRemoved, recipient, channelData } = activity
  if (type === 'installationUpdate') return action === 'remove' ? removal(activity) : undefined
  if (type !== 'conversationUpdate') return undefined
  if (membersRemoved?.some(({ id }) => id === recipient.id)) return removal(activity)
  return events.get(channelData?.eventType ?? '')
}

/** The conversation of the channel that an event is about: the event itself comes from its team. */
export const channelIn = (activity: IncomingActivity): string =>
  activity.channelData?.channel?.id ?? conversationIdOf(activity)

import { keyOfPerson } from '../../rights/decide.ts'
import type { Day } from '../../time/instant.ts'
import type { Person, RosterMember, Unsent } from '../../turns/reach.ts'
import type { Adapter } from '../adapter.ts'
import type { Conversation, Seen } from '../conversation.ts'
import { chatBeside } from '../conversation.ts'
import type { Conversations } from '../conversations.ts'
import { fateOf } from './fate.ts'
import type { Tried, TryFor } from './trying.ts'

export interface OpeningNeeds {
  readonly adapter: Adapter
  readonly conversations: Pick<Conversations, 'teamsOf' | 'opened'>
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  readonly today: () => Day
  /** Under the limits for opening chats in a tenant. */
  readonly tryFor: (tenant: string) => TryFor
  readonly rosterAt: (at: Conversation) => Promise<Tried<readonly RosterMember[]>>
}

type Roster = readonly RosterMember[]

/** How long somebody who was not found in a team is not looked for there again, in milliseconds. */
const freshMs = 600_000

/** Teams opens a chat with a member or guest of its own tenant, never with a partner of a shared channel. */
const isIn = (roster: Roster, { oid }: Person) => roster.find((member) => member.oid === oid && member.as !== 'partner')

/** Opens the 1:1 chat of somebody who is in a team with Liaison and has not spoken to it yet; then it is known for good. */
export const openingChats = ({ adapter, conversations, elapsed, today, tryFor, rosterAt }: OpeningNeeds) => {
  const rosters = new Map<string, { readonly roster: Roster; readonly since: number }>()
  const underWay = new Map<string, Promise<Seen | Unsent>>()

  const rosterIn = async (team: Conversation): Promise<Roster | Unsent> => {
    const kept = rosters.get(team.conversation)
    if (kept && elapsed() - kept.since < freshMs) return kept.roster
    const tried = await rosterAt(team)
    if (!tried.ok) return fateOf({ ...tried, unsure: false })
    rosters.set(team.conversation, { roster: tried.result, since: elapsed() })
    return tried.result
  }

  const open = async (team: Conversation, user: string, person: Person): Promise<Seen | Unsent> => {
    const connector = await adapter.connectorAt(team.serviceUrl)
    const { tenantId } = person
    const wanted = {
      isGroup: false,
      bot: { id: team.bot, name: '' },
      members: [{ id: user, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    }
    const tried = await tryFor(tenantId)((timeout) => connector.conversations.createConversation(wanted, { timeout }))
    // Asked twice, Teams answers the same chat: nothing is unsure about it.
    if (!tried.ok) return fateOf({ ...tried, unsure: false })
    const chat = chatBeside(team, { conversation: tried.result.id, owner: keyOfPerson(person), user }, today())
    await conversations.opened(chat)
    return chat
  }

  const find = async (person: Person): Promise<Seen | Unsent> => {
    let outcome: Unsent = { fate: 'no-route' }
    for (const team of await conversations.teamsOf(person.tenantId)) {
      const roster = await rosterIn(team)
      const found = 'fate' in roster ? undefined : isIn(roster, person)
      if (found) return open(team, found.teamsId, person)
      // A team that would not say now may be the one.
      if ('fate' in roster && roster.fate === 'gave-up') outcome = roster
    }
    return outcome
  }

  return (person: Person): Promise<Seen | Unsent> => {
    const key = keyOfPerson(person)
    const begun = underWay.get(key)
    if (begun) return begun
    const opening = find(person).finally(() => underWay.delete(key))
    underWay.set(key, opening)
    return opening
  }
}

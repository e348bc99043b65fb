import { openSqlite } from '../../bot/storage/sqlite.ts'
import { incomingActivity } from '../../bot/teams/activity.ts'
import { createAdapter } from '../../bot/teams/adapter.ts'
import { conversations } from '../../bot/teams/conversations.ts'
import { messagesEndpoint } from '../../bot/teams/endpoint.ts'
import { openBuckets } from '../../bot/teams/outlet/buckets.ts'
import { createOutlet } from '../../bot/teams/outlet/index.ts'
import { countingReplies } from '../../bot/teams/outlet/replies.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { reply } from '../../bot/turns/turn.ts'
import type { Connector, ConnectorOptions } from '../connector/connector.ts'
import { openConnector } from '../connector/connector.ts'
import { asha, type Person } from '../world/people.ts'

export const message = { summary: 'A question for you', text: 'A question for you, to be answered by Wednesday.' }
export const partnerTenant = '00000000-0000-4000-8000-0000000000bb'

export const of = ({ tenantId, aadObjectId }: Person) => ({ tenantId, oid: aadObjectId })

const nobody = { summary: '', text: '' }

/** An outlet with the project's Connector before it, and the way in beside it, waiting for nothing but a clock of numbers. */
export const setting = async (options: Pick<ConnectorOptions, 'limits'> = {}) => {
  const waits: number[] = []
  let now = 0
  const elapsed = () => now
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    now += milliseconds
  }
  const connector: Connector = await openConnector({ ...options, elapsed })
  const store = openSqlite(':memory:')
  const known = conversations(store, { elapsed })
  const adapter = createAdapter(undefined)
  const clock = () => instantOf('2026-11-23T10:00:00Z')
  const hostTenant = asha.tenantId
  const buckets = openBuckets({ elapsed, wait })
  const speaking = { adapter, conversations: known, clock, elapsed }
  const outlet = createOutlet({ ...speaking, wait, random: () => 0, buckets, hostTenant })
  const receive = messagesEndpoint({
    ...speaking,
    dispatch: async () => reply(message),
    isAllowed: async () => true,
    pace: async () => 'fine',
    words: { fault: () => nobody, notAllowed: () => nobody, malformed: () => nobody, tooFast: () => nobody },
    log: {
      fault: (error) => {
        throw error
      },
      refused: () => {},
    },
    countReplies: countingReplies({ buckets, hostTenant }),
  })

  const activity = (person: Person, part: Record<string, unknown> = {}) =>
    incomingActivity.parse({
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      from: { id: person.id, aadObjectId: person.aadObjectId },
      recipient: { id: '28:liaison' },
      conversation: { id: `a:${person.name}`, conversationType: 'personal', tenantId: person.tenantId },
      locale: 'en-GB',
      ...part,
    })

  return {
    connector,
    outlet,
    known,
    store,
    waits,
    adapter,
    activity,
    /** Something comes from Teams. */
    receives: (person: Person, part: Record<string, unknown>) =>
      receive({ authorization: '', body: activity(person, part) }),
    passes: (milliseconds: number) => {
      now += milliseconds
    },
    /** Somebody speaks to Liaison in their own chat. */
    speaks: (person: Person, part: Record<string, unknown> = {}, day = '2026-11-23') =>
      known.remember(activity(person, part), day),
    /** Liaison is in a channel of a team. */
    inTeam: (channel = '19:channel') =>
      known.remember(
        activity(asha, {
          conversation: { id: channel, conversationType: 'channel', tenantId: asha.tenantId },
          channelData: { team: { id: `team-of-${channel}` }, channel: { id: channel } },
        }),
        '2026-11-23',
      ),
    close: async () => {
      await connector.close()
      await store.close()
    },
  }
}

export const isMember = (person: Person) => ({
  id: person.id,
  name: person.name,
  aadObjectId: person.aadObjectId,
  tenantId: person.tenantId,
  userRole: 'user' as const,
})

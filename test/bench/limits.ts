import { setTimeout as sleep } from 'node:timers/promises'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { incomingActivity } from '../../bot/teams/activity.ts'
import { createAdapter } from '../../bot/teams/adapter.ts'
import { conversations } from '../../bot/teams/conversations.ts'
import { openBuckets } from '../../bot/teams/outlet/buckets.ts'
import { createOutlet } from '../../bot/teams/outlet/index.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { openConnector } from '../connector/connector.ts'
import { asha } from '../world/people.ts'

const rate = 30
const seconds = 7
const channels = 60
/** More than leave in the time that is measured, so that there is always somebody waiting. */
const messages = rate * (seconds + 2)

const elapsed = () => performance.now()
const wait = (milliseconds: number) => sleep(milliseconds)

/**
 * How much of what Teams permits is used while a tenth of all requests is refused with 429, 412 or 502: more messages than fit
 * are handed over at once, to a Connector that enforces the limits at its own door. `rate` requests a second are permitted,
 * refused or not, so the first that is too many for so many seconds may come when they are over: measured there, is when it came.
 * Then all are waited for: `lost` never arrived, or arrived twice; `tooMany` were refused by the limits, not by the storm.
 */
export const limitsInStorm = async () => {
  const storm = { share: 0.1, seed: 20_261_123 }
  const connector = await openConnector({ limits: { tenantRate: rate } })
  const store = openSqlite(':memory:')
  const known = conversations(store)
  const names = Array.from({ length: channels }, (_, one) => `19:channel-${one}`)
  for (const id of names)
    await known.remember(
      incomingActivity.parse({
        type: 'message',
        channelId: 'msteams',
        serviceUrl: connector.serviceUrl,
        from: { id: asha.id },
        recipient: { id: '28:liaison' },
        conversation: { id, conversationType: 'channel', tenantId: asha.tenantId },
      }),
      '2026-11-23',
    )
  const buckets = openBuckets({ elapsed, wait, tenantRate: rate })
  const outlet = createOutlet({
    ...{ adapter: createAdapter(undefined), conversations: known, elapsed, wait, buckets },
    clock: () => instantOf('2026-11-23T10:00:00Z'),
    random: Math.random,
    hostTenant: asha.tenantId,
  })

  /** As delivery does: at its moment, and again when it was put off. */
  const deliver = async (conversation: string, text: string) => {
    await wait(outlet.slotFor({ conversation }))
    for (;;) {
      const fate = await outlet.toConversation(conversation, { summary: text, text })
      if (fate.fate !== 'gave-up' || fate.again === undefined) return
      await wait(fate.again)
    }
  }

  // The first requests of a process are slow: not what is measured.
  for (const conversation of names.slice(0, 5)) await deliver(conversation, 'warm')
  await wait(2_500)
  const before = connector.asked.length
  connector.storm(storm)
  await Promise.all(
    Array.from({ length: messages }, (_, one) => deliver(names[one % channels] ?? '', `message ${one}`)),
  )

  const asked = connector.asked.slice(before)
  const [first, next] = [asked[0], asked[rate * seconds]]
  if (!first || !next) throw new RangeError('Too few requests to measure.')
  const arrived = connector.posted.map(({ activity }) => activity.text ?? '').filter((text) => text !== 'warm')
  await connector.close()
  await store.close()
  return {
    permitted: rate,
    perSecond: (rate * seconds * 1_000) / (next.at - first.at),
    tooMany: asked.filter(({ refusedBy }) => refusedBy === 'limits').length,
    struck: asked.filter(({ refusedBy }) => refusedBy === 'storm').length,
    lost: messages - new Set(arrived).size + (arrived.length - new Set(arrived).size),
  }
}

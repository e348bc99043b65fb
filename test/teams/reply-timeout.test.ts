import { afterEach, beforeEach, expect, test } from 'vitest'
import { incomingActivity } from '../../bot/teams/activity.ts'
import { createAdapter } from '../../bot/teams/adapter.ts'
import type { Connector } from '../connector/connector.ts'
import { openConnector } from '../connector/connector.ts'
import { chatOf, envelopes } from '../world/envelope.ts'
import { asha } from '../world/people.ts'

let connector: Connector
beforeEach(async () => {
  connector = await openConnector()
})
afterEach(() => connector.close())

/** What becomes of a turn that replies. */
const replies = async (replyWithin: number) => {
  const said = envelopes(connector.serviceUrl)(asha, chatOf(asha), { type: 'message', text: 'spoc bristol' })
  const adapter = createAdapter(undefined, { replyWithin })
  let outcome = 'sent'
  await adapter.receive('', incomingActivity.parse(said), async (context) => {
    await context.sendActivity('An answer').catch((error: unknown) => {
      outcome = error instanceof Error ? error.name : 'unknown'
    })
  })
  return outcome
}

test('a reply that Teams never answers ends the turn all the same: nothing waits for it for ever', async () => {
  connector.refuseNext({ hang: 'after' })
  expect(await replies(20)).toBe('AbortError')
  expect(connector.posted).toHaveLength(1)
})

test('a reply that Teams takes is sent', async () => {
  expect(await replies(20_000)).toBe('sent')
  expect(connector.posted).toHaveLength(1)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { createAdapter } from '../../bot/teams/adapter.ts'
import { conversations } from '../../bot/teams/conversations.ts'
import { messagesEndpoint } from '../../bot/teams/endpoint.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { silence } from '../../bot/turns/turn.ts'
import { appId, openIdentityProvider, serviceUrl } from './identity-provider.ts'

const nobody = { summary: '', text: '' }

const message = {
  type: 'message',
  id: '1',
  text: 'spoc bristol',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:asha', aadObjectId: '00000000-0000-4000-8000-000000000001' },
  recipient: { id: '28:liaison' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' },
}

describe('with credentials configured', () => {
  let teams: Awaited<ReturnType<typeof openIdentityProvider>>
  let receive: ReturnType<typeof messagesEndpoint>
  let turns = 0
  const refused: string[] = []
  const store = openSqlite(':memory:')

  beforeAll(async () => {
    teams = await openIdentityProvider()
    receive = messagesEndpoint({
      adapter: createAdapter({
        id: appId,
        type: 'SingleTenant',
        tenantId: '00000000-0000-4000-8000-0000000000aa',
        password: 'not a secret',
        provider: teams.provider,
      }),
      dispatch: async () => {
        turns += 1
        return silence
      },
      conversations: conversations(store),
      clock: () => instantOf('2026-11-23T10:00:00Z'),
      elapsed: () => performance.now(),
      isAllowed: async () => true,
      pace: async () => 'fine',
      words: { fault: () => nobody, notAllowed: () => nobody, malformed: () => nobody, tooFast: () => nobody },
      log: {
        fault: (error) => {
          throw error
        },
        refused: (why) => refused.push(why),
      },
    })
  })

  afterAll(async () => {
    await teams.close()
    await store.close()
  })

  const sendWith = (authorization: string, activity: object = message) => receive({ authorization, body: activity })

  test('a message that Teams signed is heard', async () => {
    expect(await sendWith(`Bearer ${await teams.token()}`)).toEqual({ status: 200 })
    expect(turns).toBe(1)
  })

  test.each<[string, () => Promise<string>]>([
    ['no token', async () => ''],
    ['no bearer', async () => teams.token()],
    ['nonsense', async () => 'Bearer x.y.z'],
    ['a forged signature', async () => `Bearer ${await teams.forgedToken()}`],
    ['an expired token', async () => `Bearer ${await teams.token({ expiresIn: -3600 })}`],
    ['a token for another bot', async () => `Bearer ${await teams.token({ audience: 'another' })}`],
    ['a token of another issuer', async () => `Bearer ${await teams.token({ issuer: 'https://elsewhere.example' })}`],
    [
      'a token for another address',
      async () => `Bearer ${await teams.token({ serviceUrl: 'https://elsewhere.example/' })}`,
    ],
  ])('%s is refused with 401 and no reason, and nothing is heard', async (_what, authorization) => {
    const heardBefore = turns
    expect(await sendWith(await authorization())).toEqual({
      status: 401,
      body: { error: 'Not signed by Teams for this bot.', reference: expect.stringMatching(/^\w{4}-\w{4}$/) },
    })
    expect(turns).toBe(heardBefore)
    expect(refused.at(-1)).not.toBe('')
  })

  test('an address in the message that the token does not name is refused', async () => {
    const authorization = `Bearer ${await teams.token()}`
    expect(await sendWith(authorization, { ...message, serviceUrl: 'https://elsewhere.example/' })).toMatchObject({
      status: 401,
    })
  })
})

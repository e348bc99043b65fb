import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Running } from '../../bot/compose.ts'
import { compose } from '../../bot/compose.ts'
import type { ProductionConfig } from '../../bot/config/config.ts'
import { readConfig } from '../../bot/config/read.ts'
import { logLines } from '../../bot/log/lines.ts'
import { openProduction } from '../../bot/starting/production.ts'
import { openStore } from '../../bot/storage/open.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { openConnector } from '../connector/connector.ts'
import { anyKey, cosmosServer } from '../storage/cosmos-server.ts'
import { appId, openIdentityProvider } from '../teams/identity-provider.ts'
import { asha } from '../world/people.ts'

/** A port at which nobody listens yet. */
const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const opened = <One extends { readonly close: () => Promise<unknown> }>(one: One): One => {
  closing.push(one.close)
  return one
}

const production = (config: ReturnType<typeof readConfig>): ProductionConfig => {
  if (config.mode !== 'production') throw new Error('That is local mode.')
  return config
}

/** A deployment whose store is not there yet, with real signatures; `again` lets it try once more. */
const deployment = async () => {
  const [teams, connector, storePort] = await Promise.all([openIdentityProvider(), openConnector(), freePort()])
  opened(teams)
  opened(connector)
  const config = production(
    readConfig({
      ...{ LIAISON_MODE: 'production', PORT: '0', HOST: '127.0.0.1' },
      ...{ MicrosoftAppId: appId, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'not a secret' },
      ...{ MicrosoftAppTenantId: asha.tenantId, LIAISON_FIRST_ADMINS: asha.aadObjectId },
      ...{ COSMOS_ENDPOINT: `http://127.0.0.1:${storePort}`, COSMOS_DATABASE: 'liaison', COSMOS_KEY: anyKey },
      LIAISON_KEY_VAULT: 'https://liaison.vault.azure.example',
    }),
  )
  const lines: string[] = []
  const log = { level: 'info', write: (line: string) => void lines.push(line) }
  const now = () => instantOf('2026-11-23T10:00:00Z')
  const elapsed = () => performance.now()
  const { provider } = teams
  let again = () => {}
  let asleep = Promise.withResolvers<void>()
  const wait = () =>
    new Promise<void>((go) => {
      again = go
      asleep.resolve()
    })
  let secrets = 0
  const port = Promise.withResolvers<number>()
  const starting = openProduction({
    ...{ config, log: logLines(log), now, elapsed, provider, wait },
    openStore: () => openStore(config),
    openKeys: async () => {
      if (secrets++ === 0) throw new TypeError('The key vault has no enabled version of the secret liaison-hmac.')
      return [`k1:${'0'.repeat(64)}`]
    },
    opened: (door) => {
      opened(door)
      port.resolve(door.port)
    },
  })
  const address = `http://127.0.0.1:${await port.promise}`
  let sent = 0
  return {
    lines,
    storePort,
    /** Settles when it has tried and waits for the next time. */
    waits: () => asleep.promise,
    again: () => {
      asleep = Promise.withResolvers()
      again()
    },
    running: async (): Promise<Running> =>
      opened(await compose({ config, log, now, elapsed, provider, ...(await starting) })),
    get: async (path: string) => {
      const answer = await fetch(`${address}${path}`)
      return { status: answer.status, text: await answer.text() }
    },
    sends: async (activity: object, signed = true) => {
      const { serviceUrl } = connector
      const answer = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: signed ? `Bearer ${await teams.token({ serviceUrl })}` : '',
        },
        body: JSON.stringify({
          ...{ id: `message-${++sent}`, deliveryMode: 'expectReplies', channelId: 'msteams', serviceUrl },
          from: { id: asha.id, aadObjectId: asha.aadObjectId },
          recipient: { id: '28:liaison' },
          conversation: { id: 'a:asha', conversationType: 'personal', tenantId: asha.tenantId },
          ...activity,
        }),
      })
      return { status: answer.status, text: await answer.text() }
    },
  }
}

describe('A deployment that starts before its store and its secret', () => {
  test('listens at once, says that it starts, waits for each, and then answers at the same address', async () => {
    const liaison = await deployment()
    const look = { type: 'message', text: 'who is the spoc for Bristol?' }
    await liaison.waits()

    expect(await liaison.get('/health/live')).toMatchObject({ status: 200 })
    expect(await liaison.get('/health/ready')).toEqual({
      status: 503,
      text: '{"status":"not-ready","problems":["starting"],"warnings":[]}',
    })
    expect(await liaison.sends(look)).toMatchObject({
      status: 200,
      text: expect.stringContaining('Liaison is starting. Please try again in a minute.'),
    })
    expect((await liaison.sends({ ...look, locale: 'cy-GB' })).text).toContain('Mae Liaison yn cychwyn.')

    opened(await cosmosServer(liaison.storePort))
    liaison.again()
    await liaison.waits()
    expect((await liaison.get('/health/ready')).text).toContain('starting')
    liaison.again()
    await liaison.running()

    expect((await liaison.sends(look)).text).toContain('Nothing is recorded yet.')
    expect((await liaison.get('/health/ready')).text).not.toContain('starting')
    const said = liaison.lines.map((line) => JSON.parse(line)).map(({ msg, what, why }) => [msg, what, why].join(' '))
    expect(said).toEqual(['waiting store StoreFault 503', 'there store ', 'waiting keys TypeError', 'there keys '])
  })

  test('answers nobody who is not signed in by Teams, or of another tenant', async () => {
    const liaison = await deployment()
    await liaison.waits()
    const look = { type: 'message', text: 'help' }
    expect((await liaison.sends(look, false)).status).toBe(401)
    const stranger = { conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'another-tenant' } }
    expect((await liaison.sends({ ...look, ...stranger })).text).toContain('not set up for your organisation')
  })

  test('tells Teams to send again what nobody reads: that somebody added it is not lost', async () => {
    const liaison = await deployment()
    await liaison.waits()
    expect(await liaison.sends({ type: 'installationUpdate', action: 'add' })).toMatchObject({ status: 503 })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Running } from '../../bot/compose.ts'
import { compose } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config/read.ts'
import { openStore } from '../../bot/storage/open.ts'
import { instantOf } from '../../bot/time/instant.ts'
import type { Connector } from '../connector/connector.ts'
import { openConnector } from '../connector/connector.ts'
import { anyKey, cosmosServer } from '../storage/cosmos-server.ts'
import { appId, openIdentityProvider } from '../teams/identity-provider.ts'
import { asha } from '../world/people.ts'

describe('in production, on the Cosmos protocol server and with real signatures', () => {
  let teams: Awaited<ReturnType<typeof openIdentityProvider>>
  let cosmos: Awaited<ReturnType<typeof cosmosServer>>
  let connector: Connector
  let running: Running

  beforeAll(async () => {
    teams = await openIdentityProvider()
    cosmos = await cosmosServer()
    connector = await openConnector()
    const config = readConfig({
      LIAISON_MODE: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      MicrosoftAppId: appId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: asha.tenantId,
      MicrosoftAppPassword: 'not a secret',
      COSMOS_ENDPOINT: cosmos.endpoint,
      COSMOS_DATABASE: 'liaison',
      COSMOS_KEY: anyKey,
      LIAISON_KEY_VAULT: 'https://liaison.vault.azure.example',
      LIAISON_FIRST_ADMINS: asha.aadObjectId,
    })
    running = await compose({
      config,
      store: await openStore(config),
      now: () => instantOf('2026-11-23T10:00:00Z'),
      elapsed: () => performance.now(),
      log: { level: 'silent', write: () => {} },
      provider: teams.provider,
      keys: [`k1:${'0'.repeat(64)}`],
    })
  })

  afterAll(async () => {
    await running.close()
    await Promise.all([teams.close(), cosmos.close(), connector.close()])
  })

  let sent = 0
  const asks = async (text: string, { tenantId = asha.tenantId, signed = true } = {}) => {
    const serviceUrl = connector.serviceUrl
    const token = signed ? `Bearer ${await teams.token({ serviceUrl })}` : ''
    const response = await fetch(`http://127.0.0.1:${running.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify({
        type: 'message',
        id: `message-${++sent}`,
        deliveryMode: 'expectReplies',
        text,
        channelId: 'msteams',
        serviceUrl,
        from: { id: asha.id, aadObjectId: asha.aadObjectId },
        recipient: { id: '28:liaison' },
        conversation: { id: 'a:asha', conversationType: 'personal', tenantId },
      }),
    })
    return { status: response.status, text: await response.text() }
  }

  test('an empty directory is no dead end: the card says that nothing is recorded yet', async () => {
    const { status, text } = await asks('who is the spoc for Bristol?')
    expect(status).toBe(200)
    expect(text).toContain('Nothing is recorded yet.')
    expect(text).toContain('Who can record it')
  })

  test('people of another tenant get one neutral sentence and no card', async () => {
    const { status, text } = await asks('who is the spoc for Bristol?', { tenantId: 'another-tenant' })
    expect(status).toBe(200)
    expect(text).toContain('Liaison is not set up for your organisation.')
    expect(text).not.toContain('AdaptiveCard')
  })

  test.each(['/local/personas', '/local/clock', '/local/resolve'])('%s does not exist', async (path) => {
    const method = path.endsWith('personas') ? 'GET' : 'POST'
    const headers = { 'content-type': 'application/json' }
    const body = method === 'POST' ? { body: '{}' } : {}
    expect((await fetch(`http://127.0.0.1:${running.port}${path}`, { method, headers, ...body })).status).toBe(404)
  })

  test('the command that turns the clock does not exist either', async () => {
    expect((await asks('clock +1d')).text).not.toContain('The clock now reads')
  })

  test('an unsigned message is refused', async () => {
    expect((await asks('spoc bristol', { signed: false })).status).toBe(401)
  })
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAdapter } from '../../bot/teams/adapter.ts'
import type { Connector } from '../connector/connector.ts'
import { openConnector } from '../connector/connector.ts'

const registration = {
  id: '00000000-0000-4000-8000-00000000b07b',
  type: 'UserAssignedMSI',
  tenantId: '00000000-0000-4000-8000-0000000000aa',
} as const

/** What gives a managed identity its tokens on the host: an address and a secret header in the environment. */
const identityEndpoint = createServer((request, response) => {
  const isOurs =
    request.headers['x-identity-header'] === 'not a secret' && request.url?.includes(`client_id=${registration.id}`)
  response.writeHead(isOurs ? 200 : 401, { 'content-type': 'application/json' })
  const expires = Math.floor(Date.now() / 1000) + 3600
  response.end(JSON.stringify({ access_token: 'a-token', expires_on: expires, token_type: 'Bearer', resource: '-' }))
})

const names = ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'] as const
const before = names.map((name) => process.env[name])
let connector: Connector

beforeAll(async () => {
  connector = await openConnector()
  await new Promise<void>((done) => identityEndpoint.listen(0, '127.0.0.1', done))
  process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(identityEndpoint.address() as AddressInfo).port}/token`
  process.env.IDENTITY_HEADER = 'not a secret'
})

afterAll(async () => {
  for (const [position, name] of names.entries()) {
    if (before[position] === undefined) delete process.env[name]
    else process.env[name] = before[position]
  }
  await connector.close()
  await new Promise((done) => identityEndpoint.close(done))
})

test("what Liaison says first in production carries the token of the registration's managed identity", async () => {
  const { conversations } = await createAdapter(registration).connectorAt(connector.serviceUrl)
  await conversations.sendToConversation('a:1', { type: 'message', text: 'Good morning' })
  expect(connector.asked).toMatchObject([{ method: 'POST', conversation: 'a:1', authorization: 'Bearer a-token' }])
})

test('in local mode nothing is signed', async () => {
  const { conversations } = await createAdapter(undefined).connectorAt(connector.serviceUrl)
  await conversations.sendToConversation('a:2', { type: 'message', text: 'Good morning' })
  expect(connector.asked.at(-1)).toMatchObject({ conversation: 'a:2', authorization: undefined })
})

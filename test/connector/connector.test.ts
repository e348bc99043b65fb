import { afterEach, describe, expect, test } from 'vitest'
import type { Connector, ConnectorOptions } from './connector.ts'
import { openConnector } from './connector.ts'

let connector: Connector
let now = 0
afterEach(() => connector.close())

const open = async (options: ConnectorOptions = {}) => {
  now = 0
  connector = await openConnector({ elapsed: () => now, ...options })
}

const ask = (method: string, path: string, body?: object) =>
  fetch(`${connector.serviceUrl}v3/conversations${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

const send = (conversation: string) => ask('POST', `/${conversation}/activities`, { type: 'message', text: 'x' })

/** What is answered to so many, one after the other. */
const statuses = async (count: number, one: (position: number) => Promise<Response>) => {
  const all: number[] = []
  for (let position = 0; position < count; position++) all.push((await one(position)).status)
  return all
}

describe('the limits of Teams', () => {
  test('are off unless they are asked for', async () => {
    await open()
    expect(new Set(await statuses(40, () => send('a')))).toEqual(new Set([200]))
  })

  test('take seven messages a second in one conversation, its threads included, and say when there is room', async () => {
    await open({ limits: true })
    expect(await statuses(7, (one) => send(one % 2 ? 'a' : 'a;messageid=1'))).toEqual(Array(7).fill(200))
    const refused = await send('a')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect((await send('b')).status).toBe(200)
    now = 1_000
    expect(await statuses(2, () => send('a'))).toEqual([200, 429])
  })

  test('take thirty a second in all, or as many as they are told to', async () => {
    await open({ limits: true })
    expect((await statuses(31, (one) => send(`c${one}`))).indexOf(429)).toBe(30)
    await connector.close()
    await open({ limits: { tenantRate: 50 } })
    expect((await statuses(51, (one) => send(`c${one}`))).indexOf(429)).toBe(50)
  })

  test('take fourteen questions a second about who is in one conversation', async () => {
    await open({ limits: true })
    connector.gather('a', [{ id: '29:1', name: 'One' }])
    expect((await statuses(15, () => ask('GET', '/a/pagedmembers'))).indexOf(429)).toBe(14)
  })
})

describe('what is not there', () => {
  test.each(['PUT', 'DELETE'])('is not found: %s of a message that nobody sent, or that is gone', async (method) => {
    await open()
    const body = method === 'PUT' ? { type: 'message' } : undefined
    expect((await ask(method, '/a/activities/none', body)).status).toBe(404)
    const { id } = (await (await send('a')).json()) as { id: string }
    expect((await ask(method, `/b/activities/${id}`, body)).status).toBe(404)
    expect((await ask(method, `/a/activities/${id}`, body)).status).toBe(200)
    await ask('DELETE', `/a/activities/${id}`)
    expect((await ask(method, `/a/activities/${id}`, body)).status).toBe(404)
  })
})

describe('a storm', () => {
  test('strikes a tenth of all requests with what passes, the same ones for the same seed', async () => {
    const storm = { share: 0.1, seed: 7 }
    await open({ storm })
    const first = await statuses(400, () => send('a'))
    connector.storm(storm)
    expect(await statuses(400, () => send('a'))).toEqual(first)
    const struck = first.filter((status) => status !== 200)
    expect(struck.length).toBeGreaterThan(25)
    expect(struck.length).toBeLessThan(60)
    expect(new Set(struck)).toEqual(new Set([429, 412, 502]))
    connector.storm(undefined)
    expect(new Set(await statuses(50, () => send('a')))).toEqual(new Set([200]))
    expect(connector.posted).toHaveLength(connector.asked.filter(({ status }) => status === 200).length)
  })
})

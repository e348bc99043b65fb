import type { TurnContext } from 'botbuilder'
import { describe, expect, test } from 'vitest'
import { incomingActivity } from '../../bot/teams/activity.ts'
import { createAdapter } from '../../bot/teams/adapter.ts'
import { keeping } from '../../bot/teams/keeping.ts'

const uk = 'https://smba.example/uk/'
const emea = 'https://smba.example/emea/'

const spoken = (serviceUrl: string) =>
  incomingActivity.parse({
    type: 'message',
    text: 'help',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:asha' },
    recipient: { id: '28:liaison' },
    conversation: { id: 'a:1' },
  })

describe('What speaks to Teams', () => {
  test('is made once for each address, and never speaks to another', async () => {
    const adapter = createAdapter(undefined)
    const used = async (serviceUrl: string) => {
      let client: unknown
      await adapter.receive('', spoken(serviceUrl), async ({ turnState }: TurnContext) => {
        client = turnState.get(adapter.ConnectorClientKey)
      })
      return client
    }
    const first = await used(uk)
    expect(first).toMatchObject({ baseUri: uk })
    expect(await used(uk)).toBe(first)
    expect(await used(emea)).toMatchObject({ baseUri: emea })
  })

  test('also where Liaison speaks first', async () => {
    const adapter = createAdapter(undefined)
    const first = await adapter.connectorAt(uk)
    expect(await adapter.connectorAt(uk)).toBe(first)
    expect(await adapter.connectorAt(emea)).toMatchObject({ baseUri: emea })
  })

  test('is made again when it could not be made, and forgotten when many others have been asked for', async () => {
    const kept = keeping<number>()
    await expect(kept('a', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now')
    expect(await kept('a', async () => 1)).toBe(1)
    expect(await kept('a', async () => 2)).toBe(1)
    for (let other = 0; other < 200; other++) await kept(String(other), async () => other)
    expect(await kept('a', async () => 3)).toBe(3)
  })
})

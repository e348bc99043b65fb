import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asha, omar } from '../world/people.ts'
import { isMember, message, of, setting } from './outlet-setting.ts'

let here: Awaited<ReturnType<typeof setting>>
beforeEach(async () => {
  here = await setting({ limits: true })
  await here.speaks(asha)
  await here.inTeam()
})
afterEach(() => here.close())

const refused = () => here.connector.asked.filter(({ status }) => status === 429)
const send = () => here.outlet.toConversation('19:channel', message)

describe('a Teams that keeps its limits', () => {
  test('never has to refuse a crowd of messages, nor changes, replies and removals', async () => {
    for (let one = 0; one < 10; one++) {
      const posted = await send()
      if (posted.fate !== 'sent') throw new Error(`It was ${posted.fate}.`)
      await here.outlet.update(posted, message)
      await here.outlet.inThread(posted, message)
      await here.outlet.remove(posted)
    }
    expect(refused()).toEqual([])
    expect(here.connector.asked).toHaveLength(40)
  })

  test('nor questions about who is there', async () => {
    here.connector.gather('19:channel', [isMember(asha)])
    for (let one = 0; one < 40; one++) expect(await here.outlet.roster('19:channel')).toHaveLength(1)
    expect(refused()).toEqual([])
  })

  test('nor chats that are opened', async () => {
    const crowd = Array.from({ length: 20 }, (_, one) => ({
      ...asha,
      id: `29:crowd-${one}`,
      aadObjectId: `00000000-0000-4000-8000-0000000007${String(one).padStart(2, '0')}`,
    }))
    here.connector.gather('19:channel', crowd.map(isMember))
    for (const person of crowd) expect(await here.outlet.toPerson(of(person), message)).toMatchObject({ fate: 'sent' })
    expect(refused()).toEqual([])
  })

  test('refuses those who do not ask for room: its limits are really kept', async () => {
    const { conversations } = await here.adapter.connectorAt(here.connector.serviceUrl)
    const asking = Array.from({ length: 8 }, () =>
      conversations.sendToConversation('a:1', { type: 'message', text: 'x' }).then(
        () => 'taken',
        (error: unknown) => (error instanceof Error && 'statusCode' in error ? error.statusCode : error),
      ),
    )
    expect((await Promise.all(asking)).filter((outcome) => outcome === 429)).toHaveLength(1)
    expect(refused()).toHaveLength(1)
  })

  test('is not asked for what would have to wait longer than a message is tried for', async () => {
    for (let one = 0; one < 60; one++) await send()
    const asked = here.connector.asked.length
    expect(await send()).toEqual({ fate: 'gave-up', again: expect.any(Number) })
    expect(here.connector.asked).toHaveLength(asked)
    expect(refused()).toEqual([])
  })

  test('is told first what it was asked for: replies count, and what Liaison says by itself makes room for them', async () => {
    for (let one = 0; one < 7; one++) await here.receives(asha, { id: `said-${one}`, text: 'hello' })
    expect(here.connector.posted).toHaveLength(7)
    here.passes(100)
    expect(here.outlet.slotFor({ person: of(asha) })).toBe(910)
    expect(here.outlet.slotFor({ conversation: '19:channel' })).toBe(0)
  })

  test('counts no reply that goes back in the answer itself', async () => {
    for (let one = 0; one < 20; one++)
      await here.receives(asha, { id: `said-${one}`, text: 'hello', deliveryMode: 'expectReplies' })
    expect(here.outlet.slotFor({ person: of(asha) })).toBe(0)
  })
})

describe('a throttle', () => {
  const throttled = { status: 429, code: 'TooManyRequests', retryAfter: 60 }

  test('holds back what is sent to that conversation next, without asking, and nothing else', async () => {
    here.connector.refuseIn('19:channel', throttled)
    expect(await send()).toEqual({ fate: 'gave-up', again: 60_000 })
    const asked = here.connector.asked.length
    expect(await send()).toEqual({ fate: 'gave-up', again: 60_000 })
    expect(here.connector.asked).toHaveLength(asked)
    expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent' })
    here.passes(60_000)
    expect(await send()).toMatchObject({ fate: 'sent' })
  })

  test('is waited out for nine seconds at the most: a try that is cut short could not be told from one that was heard', async () => {
    const lasting = (seconds: number) => ({ ...throttled, retryAfter: seconds })
    here.connector.refuseIn('19:channel', lasting(9), lasting(10))
    expect(await send()).toEqual({ fate: 'gave-up', again: 10_000 })
    expect(await send()).toEqual({ fate: 'gave-up', again: 10_000 })
    expect(here.waits).toEqual([9_000])
    here.passes(1_000)
    expect(await send()).toMatchObject({ fate: 'sent' })
  })

  test('in three conversations one after the other holds back the tenant, until then and no longer', async () => {
    await here.speaks(omar)
    for (const conversation of ['19:channel', 'a:Asha', 'a:Omar']) here.connector.refuseIn(conversation, throttled)
    await send()
    await here.outlet.toPerson(of(asha), message)
    await here.inTeam('19:other')
    here.passes(100)
    expect(here.outlet.slotFor({ conversation: '19:other' })).toBe(0)
    await here.outlet.toPerson(of(omar), message)
    expect(here.outlet.slotFor({ conversation: '19:other' })).toBe(60_000)
    here.passes(60_000)
    expect(await here.outlet.toConversation('19:other', message)).toMatchObject({ fate: 'sent' })
  })
})

test('a slot that was kept is there when its moment comes', async () => {
  const slots = Array.from({ length: 9 }, () => here.outlet.slotFor({ person: of(asha) }))
  expect(slots).toEqual([0, 0, 34, 34, 68, 68, 102, 1_010, 2_020])
  let now = 0
  for (const slot of slots) {
    here.passes(slot - now)
    now = slot
    expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent' })
  }
  expect(here.waits).toEqual([])
  expect(refused()).toEqual([])
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asha, nia, omar } from '../world/people.ts'
import { isMember, message, of, partnerTenant, setting } from './outlet-setting.ts'

let here: Awaited<ReturnType<typeof setting>>
beforeEach(async () => {
  here = await setting()
})
afterEach(() => here.close())

describe('a message to a person', () => {
  test('reaches the chat in which they last spoke', async () => {
    await here.speaks(asha, { conversation: { id: 'a:old', conversationType: 'personal', tenantId: asha.tenantId } })
    await here.speaks(asha, {}, '2026-11-24')
    expect(await here.outlet.toPerson(of(asha), message)).toEqual({
      fate: 'sent',
      conversation: 'a:Asha',
      activity: here.connector.posted[0]?.id,
    })
    expect(here.connector.posted).toMatchObject([{ how: 'sent', conversation: 'a:Asha', activity: message }])
  })

  test('whom nobody knows has no route, and nothing is asked of Teams', async () => {
    expect(await here.outlet.toPerson(of(asha), message)).toEqual({ fate: 'no-route' })
    expect(here.connector.asked).toEqual([])
  })

  test('who is in a team and never spoke opens their chat once, and is known from then on', async () => {
    await here.inTeam()
    here.connector.gather('19:channel', [isMember(asha), isMember(omar)])
    const fates = await Promise.all([here.outlet.toPerson(of(omar), message), here.outlet.toPerson(of(omar), message)])
    expect(fates).toMatchObject([{ fate: 'sent' }, { fate: 'sent' }])
    await here.outlet.toPerson(of(omar), message)
    const opened = here.connector.asked.filter(({ conversation }) => conversation === undefined)
    expect(opened).toHaveLength(1)
    expect(await here.outlet.routeTo(of(omar))).toEqual({ by: 'chat', seenOn: '2026-11-23' })
  })

  test('a team that will not say now who is in it leaves the message to be tried again', async () => {
    await here.inTeam()
    here.connector.refuseIn('19:channel', ...Array(4).fill({ status: 503, code: 'ServiceUnavailable' }))
    expect(await here.outlet.toPerson(of(omar), message)).toMatchObject({ fate: 'gave-up', again: expect.any(Number) })
    here.connector.gather('19:channel', [isMember(omar)])
    expect(await here.outlet.toPerson(of(omar), message)).toMatchObject({ fate: 'sent' })
  })

  test('of another tenant is never opened a chat with, though they are in the shared channel', async () => {
    await here.inTeam()
    const partner = { ...nia, tenantId: partnerTenant }
    here.connector.gather('19:channel', [isMember(asha), isMember(partner)])
    expect(await here.outlet.toPerson(of(partner), message)).toEqual({ fate: 'no-route' })
    // The same object id asked for in the host's tenant is not them either.
    expect(await here.outlet.toPerson({ tenantId: asha.tenantId, oid: nia.aadObjectId }, message)).toEqual({
      fate: 'no-route',
    })
    expect(here.connector.posted).toEqual([])
    expect(here.connector.asked.some(({ conversation }) => conversation === undefined)).toBe(false)
  })
})

describe('what passes', () => {
  test.each([412, 502, 503, 504])('%i is tried again a little later', async (status) => {
    await here.speaks(asha)
    here.connector.refuseIn('a:Asha', { status, code: 'Passing' }, { status, code: 'Passing' })
    expect(await here.outlet.toPerson(of(asha), message)).toEqual({
      fate: 'sent',
      conversation: 'a:Asha',
      activity: expect.any(String),
    })
    expect(here.waits).toEqual([500, 1000])
    expect(here.connector.asked).toHaveLength(3)
  })

  test('after four tries it is left to whoever sent it, with the time after which it may work', async () => {
    await here.speaks(asha)
    here.connector.refuseIn('a:Asha', ...Array(4).fill({ status: 502, code: 'BadGateway' }))
    expect(await here.outlet.toPerson(of(asha), message)).toEqual({ fate: 'gave-up', again: 4000 })
    expect(here.connector.asked).toHaveLength(4)
  })

  test('a throttle is waited out for as long as Teams says', async () => {
    await here.speaks(asha)
    here.connector.refuseIn('a:Asha', { status: 429, code: 'TooManyRequests', retryAfter: 7 })
    expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent' })
    expect(here.waits).toEqual([7000])
  })

  test('a throttle too long to wait for is not cut short: the message comes back with that time', async () => {
    await here.speaks(asha)
    here.connector.refuseIn('a:Asha', { status: 429, code: 'TooManyRequests', retryAfter: 60 })
    expect(await here.outlet.toPerson(of(asha), message)).toEqual({ fate: 'gave-up', again: 60_000 })
    expect(here.waits).toEqual([])
  })

  test.each(['before', 'after'] as const)(
    'a connection cut %s it was carried out is tried once more, and said to be so',
    async (cut) => {
      await here.speaks(asha)
      here.connector.refuseIn('a:Asha', { cut })
      expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent', maybeTwice: true })
      expect(here.connector.asked).toHaveLength(2)
    },
  )

  test('cut twice, nobody can tell, and it is not sent a third time', async () => {
    await here.speaks(asha)
    here.connector.refuseIn('a:Asha', { cut: 'after' }, { cut: 'before' })
    expect(await here.outlet.toPerson(of(asha), message)).toEqual({ fate: 'maybe-sent' })
    expect(here.connector.asked).toHaveLength(2)
    expect(here.connector.posted).toHaveLength(1)
  })

  test('an unreachable Teams is tried again, and the message certainly not sent', async () => {
    await here.speaks(asha, { serviceUrl: 'http://127.0.0.1:1/' })
    expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'gave-up', again: expect.any(Number) })
    expect(here.waits).toHaveLength(3)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { conversations } from '../../bot/teams/conversations.ts'
import { asha, nia, omar } from '../world/people.ts'
import { isMember, message, of, partnerTenant, setting } from './outlet-setting.ts'

let here: Awaited<ReturnType<typeof setting>>
beforeEach(async () => {
  here = await setting()
})
afterEach(() => here.close())

describe('who is in a channel', () => {
  test('is read to the last page, with members, guests and partners told apart', async () => {
    await here.inTeam()
    const crowd = Array.from({ length: 1_203 }, (_, n) => ({
      id: `29:${n}`,
      name: `Person ${n}`,
      tenantId: asha.tenantId,
    }))
    here.connector.gather('19:channel', [
      ...crowd,
      { ...isMember(omar), userRole: 'guest' },
      { id: '29:ext', name: 'By name', tenantId: asha.tenantId, userPrincipalName: 'x_y.example#EXT#@host.example' },
      { ...isMember(nia), tenantId: partnerTenant },
    ])
    const roster = await here.outlet.roster('19:channel')
    expect(roster).toHaveLength(1_206)
    expect(here.connector.asked).toHaveLength(3)
    expect(roster?.slice(-4).map((member) => member.as)).toEqual(['member', 'guest', 'guest', 'partner'])
    expect(roster?.at(-1)).toEqual({
      teamsId: nia.id,
      name: 'Nia',
      oid: nia.aadObjectId,
      tenantId: partnerTenant,
      as: 'partner',
    })
  })

  test('is not known when Teams does not say, or Liaison is not there', async () => {
    await here.inTeam()
    expect(await here.outlet.roster('19:channel')).toBeUndefined()
    expect(await here.outlet.roster('19:elsewhere')).toBeUndefined()
  })
})

describe('a conversation', () => {
  test('where Liaison was removed takes nothing, until it is installed again', async () => {
    await here.speaks(asha)
    await here.known.gone(here.activity(asha), { type: 'gone', of: 'conversation' })
    expect(await here.outlet.toPerson(of(asha), message)).toEqual({ fate: 'not-installed' })
    expect(await here.known.greets(here.activity(asha), '2026-11-23')).toBe(true)
    expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent' })
  })

  test('that another instance found dead comes alive when somebody speaks, ten minutes later at the latest', async () => {
    await here.speaks(asha)
    const { outlet, connector } = here
    const elsewhere = conversations(here.store, { elapsed: () => 0 })
    await elsewhere.bury('a:Asha', 'blocked')
    expect(await outlet.toPerson(of(asha), message)).toEqual({ fate: 'blocked' })
    here.passes(600_000)
    await here.speaks(asha)
    expect(await outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent' })
    expect(connector.posted).toHaveLength(1)
  })

  test.each([
    ['cy-GB', { language: 'cy' }],
    ['en-GB', { language: 'en' }],
    ['fr-FR', {}],
  ])('shown in %s is a route in that language where it is ours', async (locale, language) => {
    await here.speaks(asha, { locale })
    expect(await here.outlet.routeTo(of(asha))).toEqual({ by: 'chat', seenOn: '2026-11-23', ...language })
  })
})

import { describe, expect, test } from 'vitest'
import type { RosterMember } from '../../bot/turns/reach.ts'
import { organisations, partner, people } from './partnership.ts'
import { buttonsOf, wholeOf, world } from './world.ts'

const member = (oid: string, more: Partial<RosterMember> = {}): RosterMember => ({
  teamsId: `29:${oid}`,
  name: people.find(({ id }) => id === oid)?.name ?? oid,
  oid,
  as: 'member',
  ...more,
})

const channel = '19:scrutiny@thread.tacv2'
const inChannel = { where: { kind: 'channel', conversation: channel } } as const

/** Asked in the channel, the answer goes to the asker's own chat. */
const checked = async (here: Awaited<ReturnType<typeof world>>, oid: string, text = 'check') => {
  await here.as(oid, {}, inChannel).says(text)
  return here.told.at(-1)
}

describe('How I am reached', () => {
  test('in our chat, and the test message really goes there', async () => {
    const { as, inbox } = await world()
    const route = await as('asha').says('how do you reach me?')
    expect(wholeOf(route)).toContain('20 November')
    const [button] = buttonsOf(route)
    expect((await as('asha').presses('route.test', button?.data)).text).toContain('sent just now')
    expect(inbox('asha').at(-1)?.text).toContain('test message that you asked for')
    await as('asha', {}, { language: 'cy' }).says('neges brawf')
    expect(inbox('asha').at(-1)?.text).toContain('neges brawf y gofynnoch')
  })

  test('by e-mail only, or not at all, with what to do', async () => {
    const { as } = await world({ noChat: ['asha', 'stranger'] })
    expect(wholeOf(await as('asha').says('sut ydych chi’n fy nghyrraedd?'))).toContain('asha@force.example')
    const nothing = wholeOf(await as('stranger').says('how do you reach me'))
    expect(nothing).toContain('Not at all yet')
    expect(nothing).toContain('https://teams.example/l/app/liaison')
    expect((await as('asha').says('test message')).text).toContain('not installed for you')
  })
})

describe('A check of a channel', () => {
  const crowd = [
    member('asha'),
    member('grace', { as: 'guest' }),
    member('ruth', { as: 'partner', tenantId: partner }),
    member('visitor', { as: 'partner', tenantId: 'not-allowed', name: 'A Visitor' }),
    member('somebody', { name: 'Somebody New' }),
  ]

  test('says who is reached how, what to do, and which tenants are not allowed', async () => {
    const withGrace = people.map((one) =>
      one.id === 'grace'
        ? { ...one, identities: [{ tenantId: 'host-tenant', oid: 'grace', as: 'guest' as const }] }
        : one,
    )
    const ruth = {
      id: 'ruth',
      organisation: 'harbour',
      name: 'Ruth Rehearsall',
      email: 'ruth@harbour.example',
      identities: [{ tenantId: partner, oid: 'ruth', as: 'home' as const }],
    }
    const here = await world({ noChat: ['grace', 'somebody'], people: [...withGrace, ruth] })
    here.rosters.set(channel, crowd)
    const card = wholeOf((await checked(here, 'carys')) ?? { summary: '', text: '' })
    for (const said of [
      'I reach these 1:1: 1',
      'they have not added the app: 1',
      'in another organisation’s Teams: 1',
      'I do not know them: 1',
      'not-allowed: 1 person',
      'CPS: Avon and Somerset',
    ])
      expect(card).toContain(said)
    expect(card).toContain('May not be posted here, because of these people')
    expect(card).toContain('Grace Imaginer')
  })

  test('lets what is for police and CPS be posted where nobody else is, and not where somebody is unknown', async () => {
    const here = await world()
    here.rosters.set(channel, [member('asha'), member('tom')])
    here.rosters.set('chat', [])
    expect(wholeOf((await checked(here, 'priya')) ?? { summary: '', text: '' })).toContain('May be posted here')
    here.rosters.set(channel, [member('asha'), member('unknown')])
    expect(wholeOf((await checked(here, 'priya')) ?? { summary: '', text: '' })).toContain('May not be posted here')
  })

  test('says so when Teams would not tell who is there, and lets nothing closed be posted', async () => {
    const here = await world()
    const card = wholeOf((await checked(here, 'carys')) ?? { summary: '', text: '' })
    expect(card).toContain('would not say who is in this channel')
    expect(card).toContain('while I can’t see who is here')
  })

  test('of a crowd shows the counts and ten names, and how many more', async () => {
    const here = await world()
    here.rosters.set(channel, [
      member('asha'),
      ...Array.from({ length: 17 }, (_, index) =>
        member(`x${index}`, { name: `Person ${String.fromCharCode(65 + index)}` }),
      ),
    ])
    const card = wholeOf((await checked(here, 'carys')) ?? { summary: '', text: '' })
    expect(card).toContain('People here: 18')
    expect(card).toContain('and 8 more')
  })

  test('is for those who look after the partnership, in its own areas', async () => {
    const here = await world()
    here.rosters.set(channel, crowd)
    expect((await checked(here, 'asha'))?.text).toBe('refused not-yours')
    expect((await checked(here, 'stranger'))?.text).toBe('refused join-first')
    const elsewhere = await world({
      organisations: organisations.map((one) => (one.id === 'office' ? { ...one, serves: ['W15000002'] } : one)),
    })
    elsewhere.rosters.set(channel, crowd)
    expect((await checked(elsewhere, 'carys'))?.text).toBe('refused not-yours')
  })

  test('asked 1:1, offers the channels of one’s own areas; by button or by name', async () => {
    const here = await world()
    here.rosters.set(channel, [member('asha')])
    here.rosters.set('19:far', [member('unknown')])
    here.channels.push({ conversation: channel, name: 'RASSO scrutiny' }, { conversation: '19:far', name: 'Far away' })
    const asked = await here.as('carys').says('check')
    expect(buttonsOf(asked).map(({ title }) => title)).toEqual(['RASSO scrutiny, Avon and Somerset'])
    const [button] = buttonsOf(asked)
    here.channels.push({ conversation: '19:unnamed' })
    here.rosters.set('19:unnamed', [member('tom'), member('asha')])
    expect(buttonsOf(await here.as('carys').says('check')).at(-1)?.title).toBe('Channel 3, Avon and Somerset')
    expect((await here.as('carys').says('check 3')).text).toContain('People here: 2')
    expect((await here.as('carys').presses('channel.check', button?.data)).text).toContain('People here: 1')
    expect((await here.as('carys').says('gwirio scrutiny')).text).toContain('People here: 1')
    expect((await here.as('carys').presses('channel.check', { conversation: '19:invented' })).text).toBe(
      'refused not-there',
    )
    expect((await here.as('carys').presses('channel.check', { conversation: '19:far' })).text).toBe('refused not-yours')
    expect((await here.as('asha').says('check')).text).toBe('refused not-yours')
  })
})

describe('What is kept about me', () => {
  test('is mine and nobody else’s', async () => {
    const here = await world()
    await here.as('leila').presses('join.ask', { organisation: 'force', role: 'investigator', name: 'Leila Testerly' })
    const card = wholeOf(await here.as('asha').says('what do you keep about me?'))
    expect(card).toContain('Asha Samplewick')
    expect(card).toContain('asha@force.example')
    expect(card).toContain('Carys Enghraifft (Coordinator)')
    expect(card).toContain('148 look-ups')
    for (const { name, id } of people.filter((one) => one.id !== 'asha' && one.id !== 'carys')) {
      expect(card).not.toContain(name)
      expect(card).not.toContain(`${id}@`)
    }
    expect(card).not.toContain('Leila')
    expect(wholeOf(await here.as('tom').says('what do you keep about me'))).toContain('Deputy in the post')
  })

  test('names the requests of somebody who has not joined, in Welsh too', async () => {
    const here = await world()
    const leila = here.as('leila', {}, { language: 'cy' })
    await leila.presses('join.ask', { organisation: 'force', role: 'investigator', name: 'Leila Testerly' })
    const card = wholeOf(await leila.says('beth ydych chi’n ei gadw amdanaf?'))
    expect(card).toContain('Nid oes gennych gofnod')
    expect(card).toContain('Avon and Somerset Police')
    expect(card).toContain('Yn aros am ateb')
  })
})

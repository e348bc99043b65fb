import { describe, expect, test } from 'vitest'
import type { Message } from '../../cards/message.ts'
import { account, host, organisations, partner, people } from './partnership.ts'
import { buttonsOf, wholeOf, world } from './world.ts'

const form = { organisation: 'force', role: 'investigator', name: 'Leila Testerly' }
const graceForm = { organisation: 'harbour', role: 'isva', name: 'Grace Imaginer', entry: 'grace' }

const button = (message: Message | undefined, verb: string) => {
  const found = message && buttonsOf(message).find((one) => one.verb === verb)
  if (!found) throw new Error(`There is no button ${verb} on: ${message?.text}`)
  return found
}

const referenceOn = (message: Message): string => /\b[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(message.text)?.[0] ?? ''

const notThere = 'refused not-there'

describe('Somebody whom nobody knows yet', () => {
  test('joins the force; its SPOC confirms, and they are a member', async () => {
    const { as, deliver, inbox, known } = await world()
    const leila = as('leila', { shownName: 'Leila Testerly' })
    expect(wholeOf(await leila.says('join'))).toContain('Leila Testerly')
    const waiting = await leila.presses('join.ask', form)
    expect(waiting.text).toContain('Waiting for an answer')
    expect(wholeOf(waiting)).toContain('Asha Samplewick')
    await deliver()

    const card = inbox('asha').at(-1)
    expect(card && wholeOf(card)).toContain('Leila Testerly')
    const { verb, data } = button(card, 'join.confirm')
    expect((await as('asha').presses(verb, data)).text).toContain('Confirmed')
    await deliver()

    expect((await known({ tenantId: host, oid: 'leila' })).parts).toMatchObject([
      { role: 'member', organisation: 'force', agency: 'police' },
    ])
    expect(inbox('leila').at(-1)?.text).toContain('Confirmed')
  })

  test('may type all of it, in Welsh too, and the SPOC may type the answer', async () => {
    const { as, deliver, known } = await world()
    const leila = as('leila', { shownName: 'Leila Testerly' }, { language: 'cy' })
    const waiting = await leila.says('ymuno Avon and Somerset Police, ymchwilydd')
    expect(waiting.text).toContain('Yn aros am ateb')
    const confirmed = await as('asha', {}, { language: 'cy' }).says(`cadarnhau ymuno ${referenceOn(waiting)}`)
    expect(confirmed.text).toContain('Wedi’i gadarnhau')
    await deliver()
    expect((await known({ tenantId: host, oid: 'leila' })).parts).toHaveLength(1)
  })

  test('gets the form back with everything that is wrong with it, and with what was given', async () => {
    const { as } = await world()
    const back = await as('leila').presses('join.ask', {
      organisation: 'force',
      role: 'isva',
      name: 'Call me on 07700 900104',
      email: 'leila at force',
    })
    expect(back.text).toContain('An ISVA joins the ISVA service, even where a police force employs them.')
    expect(back.text).toContain('Type your name')
    expect(back.text).toContain('not a work e-mail address')
    expect(wholeOf(back)).toContain('leila at force')
    expect(wholeOf(back)).toContain('"value":"harbour"')
  })

  test('asks twice and makes one request', async () => {
    const { as, deliver, inbox } = await world()
    const first = await as('leila').presses('join.ask', form)
    const second = await as('leila').presses('join.ask', form)
    expect(referenceOn(second)).toBe(referenceOn(first))
    await deliver()
    expect(inbox('asha')).toHaveLength(1)
  })

  test('is offered at most six organisations of a place, and typing more of the name narrows them', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...organisations[1],
      id: `service-${index}`,
      agency: 'isva' as const,
      names: { en: `Support Service ${index}` },
      serves: ['E23000036'],
      mailDomains: [],
      posts: [],
    }))
    const { as } = await world({ organisations: [...organisations, ...many] })
    const offered = await as('leila').says('join Bristol')
    expect(wholeOf(offered).match(/"value":"(?:service-\d|force|harbour|office)"/g)?.length).toBeLessThanOrEqual(7)
    expect(wholeOf(offered)).toContain('more organisations match')
    expect(wholeOf(await as('leila').says('join Support Service 7'))).toContain('"value":"service-7"')
  })

  test('has to say where they work first where the directory is long', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      ...organisations[1],
      id: `service-${index}`,
      agency: 'isva' as const,
      names: { en: `Support Service ${index}` },
      serves: [],
      mailDomains: [],
      posts: [],
    }))
    const { as } = await world({ organisations: [...organisations, ...many] })
    const asked = await as('leila').says('join')
    expect(asked.text).toContain('Type your organisation')
    expect((await as('leila').presses('join.narrow', { query: 'Nowhere at all' })).text).toContain('No organisation')
    expect(wholeOf(await as('leila').presses('join.narrow', { query: 'harbour' }))).toContain('Harbour Light')
  })
})

describe('Grace, whose entry is in the directory without an account', () => {
  test('says that it is hers, from a guest account on her phone, and keeps her entry', async () => {
    const { as, deliver, inbox, directory, rosters } = await world()
    rosters.set('chat-g1', [{ teamsId: '29:g', name: 'Grace', oid: 'g1', tenantId: partner, as: 'guest' }])
    const grace = as('g1', { shownName: 'Grace Imaginer' })
    const which = await grace.presses('join.ask', { organisation: 'harbour', role: 'isva', name: 'Grace Imaginer' })
    const me = buttonsOf(which).find(({ title }) => title.includes('That is me'))
    expect(me?.title).toContain('Grace Imaginer')
    await grace.presses('join.ask', me?.data)
    await deliver()
    expect(wholeOf(inbox('niamh')[0] ?? { summary: '', text: '' })).toContain('guest')
    await as('niamh').presses('join.confirm', button(inbox('niamh')[0], 'join.confirm').data)
    await deliver()
    const { people: now } = await directory()
    expect(now.get('grace')).toMatchObject({
      name: 'Grace Imaginer',
      email: 'grace@harbour.example',
      identities: [{ tenantId: host, oid: 'g1', as: 'guest' }],
    })
  })

  test('adds the account of her own tenant to the one she has as a guest: one person, two accounts', async () => {
    const { as, deliver, directory, known } = await world({
      people: people.map((one) =>
        one.id === 'grace' ? { ...one, identities: [account('g1', { as: 'guest' })] } : one,
      ),
    })
    const waiting = await as('g2', { tenantId: partner }).presses('join.ask', graceForm)
    await as('niamh').says(`confirm join ${referenceOn(waiting)}`)
    await deliver()
    const { people: now } = await directory()
    expect(now.get('grace')?.identities.map(({ oid }) => oid)).toEqual(['g1', 'g2'])
    expect((await known({ tenantId: partner, oid: 'g2' })).people).toEqual(['grace'])
  })

  test('can’t be joined as once more by an account that is on the entry', async () => {
    const { as } = await world()
    const back = await as('niamh').presses('join.ask', { ...graceForm, name: 'Niamh Storybrook', entry: 'niamh' })
    expect(back.text).toContain('in the directory at this organisation already')
  })

  test('whoever decides is told that her entry has another account, and its holder that it gave way', async () => {
    const { as, deliver, inbox, directory } = await world({
      people: people.map((one) => (one.id === 'grace' ? { ...one, identities: [account('g1')] } : one)),
    })
    const waiting = await as('g9').presses('join.ask', graceForm)
    await deliver()
    expect(wholeOf(inbox('niamh')[0] ?? { summary: '', text: '' })).toContain('has another account already')
    await as('niamh').says(`confirm join ${referenceOn(waiting)}`)
    await deliver()
    expect((await directory()).people.get('grace')?.identities.map(({ oid }) => oid)).toEqual(['g9'])
    expect(inbox('g1').at(-1)?.text).toContain('Another account took the place')
  })

  test('two people say that the entry is theirs: the second goes to the admin, who is told of the first', async () => {
    const { as, deliver, inbox, directory } = await world()
    const first = await as('g1').presses('join.ask', graceForm)
    const second = await as('g9').presses('join.ask', graceForm)
    await as('niamh').says(`confirm join ${referenceOn(first)}`)
    await deliver()
    await as('niamh').says(`confirm join ${referenceOn(second)}`)
    await deliver()
    expect((await directory()).people.get('grace')?.identities.map(({ oid }) => oid)).toEqual(['g1'])
    expect(wholeOf(inbox('priya').at(-1) ?? { summary: '', text: '' })).toContain('Another account was added')
    expect(inbox('g9').at(-1)?.text).toContain('With the admin')
    await as('priya').says(`decline join ${referenceOn(second)}`)
    await deliver()
    expect(inbox('g9').at(-1)?.text).toContain('Not confirmed')
  })
})

describe('Who decides', () => {
  test('nobody confirms themself, by whichever of their accounts', async () => {
    const { as } = await world()
    const waiting = await as('asha-as-guest').presses('join.ask', {
      ...form,
      name: 'Asha Samplewick',
      entry: 'asha',
    })
    expect((await as('asha').says(`confirm join ${referenceOn(waiting)}`)).text).toBe('refused not-your-own')
    expect((await as('asha-as-guest').says(`confirm join ${referenceOn(waiting)}`)).text).toBe(notThere)
    expect(wholeOf(waiting)).not.toContain('Asha Samplewick, ')
  })

  test('a coordinator is asked where nobody of the organisation has a chat with Liaison', async () => {
    const { as, deliver, inbox } = await world({ noChat: ['asha', 'tom', 'marcus'] })
    const waiting = await as('leila').presses('join.ask', form)
    expect(wholeOf(waiting)).toContain('Carys Enghraifft')
    await deliver()
    expect([inbox('carys'), inbox('ben'), inbox('priya')].map(({ length }) => length)).toEqual([1, 1, 1])
    expect((await as('ben').says(`confirm join ${referenceOn(waiting)}`)).text).toContain('Confirmed')
  })

  test('the first admins are asked where there is nobody else yet', async () => {
    const { as, deliver, inbox, known } = await world({
      organisations: organisations.slice(0, 1).map((one) => ({ ...one, posts: [] })),
      people: [],
      firstAdmins: ['root'],
    })
    const waiting = await as('leila').presses('join.ask', form)
    expect(waiting.text).toContain('With the admin')
    await deliver()
    await as('root').presses('join.confirm', button(inbox('root')[0], 'join.confirm').data)
    await deliver()
    expect((await known({ tenantId: host, oid: 'leila' })).parts).toMatchObject([{ role: 'member' }])
  })

  test('what nobody answered within two working days goes to the admin, and the person hears who has it', async () => {
    const { as, until, inbox, deliver, done } = await world()
    const waiting = await as('leila').presses('join.ask', form)
    await deliver()
    await until('2026-11-25T16:59:00Z')
    expect(inbox('priya')).toEqual([])
    await until('2026-11-26T09:00:00Z')
    expect(wholeOf(inbox('leila').at(-1) ?? { summary: '', text: '' })).toContain('Priya Madeupson')
    await as('priya').presses('join.confirm', button(inbox('priya')[0], 'join.confirm').data)
    const settled = await as('asha').says(`decline join ${referenceOn(waiting)}`)
    expect(settled.text).toContain('Confirmed; the account is being added')
    expect(buttonsOf(settled)).toEqual([])
    expect(done).toContain('refused join.decline not-in-this-state')
  })

  test('who answered in time is not passed over', async () => {
    const { as, until, inbox } = await world()
    const waiting = await as('leila').presses('join.ask', form)
    await as('tom').says(`decline join ${referenceOn(waiting)}`)
    await until('2026-11-30T09:00:00Z')
    expect(inbox('priya')).toEqual([])
    expect(inbox('leila').at(-1)?.text).toContain('Not confirmed')
  })

  test('a stranger, a member and another force get the same answer as to a request that there is none of', async () => {
    const { as } = await world()
    const waiting = await as('leila').presses('join.ask', form)
    const none = await as('grace').says('confirm join K7M2-9QXA')
    for (const oid of ['stranger', 'niamh', 'leila'])
      expect(await as(oid).says(`confirm join ${referenceOn(waiting)}`)).toEqual(none)
    expect(await as('niamh').says(`show join ${referenceOn(waiting)}`)).toEqual(none)
    expect(await as('priya').says('show join K7M2-9QXA')).toEqual(none)
    expect(await as('niamh').says('show join not even a reference')).toEqual(none)
  })

  test('card data says nothing about who somebody is', async () => {
    const { as } = await world()
    const waiting = await as('leila').presses('join.ask', form)
    const data = { join: referenceOn(waiting), oid: 'asha', tenantId: host, owner: `${host}|asha`, state: 'asked' }
    expect((await as('mallory').presses('join.confirm', data)).text).toBe(notThere)
  })

  test('whoever may decide finds what waits, by typing, and nobody else does', async () => {
    const { as } = await world()
    const waiting = await as('leila').presses('join.ask', form)
    expect((await as('asha').says('joins')).text).toContain(referenceOn(waiting))
    expect((await as('priya').says('ceisiadau ymuno')).text).toContain(referenceOn(waiting))
    expect((await as('leila').says('joins')).text).toContain(referenceOn(waiting))
    expect((await as('niamh').says('joins')).text).not.toContain(referenceOn(waiting))
  })
})

test('a request that was withdrawn or declined keeps nothing of what was given, and another may be made', async () => {
  const { as, records } = await world()
  const leila = as('leila')
  const first = referenceOn(await leila.presses('join.ask', { ...form, email: 'leila@force.example' }))
  expect((await leila.says(`withdraw join ${first}`)).text).toContain('Withdrawn')
  expect(JSON.stringify(await records.read({ record: `join|${first}`, id: first }))).not.toContain('Testerly')
  const second = referenceOn(await leila.presses('join.ask', form))
  expect(second).not.toBe(first)
  await as('asha').says(`decline join ${second}`)
  expect(JSON.stringify(await records.read({ record: `join|${second}`, id: second }))).not.toContain('Testerly')
})

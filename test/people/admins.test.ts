import { describe, expect, test } from 'vitest'
import { appointed, organisation, post } from '../directory/made.ts'
import { host, organisations, people } from './partnership.ts'
import { buttonsOf, wholeOf, world } from './world.ts'

const adminIn = async (here: Awaited<ReturnType<typeof world>>, oid: string) =>
  (await here.known({ tenantId: host, oid })).parts.filter(({ role }) => role === 'admin').map(({ areas }) => areas)

describe('Admins', () => {
  test('hand on: Priya makes Carys an admin, who is told and can do the same', async () => {
    const here = await world()
    expect((await here.as('priya').says('make admin Carys Enghraifft')).text).toContain('is an admin from today')
    await here.deliver()
    expect(await adminIn(here, 'carys')).toEqual([['E23000036']])
    expect(here.inbox('carys').at(-1)?.text).toContain('You are an admin of Liaison')
    expect((await here.as('carys').says('gwneud yn weinyddwr Ben Mockingham')).text).toContain('is an admin from today')
    expect((await here.as('priya').says('make admin Carys')).text).toContain('is an admin already')
  })

  test('are made by first admins, in a partnership that is recorded then, and by nobody else', async () => {
    const here = await world({
      organisations: organisations.slice(0, 2),
      people: people.slice(0, 5),
      firstAdmins: ['root'],
    })
    expect((await here.as('asha').says('make admin Tom Inventon')).text).toBe('refused not-yours')
    expect((await here.as('stranger').says('make admin Tom Inventon')).text).toBe('refused join-first')
    expect((await here.as('root').says('make admin Asha Samplewick')).text).toContain('is an admin from today')
    expect(await adminIn(here, 'asha')).toEqual([['E23000036']])
    const made = (await here.directory()).organisations.find(({ id }) => id === 'partnership-e23000036')
    expect(made?.names.en).toBe('Partnership: Avon and Somerset')
  })

  test('by the configuration are admins for as long as it names them', async () => {
    const here = await world({ firstAdmins: ['root'] })
    expect((await here.as('root').says('admins')).text).toContain('Priya Madeupson')
    const without = await world()
    expect((await without.as('root').says('admins')).text).toBe('refused join-first')
  })

  test('are never made by themself, by whichever account', async () => {
    const here = await world({
      firstAdmins: ['root'],
      people: people.map((one) =>
        one.id === 'carys'
          ? { ...one, identities: [...one.identities, { tenantId: host, oid: 'root', as: 'home' }] }
          : one,
      ),
    })
    expect((await here.as('root').says('make admin Carys Enghraifft')).text).toBe('refused not-your-own')
    expect((await here.as('priya').says('make admin Priya Madeupson')).text).toBe('refused not-your-own')
  })

  test('may be ended, but not the last one who has an account', async () => {
    const here = await world()
    expect((await here.as('priya').says('end admin Priya Madeupson')).text).toContain('last admin')
    await here.as('priya').says('make admin Carys Enghraifft')
    expect((await here.as('carys').says('end admin Priya Madeupson')).text).toContain('no longer an admin')
    await here.deliver()
    expect(await adminIn(here, 'priya')).toEqual([])
    expect(here.inbox('priya').at(-1)?.text).toContain('no longer an admin')
    expect((await here.as('carys').says('terfynu gweinyddwr Carys Enghraifft')).text).toContain('last admin')
    expect((await here.as('carys').says('end admin Asha Samplewick')).text).toContain('is no admin')
  })

  test('two who end each other at once: one stays', async () => {
    const here = await world()
    await here.as('priya').says('make admin Carys Enghraifft')
    const texts = await Promise.all([
      here.as('priya').says('end admin Carys Enghraifft'),
      here.as('carys').says('end admin Priya Madeupson'),
    ])
    expect(texts.filter(({ text }) => text.includes('no longer an admin'))).toHaveLength(1)
  })

  test('have an account: somebody who never joined is asked to first', async () => {
    const here = await world()
    expect((await here.as('priya').says('make admin Grace Imaginer')).text).toContain('Ask them to type “join” first')
    expect((await here.as('priya').says('make admin Nobody Known')).text).toContain('nobody of that name')
  })

  test('of several areas are asked which, with a button each; a typed area says it at once', async () => {
    const far = organisation({
      id: 'unit',
      agency: 'cps',
      names: { en: 'CPS unit' },
      serves: ['E23000036', 'E23000037'],
      posts: [post({ appointments: [appointed('asha')] })],
    })
    const here = await world({
      organisations: [...organisations, far],
      firstAdmins: ['root'],
      people: people.map((one) => (one.id === 'asha' ? { ...one, organisation: 'unit' } : one)),
    })
    const asked = await here.as('root').says('make admin Asha')
    expect(asked.text).toContain('For which area?')
    const there = buttonsOf(asked).find(({ title }) => title === 'Gloucestershire')
    expect((await here.as('root').presses('admins.appoint', there?.data)).text).toContain('is an admin from today')
    expect((await here.as('root').says('make admin Asha, Bristol')).text).toContain('is an admin from today')
    expect((await here.as('root').says('make admin Asha, Atlantis')).text).toContain('no such area')
    expect(await adminIn(here, 'asha')).toHaveLength(2)
  })

  test('of one area have no say in another', async () => {
    const elsewhere = organisation({
      id: 'other',
      names: { en: 'Gwent Police' },
      serves: ['W15000002'],
      posts: [post({ appointments: [appointed('far')] })],
    })
    const far = {
      id: 'far',
      organisation: 'other',
      name: 'Far Away',
      identities: [{ tenantId: host, oid: 'far', as: 'home' as const }],
    }
    const here = await world({ organisations: [...organisations, elsewhere], people: [...people, far] })
    expect((await here.as('priya').says('make admin Far Away')).text).toBe('refused not-yours')
    expect((await here.as('priya').says('make admin Carys, Gwent')).text).toBe('refused not-yours')
  })

  test('see of forty areas the counts first and ten by name', async () => {
    const { nameOf } = (await world()).needs.places
    const codes = Array.from({ length: 60 }, (_, index) => `E230000${String(index + 1).padStart(2, '0')}`).filter(
      (code) => nameOf(code),
    )
    const forces = codes.map((code, index) =>
      organisation({ id: `force-${index}`, names: { en: `Force ${index}` }, serves: [code] }),
    )
    const here = await world({ organisations: forces, people: [], firstAdmins: ['root'] })
    const list = wholeOf(await here.as('root').says('admins'))
    expect(list).toContain(`Areas without an admin: ${codes.length}`)
    expect(list).toContain(`And ${codes.length - 10} more areas`)
  })
})

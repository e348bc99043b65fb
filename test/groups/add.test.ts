import { describe, expect, test } from 'vitest'
import { personDocument } from '../../bot/directory/records.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import { buttonsOn, dataOf, fieldsOn, readOn } from '../entries/card.ts'
import { asGuarded } from '../entries/guarded.ts'
import { avon, gwent, stranger, world } from './world.ts'

const coordinator = 'Carys Enghraifft'

describe('Putting a group on record', () => {
  test('Carys adds the scrutiny group, and its members are the contacts of the area', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    const form = await as.says('group add')
    const answer = await as.presses('groups.create', { ...dataOf(form, 'Save'), ...fieldsOn(form), type: 'scrutiny' })
    expect(readOn(answer)).toContain('This group is on record now.')
    const group = await there.theOnly()
    expect(group).toMatchObject({ type: 'scrutiny', area: avon, audience: 'multi', cadence: { every: 'quarter' } })
    expect(new Set(group.members.map(({ agency }) => agency))).toEqual(new Set(['police', 'cps', 'isva']))
    expect(group.members.every(({ party }) => party.startsWith('post|'))).toBe(true)
    await there.close()
  })

  test('the same by typing, a line for each field, with joint chairs and dates in words', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    await as.says(
      [
        'group add',
        'type: strategic',
        'name: The Bridge Board',
        'coordinator: Carys Enghraifft',
        'deputy: Ben Mockingham',
        'chairs: Stephen Fablewood from 1 December 2026 to 31 May 2027; Marcus Fictionby from 1 December 2026',
        'terms agreed: 2 November 2026',
        'terms review: 1 March 2027',
      ].join('\n'),
    )
    expect(await there.theOnly()).toMatchObject({
      type: 'strategic',
      name: { en: 'The Bridge Board' },
      cadence: { every: 'two-in-twelve-months' },
      chairs: [
        { from: '2026-12-01', to: '2027-05-31' },
        { from: '2026-12-01', party: expect.stringContaining('avon-and-somerset-police') },
      ],
      terms: { agreedOn: '2026-11-02', reviewOn: '2027-03-01' },
      members: [],
    })
    await there.close()
  })

  test('in Welsh as well', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    const answer = await as.says('ychwanegu grŵp\nmath: craffu\ncadeirydd: Farah Demoworth o 1 Rhagfyr 2026')
    expect(readOn(answer)).toContain('Mae’r grŵp hwn ar gofnod bellach.')
    expect(await there.theOnly()).toMatchObject({ type: 'scrutiny', chairs: [{ from: '2026-12-01' }] })
    await there.close()
  })

  test('a form sent twice makes one group', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    const form = await as.says('group add')
    const data = { ...dataOf(form, 'Save'), ...fieldsOn(form), type: 'scrutiny' }
    await as.presses('groups.create', data)
    const again = await as.presses('groups.create', data)
    expect(readOn(again)).toContain('Scrutiny Group')
    const { record } = await there.theOnly()
    expect(await there.documents('event', record)).toHaveLength(1)
    await there.close()
  })

  test('a name that may mean several is settled by a choice, with all else kept', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    const twice = { ...(await there.person('Asha Samplewick')), id: 'second-asha', identities: [] }
    await there.store.commit('organisation|avon-and-somerset-police', [
      { type: 'create', document: personDocument(twice) },
    ])
    await raiseVersion(there.store)
    const form = await as.says('group add\ntype: scrutiny\ncoordinator: Asha Samplewick\nterms review: 1 March 2027')
    expect(readOn(form)).toContain('Choose whom you mean')
    expect(fieldsOn(form)).toMatchObject({ coordinator: 'Asha Samplewick', reviewOn: '2027-03-01' })
    const { id } = await there.person('Asha Samplewick')
    const which0 = `person|avon-and-somerset-police|${id}`
    await as.presses('groups.create', { ...dataOf(form, 'Save'), ...fieldsOn(form), which0 })
    expect(await there.theOnly()).toMatchObject({ coordinator: which0 })
    await there.close()
  })

  test('a choice of somebody whom the name does not mean is no choice', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    const form = await as.says('group add')
    await as.presses('groups.create', {
      ...dataOf(form, 'Save'),
      type: 'scrutiny',
      coordinator: 'Ben Mockingham',
      asked: ['Ben Mockingham'],
      which0: 'person|harbour-light|grace',
    })
    expect((await there.theOnly()).coordinator).toContain('avon-and-somerset-partnership')
    await there.close()
  })

  test('what can’t be read brings the form back with what was typed, and saves nothing', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    const form = await as.says('group add\ntype: scrutiny\ndeputy: Nobody Knownhere\nmeets: every 99 months')
    expect(form.text).toContain('The contact list has nobody of the deputy’s name.')
    expect(form.text).toContain('Write a number of months from 1 to 24.')
    expect(fieldsOn(form).deputy).toBe('Nobody Knownhere')
    expect(await there.find.ofArea(avon)).toEqual([])
    await there.close()
  })

  test('a name that the guard refuses is not kept, nor shown again', async () => {
    const there = await world({
      readText: () => ({
        ok: 'refused',
        categories: ['NAMED_INDIVIDUAL'],
        messageKey: 'refused-person',
        safety: false,
      }),
    })
    const as = await there.asNamed(coordinator)
    const form = await as.says('group add\ntype: other\nname: The case of Somebody')
    expect(form.text).toContain('The name was left out')
    expect(JSON.stringify(form)).not.toContain('Somebody')
    expect(await there.find.ofArea(avon)).toEqual([])
    await there.close()
  })

  test('a name that the guard masks is shown masked, and kept so once it is saved again', async () => {
    const there = await world({
      readText: (text) =>
        text.includes('Jo')
          ? {
              ...{ ok: 'masked', shown: 'Friends of […]', masked: asGuarded('Friends of […]') },
              ...{ categories: ['NAMED_INDIVIDUAL'], safety: false },
            }
          : { ok: 'allowed', text: asGuarded(text), safety: false },
    })
    const as = await there.asNamed(coordinator)
    const form = await as.says('group add\ntype: other\nname: Friends of Jo')
    expect(fieldsOn(form).name).toBe('Friends of […]')
    await as.presses('groups.create', { ...dataOf(form, 'Save'), ...fieldsOn(form) })
    expect((await there.theOnly()).name).toEqual({ en: 'Friends of […]' })
    await there.close()
  })

  test('events say what was touched, and hold no words', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    await as.says('group add\ntype: other\nname: The Bridge Board\ncoordinator: Carys Enghraifft')
    const { record } = await there.theOnly()
    const [event] = await there.documents('event', record)
    expect(event).toMatchObject({ action: 'group.create', to: 'standing', facts: { type: 'other' } })
    expect(JSON.stringify(event)).not.toMatch(/Bridge|Enghraifft/)
    await there.close()
  })
})

describe('Who may add a group', () => {
  test('a contact may not, and somebody who has not joined may not', async () => {
    const there = await world()
    expect((await (await there.asNamed('Asha Samplewick')).says('group add')).text).toBe('refused not-yours')
    expect((await there.as(stranger).says('group add\ntype: scrutiny')).text).toBe('refused join-first')
    expect(await there.find.ofArea(avon)).toEqual([])
    await there.close()
  })

  test('nobody adds one in an area that is not theirs, whatever the card says', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    const form = await as.says('group add')
    const answer = await as.presses('groups.create', { ...dataOf(form, 'Save'), type: 'scrutiny', area: gwent })
    expect(answer.text).toContain('Choose one of your areas.')
    expect(await there.find.ofArea(gwent)).toEqual([])
    await there.close()
  })

  test('a group of police and CPS needs somebody of theirs to add it', async () => {
    const there = await world()
    const as = await there.asNamed(coordinator)
    expect((await as.says('group add\ntype: RASSO JOIM')).text).toContain('Somebody from the police or CPS')
    expect((await as.says('group add\ntype: other\nwho can see: police and cps')).text).toContain('Choose who can see')
    expect(await there.find.ofArea(avon)).toEqual([])
    await there.close()
  })

  test('the list offers to add one to those who may', async () => {
    const there = await world()
    const titles = async (name: string) =>
      buttonsOn(await (await there.asNamed(name)).says('groups')).map(({ title }) => title)
    expect(await titles(coordinator)).toEqual(['Add a group'])
    expect(await titles('Asha Samplewick')).toEqual([])
    await there.close()
  })
})

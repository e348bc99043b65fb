import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dataOf, fieldsOn, readOn } from '../entries/card.ts'
import type { World } from './world.ts'
import { groupOf, world } from './world.ts'

const coordinator = 'Carys Enghraifft'
const typed = (title: string, more = '') =>
  `action save\ntitle: ${title}\nowner: Omar Exampleby\ndue: 4 december 2026${more}`

describe('A new action', () => {
  let there: World
  beforeEach(async () => {
    there = await world()
  })
  afterEach(() => there.close())

  test('from words: its title, owner and day are read, shown in full, and nothing is kept before Save', async () => {
    const carys = await there.as(coordinator)
    const form = await carys.says('action add Send the revised contact list, Omar Exampleby, by next friday')
    expect(readOn(form)).toContain('Friday 4 December 2026, in 9 working days')
    expect(fieldsOn(form)).toMatchObject({
      ...{ title: 'Send the revised contact list', due: '2026-12-04', owner: await there.partyOf('Omar Exampleby') },
    })
    expect(await there.every()).toEqual([])
    const kept = await carys.presses('actions.save', { ...dataOf(form, 'Save'), ...fieldsOn(form) })
    expect(readOn(kept)).toContain('The action is on record.')
    expect(await there.every()).toMatchObject([{ number: 1, state: 'open', dueOn: '2026-12-04', agency: 'cps' }])
  })

  test.each([
    ['action add Agree the rota, in 10 working days', '2026-12-07'],
    ['action add Agree the rota by 30 November', '2026-11-30'],
    ['ychwanegu cam Cytuno ar y rota, dydd Gwener nesaf', '2026-12-04'],
    ['ychwanegu cam Cytuno ar y rota, ymhen 10 diwrnod gwaith', '2026-12-07'],
  ])('%s: is understood to be due on %s', async (text, day) => {
    const form = await (await there.as(coordinator)).says(text)
    expect(fieldsOn(form).due).toBe(day)
  })

  test.each([
    ['action add Agree what to act on', { title: 'Agree what to act on', owner: '', due: '' }],
    ['action add Agree the rota, the one for winter, by 30 November', { title: 'Agree the rota, the one for winter' }],
    ['action add Agree the rota, Omar, by 30 November', { title: 'Agree the rota, Omar', owner: '' }],
  ])('%s: what was not understood stays in the title, and nobody is guessed', async (text, fields) => {
    expect(fieldsOn(await (await there.as(coordinator)).says(text))).toMatchObject(fields)
  })

  test('an empty form is asked for in Welsh by its Welsh command', async () => {
    const form = await (await there.as(coordinator)).says('ychwanegu cam')
    expect(readOn(form)).toContain('Cam gweithredu newydd')
  })

  test('a date that has passed or is in no calendar is asked for again, with everything else as it was', async () => {
    const carys = await there.as(coordinator)
    for (const [due, words] of [
      ['20 november 2026', 'That day has passed.'],
      ['31 february', 'That day is in no calendar.'],
      ['whenever', 'I could not read the day.'],
    ]) {
      const again = await carys.says(`action save\ntitle: Agree the rota\nowner: Omar Exampleby\ndue: ${due}`)
      expect(readOn(again)).toContain(words)
      expect(fieldsOn(again).title).toBe('Agree the rota')
    }
    expect(await there.every()).toEqual([])
  })

  test('a title with a telephone number is shown without it first, and kept so when its author saves again', async () => {
    const carys = await there.as(coordinator)
    const form = await carys.says('action add')
    const filled = { owner: await there.partyOf('Omar Exampleby'), due: '2026-12-04', component: '0' }
    const sent = { ...dataOf(form, 'Save'), ...filled, title: 'Ring the office on 07700 900123 about the rota' }
    const masked = await carys.presses('actions.save', sent)
    expect(JSON.stringify(masked)).not.toContain('900123')
    expect(readOn(masked)).toContain('Some details were taken out.')
    expect(await there.every()).toEqual([])
    await carys.presses('actions.save', { ...dataOf(masked, 'Save'), ...fieldsOn(masked) })
    const [made] = await there.every()
    expect((await there.textOf(made?.record ?? '')).title).toBe(fieldsOn(masked).title)
  })

  test('a title that tells of a case is neither kept nor shown again', async () => {
    const carys = await there.as(coordinator)
    const form = await carys.says('action add')
    const filled = { owner: await there.partyOf('Omar Exampleby'), due: '2026-12-04', component: '0' }
    const title = 'The victim was raped by her stepfather in 2019'
    const again = await carys.presses('actions.save', { ...dataOf(form, 'Save'), ...filled, title })
    expect(JSON.stringify(again)).not.toContain('stepfather')
    expect(readOn(again)).toContain('I haven’t kept those words.')
    expect(fieldsOn(again)).toMatchObject({ title: '', due: '2026-12-04', owner: filled.owner })
    expect(await there.every()).toEqual([])
  })

  test('a title of more than 120 characters is asked to be shorter', async () => {
    const again = await (await there.as(coordinator)).says(typed('Agree the rota again and '.repeat(6)))
    expect(readOn(again)).toContain('Please say it in at most 120 characters.')
  })

  test('the same form, delivered twice, makes one action', async () => {
    const carys = await there.as(coordinator)
    const form = await carys.says('action add Agree the rota, Omar Exampleby, by next friday')
    const sent = { ...dataOf(form, 'Save'), ...fieldsOn(form) }
    const [first, second] = [await carys.presses('actions.save', sent), await carys.presses('actions.save', sent)]
    expect(readOn(second)).toContain(readOn(first).split('\n')[0])
    expect((await there.every()).map(({ number }) => number)).toEqual([1])
  })

  test('two forms are two actions, numbered one after the other', async () => {
    const carys = await there.as(coordinator)
    await carys.says(typed('Agree the rota'))
    await carys.says(typed('Send the note'))
    expect((await there.every()).map(({ number }) => number)).toEqual([1, 2])
  })

  test('somebody of another area adds nothing, and learns of no group', async () => {
    const [other] = [...(await there.directory()).people.values()].filter(
      ({ organisation, identities }) => organisation === 'gwent-police' && identities.length > 0,
    )
    const answer = await (await there.as(other?.name ?? '')).says(typed('Agree the rota'))
    expect(JSON.stringify(answer)).not.toContain('Scrutiny')
    expect(await there.every()).toEqual([])
  })
})

describe('A new action of one of several groups', () => {
  const strategic = groupOf('strategic', { type: 'strategic' })

  test('which group is asked, with everything else as it was read; each group counts for itself', async () => {
    const there = await world([groupOf('scrutiny'), strategic])
    const carys = await there.as(coordinator)
    const which = await carys.says(typed('Agree the rota'))
    expect(readOn(which)).toContain('Please choose the group.')
    expect(fieldsOn(which)).toMatchObject({ owner: await there.partyOf('Omar Exampleby'), due: '2026-12-04' })
    await carys.presses('actions.save', { ...dataOf(which, 'Save'), ...fieldsOn(which), group: strategic.record })
    await carys.says(typed('Agree the rota', '\ngroup: scrutiny'))
    await carys.says(typed('Send the note', '\ngroup: strategic'))
    const made = (await there.every()).map(({ group, number }) => `${group} ${number}`)
    expect(made.toSorted()).toEqual(['group|scrutiny 1', 'group|strategic 1', 'group|strategic 2'])
    await there.close()
  })

  test('in a linked channel it is that channel’s, and the answer comes in one’s own chat', async () => {
    const channel = '19:scrutiny@thread.tacv2'
    const there = await world([groupOf('scrutiny', { channel }), strategic])
    const carys = await there.as(coordinator, { where: { kind: 'channel', conversation: channel } })
    await carys.says(typed('Agree the rota'))
    expect(await there.every()).toMatchObject([{ group: 'group|scrutiny' }])
    await there.close()
  })

  test('an action for police and CPS alone is given to nobody else', async () => {
    const there = await world([groupOf('joim', { type: 'joim', audience: 'justice' })])
    const omar = await there.as('Omar Exampleby')
    const again = await omar.says('action save\ntitle: Agree the rota\nowner: Grace Imaginer\ndue: 4 december 2026')
    expect(readOn(again)).toContain('Please choose who has it.')
    expect(JSON.stringify(again)).not.toMatch(/Harbour Light|Grace Imaginer/)
    expect(await there.every()).toEqual([])
    await there.close()
  })
})

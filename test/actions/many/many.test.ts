import { describe, expect, test } from 'vitest'
import { actionListAt } from '../../../bot/actions/many/stored.ts'
import { buttonsOn, dataOf, fieldsOn, readOn } from '../../entries/card.ts'
import type { World } from './world.ts'
import { groupOf, world } from './world.ts'

const header = 'Action\tOwner\tDue'
const plain = [
  header,
  'Publish the list of contacts\tOmar Exampleby\t27 November',
  'Agree who keeps the rota\tRASSO Detective Inspector\tin 10 working days',
  'Send the note of the meeting\tHarbour Light ISVA Service (demonstration)\t30 November 2026',
].join('\n')

const rows = (...lines: readonly string[]) => `actions add many\n${[header, ...lines].join('\n')}`

const coordinator = 'Carys Enghraifft'

const listOf = async (there: World, name: string) => {
  const { record, id } = actionListAt(await there.account(name))
  return there.records.read({ record, id })
}

describe('Many actions from one table', () => {
  test('a coordinator pastes a table in which everything is plain, presses Save, and three actions stand', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(`actions add many\n${plain}`)
    expect(readOn(card)).toContain('Everything is settled. 3 actions can be saved.')
    expect(readOn(card)).toContain('Friday 27 November 2026, in 4 working days')
    expect(await there.actions()).toEqual([])
    const done = await carys.presses('action-list.save', dataOf(card, 'Save 3 actions'))
    expect(done.text).toContain('3 actions are saved.')
    expect(done.text).toContain('1-3')
    expect((await there.actions()).map(({ title, dueOn, agency }) => ({ title, dueOn, agency }))).toEqual([
      { title: 'Publish the list of contacts', dueOn: '2026-11-27', agency: 'cps' },
      { title: 'Agree who keeps the rota', dueOn: '2026-12-07', agency: 'police' },
      { title: 'Send the note of the meeting', dueOn: '2026-11-30', agency: 'isva' },
    ])
    await there.close()
  })

  test('a post and an organisation stay what they are, so that succession moves the action', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    await carys.says(`actions add many\n${plain}`)
    await carys.says('save actions')
    expect((await there.actions()).map(({ owner }) => owner.split('|')[0])).toEqual(['person', 'post', 'organisation'])
    await there.close()
  })

  test('who is meant by a first name is chosen once, for every row in which it stands', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(
      rows(
        'One\tOmar\t27 November',
        'Two\tJudith Notareal\t27 November',
        'Three\tomar\t30 November',
        'Four\tOmar\t1 December',
      ),
    )
    expect(readOn(card)).toContain('Rows 1 and 4: who is “Omar”?')
    expect(card.text).not.toContain('Omar')
    const [omar] = (await there.directory()).people.values().filter(({ name }) => name === 'Omar Exampleby')
    const data = { ...dataOf(card, 'Use this'), party: `person|${omar?.organisation}|${omar?.id}` }
    const next = await carys.presses('action-list.settle', data)
    expect(readOn(next)).toContain('Row 3: who is “omar”?')
    const ready = await carys.says('row 3: Omar Exampleby')
    expect(readOn(ready)).toContain('4 actions can be saved.')
    await there.close()
  })

  test('a day that is in no calendar is settled from a button with a day near it, or from the date field', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(rows('One\tOmar Exampleby\t31 February', 'Two\tOmar Exampleby\t31/4/2027'))
    expect(readOn(card)).toContain('Row 1: “31 February” is in no calendar.')
    const near = dataOf(card, 'Sunday 28 February 2027')
    const next = await carys.presses('action-list.settle', near)
    expect(readOn(next)).toContain('Row 2: “31/4/2027” is in no calendar.')
    expect(buttonsOn(next).map(({ title }) => title)).toContain('Friday 30 April 2027')
    expect(readOn(next)).toContain('Friday 30 April 2027, in 109 working days')
    const ready = await carys.presses('action-list.settle', {
      ...dataOf(next, 'Use the day above'),
      day: '2027-05-04',
    })
    expect(readOn(ready)).toContain('Tuesday 4 May 2027')
    await there.close()
  })

  test('nothing is saved while a row is open, neither by the button nor by typing', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(rows('One\tOmar Exampleby\t27 November', 'Two\tNobody Known\tsoon'))
    expect(buttonsOn(card).map(({ verb }) => verb)).not.toContain('action-list.save')
    expect(readOn(await carys.says('save actions'))).toContain('Nothing is saved until every row is settled')
    const pressed = await carys.presses('action-list.save', dataOf(card, 'Drop the whole list'))
    expect(readOn(pressed)).toContain('Row 2:')
    expect(await there.actions()).toEqual([])
    await there.close()
  })

  test('a row that is left out is made into nothing, and can be put back', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(rows('One\tOmar Exampleby\t27 November', 'Two\tNobody Known\tsoon'))
    const without = await carys.presses('action-list.settle', dataOf(card, 'Leave row 2 out'))
    expect(readOn(without)).toContain('Left out (1)\nRow 2')
    expect(readOn(await carys.says('row 2: put back'))).toContain('Row 2: who is “Nobody Known”?')
    await carys.says('row 2: leave out')
    const done = await carys.says('save actions')
    expect(done.text).toContain('1 action is saved.')
    expect(done.text).toContain('This row was left out: 2.')
    await there.close()
  })

  test('a list of titles alone is settled for many rows at once by typing', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    await carys.says('actions add many\nPublish the list\nAgree the rota\nSend the note')
    await carys.says('rows 1-3: owner Omar Exampleby')
    const ready = await carys.says('row all: 4 December')
    expect(readOn(ready)).toContain('3 actions can be saved.')
    await there.close()
  })

  test('with two groups, which one is asked first, and typed it is the same', async () => {
    const strategic = groupOf('strategic', { type: 'strategic' })
    const there = await world({ groups: [groupOf('scrutiny'), strategic] })
    const carys = await there.as(coordinator)
    const card = await carys.says(`actions add many\n${plain}`)
    expect(readOn(card)).toContain('Which group are these actions for?')
    expect(readOn(await carys.says('actions for 7'))).toContain('I could not read that.')
    expect(readOn(await carys.says('actions for 2'))).toContain('3 actions can be saved.')
    await carys.says('save actions')
    expect((await there.actions()).map(({ group }) => group)).toEqual(Array(3).fill(strategic.record))
    await there.close()
  })

  test('pasted into the channel of a group, they are that group’s, and the list comes in one’s own chat', async () => {
    const strategic = groupOf('strategic', { type: 'strategic', channel: '19:strategic' })
    const there = await world({ groups: [groupOf('scrutiny'), strategic] })
    const carys = await there.as(coordinator)
    const stands = await carys.saysIn('19:strategic', `actions add many\n${plain}`)
    expect(JSON.stringify(stands)).not.toMatch(/Publish|Omar/)
    expect(there.done.filter((line) => line.startsWith('told'))).toHaveLength(1)
    await carys.says('save actions')
    expect((await there.actions()).map(({ group }) => group)).toEqual(Array(3).fill(strategic.record))
    await there.close()
  })

  test('fifty-one rows are too many, and nothing of them is kept', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const many = Array.from({ length: 51 }, (_, at) => `Action ${at}\tOmar Exampleby\t27 November`)
    const card = await carys.says(rows(...many))
    expect(card.text).toContain('That table has 51 rows.')
    expect(await listOf(there, coordinator)).toBeUndefined()
    expect(readOn(await carys.says(rows(...many.slice(1))))).toContain('50 actions can be saved.')
    const done = await carys.says('save actions')
    expect(done.text).toContain('50 actions are saved.')
    expect(await there.actions()).toHaveLength(50)
    await there.close()
  })

  test('in Welsh, with Welsh headings and Welsh dates, everything is in Welsh', async () => {
    const there = await world()
    const carys = await there.as(coordinator, 'cy')
    const card = await carys.says(
      'camau ychwanegu llawer\nCam\tPerchennog\tErbyn\nCyhoeddi’r rhestr\tGEG\tymhen 4 diwrnod gwaith\nCytuno’r rota\tOmar\t31 Chwefror',
    )
    expect(readOn(card)).toContain('dydd Gwener 27 Tachwedd 2026, ymhen 4 diwrnod gwaith')
    expect(readOn(card)).toContain('Rhes 2: pwy yw “Omar”?')
    const next = await carys.says('rhes 2: Omar Exampleby')
    expect(readOn(next)).toContain('Rhes 2: nid yw hwn mewn unrhyw galendr: “31 Chwefror”.')
    await carys.says('rhes 2: gadael allan')
    expect((await carys.says('cadw camau')).text).toContain('Camau gweithredu a gadwyd: 1.')
    await there.close()
  })
})

describe('What is kept of a pasted table', () => {
  test('words that the guard does not take are named by their row, shown nowhere and stored nowhere, and can be said otherwise', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const words = 'Disclose the ABE interview of the complainant Jane Sample'
    const card = await carys.says(rows('One\tOmar Exampleby\t27 November', `${words}\tOmar Exampleby\t27 November`))
    expect(readOn(card)).toContain('Row 2: its words were not taken.')
    expect(fieldsOn(card).title).toBe('')
    expect(JSON.stringify(card)).not.toContain('Jane')
    expect(JSON.stringify(await listOf(there, coordinator))).not.toContain('Jane')
    const again = await carys.says(`row 2: title ${words}`)
    expect(readOn(again)).toContain('Row 2: its words were not taken.')
    const ready = await carys.presses('action-list.settle', {
      ...dataOf(again, 'Use this'),
      title: 'Agree the date of disclosure',
    })
    expect(readOn(ready)).toContain('2 actions can be saved.')
    await there.close()
  })

  test.each([
    'the victim, Jane Quillonby, says he raped her in the Quillonby hotel',
    'the victim Jane Quillonby, 52SB7654321, rang 07700 900987',
    '52SB7654321 victim DOB 03/02/1999 lives at 12 Quillonby Road',
    'Action,Owner,Due\nRing the victim Jane Quillonby,Jane Quillonby,3 February 1999',
  ])('case detail goes out again nowhere and lies nowhere: %s', async (telling) => {
    const there = await world()
    const carys = await there.as(coordinator)
    const answers = [
      await carys.says(`actions add many ${telling}`),
      await carys.says(`row 1: ${telling}`),
      await carys.says(`row 1: title ${telling}`),
      await carys.says(`rows 1 ${telling}`),
      await carys.says(`actions for ${telling}`),
    ]
    const list = await listOf(there, coordinator)
    for (const place of [...answers, list, await there.events(list?.record ?? '')])
      expect(JSON.stringify(place)).not.toMatch(/Quillonby|52SB7654321|900987|1999/)
    await there.close()
  })

  test('what the guard masks is shown to its author first, and saved as they confirm it', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(rows('Ring the unit on 07700 900123 about the rota\tOmar Exampleby\t27 November'))
    expect(readOn(card)).toContain('Row 1: some details were taken out. Is it right like this?')
    const shown = fieldsOn(card).title ?? ''
    expect(shown).not.toContain('900123')
    await carys.presses('action-list.settle', { ...dataOf(card, 'Use this'), title: shown })
    await carys.says('save actions')
    expect((await there.actions()).map(({ title }) => title)).toEqual([shown])
    await there.close()
  })

  test('words of more than 120 characters are shown shortened before they are taken', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(rows(`${'Agree the rota and '.repeat(8)}publish it\tOmar Exampleby\t27 November`))
    expect(readOn(card)).toContain('it had more than 120 characters')
    expect((fieldsOn(card).title ?? '').length).toBeLessThanOrEqual(120)
    await there.close()
  })

  test('of a list that is saved, dropped or left for a day nothing remains but that it was', async () => {
    for (const end of ['save actions', 'drop actions', 'a day passes']) {
      const there = await world()
      const carys = await there.as(coordinator)
      await carys.says(`actions add many\n${plain}`)
      const list = await listOf(there, coordinator)
      const [timer] = await there.timers(list?.record ?? '')
      if (end === 'a day passes') {
        there.passes('P1D')
        if (timer) await there.many.timers['action-list.lapse']?.(timer)
      } else await carys.says(end)
      const left = await listOf(there, coordinator)
      expect(left).toMatchObject({ state: end === 'save actions' ? 'applied' : 'dropped' })
      expect(JSON.stringify(left)).not.toContain('Publish')
      expect(readOn(await carys.says('actions add many'))).toContain('Add many actions at once')
      expect((await carys.says('save actions')).text).toContain('No list of actions of yours is waiting')
      await there.close()
    }
  })

  test('its events hold codes and counts, never a word of it', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    await carys.says(rows('Publish the list\tOmar\t31 February'))
    await carys.says('row 1: Omar Exampleby')
    const list = await listOf(there, coordinator)
    const events = JSON.stringify(await there.events(list?.record ?? ''))
    for (const word of ['Publish', 'Omar', 'February']) expect(events).not.toContain(word)
    await there.close()
  })

  test('a second table takes the place of the first, whose buttons then change nothing', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const old = await carys.says(rows('One\tNobody Known\t27 November'))
    there.passes('PT1M')
    await carys.says(rows('Two\tNobody Known\t27 November'))
    const answer = await carys.presses('action-list.settle', dataOf(old, 'Leave row 1 out'))
    expect(readOn(answer)).toContain('The list has changed since that card.')
    expect(readOn(answer)).toContain('Row 1: Two')
    await there.close()
  })
})

describe('Saving', () => {
  test('cut short after two of three, it is completed by pressing Save again, and none is made twice', async () => {
    const there = await world({ failsAfter: 2 })
    const carys = await there.as(coordinator)
    const card = await carys.says(`actions add many\n${plain}`)
    const data = dataOf(card, 'Save 3 actions')
    await expect(carys.presses('action-list.save', data)).rejects.toThrow('The store went away.')
    expect(await there.actions()).toHaveLength(2)
    there.tries.left = undefined
    const between = await carys.says('row 1: leave out')
    expect(readOn(between)).toContain('Saving was interrupted.')
    const done = await carys.presses('action-list.save', data)
    expect(done.text).toContain('3 actions are saved.')
    expect((await there.actions()).map(({ title }) => title)).toEqual([
      'Publish the list of contacts',
      'Agree who keeps the rota',
      'Send the note of the meeting',
    ])
    await there.close()
  })

  test('a day that has passed since is asked once more, and nothing is saved until then', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    await carys.says(rows('One\tOmar Exampleby\ttoday'))
    there.passes('PT20H')
    const again = await carys.says('save actions')
    expect(readOn(again)).toContain('Something that was settled no longer holds.')
    expect(readOn(again)).toContain('Row 1: that day has been already.')
    expect(await there.actions()).toEqual([])
    await there.close()
  })

  test('a card of an earlier state saves nothing: the list is shown as it is now', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(`actions add many\n${plain}`)
    await carys.says('row 1: 4 December')
    const answer = await carys.presses('action-list.save', dataOf(card, 'Save 3 actions'))
    expect(readOn(answer)).toContain('The list has changed since that card.')
    expect(await there.actions()).toEqual([])
    await there.close()
  })
})

describe('Whose list it is', () => {
  test('is for its maker alone: others have none, whatever their post', async () => {
    const there = await world()
    const card = await (await there.as(coordinator)).says(`actions add many\n${plain}`)
    const priya = await there.as('Priya Madeupson')
    expect((await priya.presses('action-list.save', dataOf(card, 'Save 3 actions'))).text).toContain(
      'No list of actions',
    )
    expect((await priya.says('drop actions')).text).toContain('No list of actions')
    expect(await there.actions()).toEqual([])
    await there.close()
  })

  test('somebody without a group that they may add for is told so, and nothing of their table is read', async () => {
    const there = await world({ groups: [groupOf('police-and-cps', { audience: 'justice' })] })
    const grace = await there.as('Grace Imaginer')
    const card = await grace.says(`actions add many\n${plain}`)
    expect(card.text).toContain('There is no group yet that you can add actions for.')
    expect(await listOf(there, 'Grace Imaginer')).toBeUndefined()
    await there.close()
  })

  test('a button with made-up data settles nothing', async () => {
    const there = await world()
    const carys = await there.as(coordinator)
    const card = await carys.says(rows('One\tNobody Known\tsoon'))
    const data = dataOf(card, 'Use this')
    expect((await carys.presses('action-list.settle', { ...data, about: 'everything' })).text).toBe('unreadable')
    const nobody = await carys.presses('action-list.settle', { ...data, party: 'person|elsewhere|nobody' })
    expect(readOn(nobody)).toContain('I could not read that.')
    const past = await carys.presses('action-list.settle', { ...data, about: 'due', near: '1999-01-01' })
    expect(readOn(past)).toContain('I could not read that.')
    const noRow = await carys.presses('action-list.settle', { ...data, about: 'leave-out', row: 40 })
    expect(readOn(noRow)).toContain('Row 1: who is “Nobody Known”?')
    await there.close()
  })
})

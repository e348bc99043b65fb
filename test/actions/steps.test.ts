import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buttonsOn, dataOf, fieldsOn, readOn } from '../entries/card.ts'
import { agreed, carys, grace, leila, omar } from './adding.ts'
import type { World } from './world.ts'
import { groupOf, world } from './world.ts'

describe('What is typed, in either language', () => {
  let there: World
  let record: string
  beforeEach(async () => {
    there = await world()
    record = await agreed(there, 'Publish the list of contacts')
  })
  afterEach(() => there.close())

  const twins = [
    { en: 'start 1', cy: 'dechrau 1', becomes: { state: 'in-progress' } },
    { en: 'waiting 1 on cps', cy: 'yn aros 1 am geg', becomes: { state: 'waiting', waitingOn: 'cps' } },
    { en: 'done 1: it was sent', cy: 'cwblhau 1: fe’i hanfonwyd', becomes: { state: 'done', closedOn: '2026-11-23' } },
    {
      en: 'extend 1 to 11 december 2026 because the office is closed',
      cy: 'ymestyn 1 i 11 Rhagfyr 2026 oherwydd bod y swyddfa ar gau',
      becomes: { dueOn: '2026-12-11' },
    },
    { en: 'hand 1 to Grace Imaginer', cy: 'trosglwyddo 1 i Grace Imaginer', becomes: { agency: 'isva' } },
    { en: 'drop action 1', cy: 'gollwng cam 1', becomes: { state: 'not-needed' }, who: carys },
  ]

  test.each(twins)('“$en” and “$cy” do the same', async ({ en, cy, becomes, who = omar }) => {
    const other = await agreed(there, 'Agree the rota')
    await (await there.as(who)).says(en)
    const answer = await (await there.as(who)).says(cy.replace('1', '2'))
    expect(await there.action(record)).toMatchObject(becomes)
    expect(await there.action(other)).toMatchObject(becomes)
    expect(readOn(answer)).toContain('Cam gweithredu 2')
  })

  test('“action 1”, “not mine 1”, “remind me of 1” and “reopen 1” have a Welsh twin too', async () => {
    const him = await there.as(omar)
    expect(readOn(await him.says('action 1'))).toContain('Publish the list of contacts')
    expect(readOn(await him.says('cam gweithredu 1'))).toContain('Dyddiad cau')
    expect(readOn(await him.says('remind me of 1 on thursday'))).toContain('Thursday 26 November 2026')
    expect(readOn(await him.says('atgoffa fi am 1 ddydd Gwener'))).toContain('dydd Gwener 27 Tachwedd 2026')
    expect(readOn(await him.says('not mine 1'))).toContain('The coordinator is told')
    expect(readOn(await him.says('nid i mi 1 efallai Grace Imaginer'))).toContain('Gallai fod ar gyfer: Grace Imaginer')
    await him.says('done 1')
    expect(readOn(await him.says('ailagor 1'))).toContain('Mae ar agor eto.')
  })

  test('whoever finished what is theirs alone opens it again by its number, though they are no member', async () => {
    const own = await agreed(there, 'Agree the rota', { owner: leila })
    const her = await there.as(leila)
    await her.says('done 2')
    expect((await there.action(own)).state).toBe('done')
    expect(readOn(await her.says('action 2'))).toContain('Agree the rota')
    await her.says('reopen 2')
    expect((await there.action(own)).state).toBe('open')
  })

  test.each(['action 7', 'done 7', 'start 7', 'reopen 7', 'drop action 7', 'extend 7 to friday', 'done', 'done soon'])(
    '“%s”: there is no action of that number, and that is what is said',
    async (text) => {
      expect((await (await there.as(carys)).says(text)).text).toMatch(/no (open )?action/i)
    },
  )

  test('a reason is asked for when the date moves, and the day that was understood stands in the form', async () => {
    const form = await (await there.as(omar)).says('extend 1 to 11 december 2026')
    expect(readOn(form)).toContain('Friday 11 December 2026, in 14 working days')
    expect((await there.action(record)).dueOn).toBe('2026-12-04')
    const sent = { ...dataOf(form, 'Move the date'), ...fieldsOn(form), note: 'The office is closed' }
    await (await there.as(omar)).presses('actions.move-save', sent)
    expect(await there.textOf(record)).toMatchObject({ reason: 'The office is closed' })
  })

  test('a reason or a closing note with details of a person is neither kept nor shown again', async () => {
    const him = await there.as(omar)
    const form = await him.presses('actions.move', { which: record, seen: '1', lang: 'en' })
    const note = 'The victim was raped by her stepfather in 2019'
    for (const again of [
      await him.presses('actions.move-save', { ...dataOf(form, 'Move the date'), due: '2026-12-11', note }),
      await him.presses('actions.finish-save', { which: record, lang: 'en', note }),
    ])
      expect(JSON.stringify(again)).not.toContain('stepfather')
    expect(await there.textOf(record)).toEqual({ title: 'Publish the list of contacts' })
    expect(await there.action(record)).toMatchObject({ state: 'open', dueOn: '2026-12-04', events: 1 })
  })

  test.each([
    ['remind me of 1 on 20 november 2026', 'That day has passed.'],
    ['remind me of 1 on 31 february', 'That day is in no calendar.'],
    ['remind me of 1 whenever', 'I could not read the day.'],
    ['remind me of 1 today', 'That is today.'],
  ])('“%s”: the day is asked for again, and nobody is reminded on another', async (text, words) => {
    const form = await (await there.as(omar)).says(text)
    expect(readOn(form)).toContain(words)
    expect(Object.keys(await there.reminded(record)).filter((id) => id.startsWith('remind-later'))).toEqual([])
    const sent = { ...dataOf(form, 'Remind me'), due: '2026-11-26' }
    const answer = await (await there.as(omar)).presses('actions.remind-later-save', sent)
    expect(readOn(answer)).toContain('Thursday 26 November 2026, in 3 working days')
  })

  test('a card that is not of now moves no date: what is shown is the action as it is', async () => {
    const him = await there.as(omar)
    const form = await him.presses('actions.move', { which: record, seen: '1', lang: 'en' })
    await (await there.as(carys)).says('start 1')
    const sent = { ...dataOf(form, 'Move the date'), due: '2026-12-11', note: 'The office is closed' }
    const answer = await him.presses('actions.move-save', sent)
    expect(readOn(answer)).toContain('State: In progress')
    expect((await there.action(record)).dueOn).toBe('2026-12-04')
    expect(there.done).toContain('refused action.move changed-since')
  })

  test('pressed twice, Done is done once', async () => {
    const him = await there.as(omar)
    const card = await him.says('action 1')
    const press = dataOf(card, 'Done')
    await him.presses('actions.done', press)
    const again = await him.presses('actions.done', press)
    expect(readOn(again)).toContain('State: Done')
    expect((await there.action(record)).events).toBe(2)
  })

  test('a name that nobody here has is not kept when somebody says that it is not theirs', async () => {
    const form = await (await there.as(omar)).says('not mine 1 Nobody Known')
    expect(readOn(form)).toContain('Please choose who has it.')
    expect((await there.action(record)).notMine).toBe(undefined)
  })
})

describe('Rights', () => {
  test('a member reads an action and does not drop it; whoever runs the group does', async () => {
    const there = await world([
      groupOf('scrutiny', {
        members: [
          { party: 'person|avon-and-somerset-police|avon-and-somerset-police.leila-testerly', agency: 'police' },
        ],
      }),
    ])
    const record = await agreed(there, 'Publish the list of contacts')
    const her = await there.as(leila)
    const card = await her.says('action 1')
    expect(readOn(card)).toContain('Publish the list of contacts')
    expect(buttonsOn(card)).toEqual([])
    await her.says('drop action 1')
    await her.presses('actions.which.drop', { which: record, said: '', lang: 'en' })
    expect((await there.action(record)).state).toBe('open')
    await (await there.as(carys)).says('drop action 1')
    expect((await there.action(record)).state).toBe('not-needed')
    await there.close()
  })

  test('an action for police and CPS alone is not there for an ISVA: typed or pressed, to the byte', async () => {
    const there = await world([groupOf('joim', { type: 'joim', audience: 'justice' })])
    const record = await agreed(there, 'Publish the list of contacts', { by: omar })
    const her = await there.as(grace)
    for (const text of ['action', 'done', 'start', 'waiting', 'extend', 'hand', 'not mine', 'remind me of', 'reopen']) {
      const [there1, none] = [await her.says(`${text} 1`), await her.says(`${text} 2`)]
      expect(JSON.stringify(there1).replaceAll('1', '2')).toBe(JSON.stringify(none).replaceAll('1', '2'))
    }
    const sent = { lang: 'en', seen: '1', on: '2026-11-26', due: '2026-12-11', note: 'x', owner: 'CPS', said: '' }
    const verbs = ['open', 'done', 'start', 'move', 'move-save', 'hand', 'hand-save', 'not-mine', 'disown-save']
    const all = [...verbs, 'remind-later', 'remind-later-save', 'finish-save', 'reopen', 'which.drop', 'which.finish']
    for (const verb of all)
      for (const data of [sent, { lang: 'en' }]) {
        const real = await her.presses(`actions.${verb}`, { ...data, which: record })
        const none = await her.presses(`actions.${verb}`, { ...data, which: 'action|joim|2' })
        expect(JSON.stringify(real), verb).toBe(JSON.stringify(none))
      }
    expect((await there.action(record)).events).toBe(1)
    await there.close()
  })
})

describe('Several groups with an action of one number', () => {
  let there: World
  beforeEach(async () => {
    there = await world([groupOf('scrutiny'), groupOf('strategic', { type: 'strategic' })])
    await agreed(there, 'Publish the list of contacts', { group: 'scrutiny' })
    await agreed(there, 'Agree the rota', { group: 'strategic' })
  })
  afterEach(() => there.close())

  const chooses = async (text: string, who = carys) => {
    const him = await there.as(who)
    const which = await him.says(text)
    const strategic = buttonsOn(which).find(({ data }) => data?.which === 'action|strategic|1')
    expect(buttonsOn(which)).toHaveLength(2)
    return him.presses(strategic?.verb ?? '', strategic?.data)
  }

  test.each([
    ['done 1: it was sent', { state: 'done' }],
    ['waiting 1 on cps', { state: 'waiting', waitingOn: 'cps' }],
    ['start 1', { state: 'in-progress' }],
    ['drop action 1', { state: 'not-needed' }],
    ['extend 1 to 11 december 2026 because the office is closed', { dueOn: '2026-12-11' }],
    ['hand 1 to Grace Imaginer', { agency: 'isva' }],
    ['cwblhau 1', { state: 'done' }],
  ])('“%s”: which is asked, and what was typed behind the number is not lost', async (text, becomes) => {
    await chooses(text)
    expect(await there.action('action|strategic|1')).toMatchObject(becomes)
    expect(await there.action('action|scrutiny|1')).toMatchObject({ state: 'open', events: 1 })
  })

  test('the note comes with it, and so does the day', async () => {
    await chooses('remind me of 1 on thursday')
    expect(Object.values(await there.reminded('action|strategic|1'))).toContain('2026-11-26')
    await chooses('done 1: it was sent')
    expect(await there.textOf('action|strategic|1')).toMatchObject({ closing: 'it was sent' })
  })

  test('which is asked though the first of them is over already', async () => {
    await (await there.as(carys)).presses('actions.done', { which: 'action|scrutiny|1', lang: 'en' })
    await chooses('done 1')
    expect((await there.action('action|strategic|1')).state).toBe('done')
    await chooses('reopen 1')
    expect((await there.action('action|strategic|1')).state).toBe('open')
  })

  test('in the channel of one of them there is nothing to ask', async () => {
    const conversation = '19:strategic@thread.tacv2'
    const linked = await world([
      groupOf('scrutiny'),
      groupOf('strategic', { type: 'strategic', channel: conversation }),
    ])
    await agreed(linked, 'Publish the list of contacts', { group: 'scrutiny' })
    await agreed(linked, 'Agree the rota', { group: 'strategic' })
    await (await linked.as(carys, { where: { kind: 'channel', conversation } })).says('start 1')
    expect((await linked.action('action|strategic|1')).state).toBe('in-progress')
    await linked.close()
  })
})

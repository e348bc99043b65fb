import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionAt } from '../../bot/actions/stored.ts'
import { buttonsOn, dataOf, fieldsOn, readOn } from '../entries/card.ts'
import { agreed, carys, grace, omar } from './adding.ts'
import type { World } from './world.ts'
import { groupOf, world } from './world.ts'

describe('A part of a name', () => {
  let there: World
  let record: string
  beforeEach(async () => {
    there = await world()
    record = await agreed(there, 'Publish the list of contacts')
  })
  afterEach(() => there.close())

  test.each(['hand 1 to Grace', 'hand 1 to imaginer', 'trosglwyddo 1 i Grace'])(
    '“%s”: whoever alone has it is chosen in the form, and has it when that is said',
    async (text) => {
      const him = await there.as(omar)
      const form = await him.says(text)
      expect(fieldsOn(form).owner).toBe(await there.partyOf(grace))
      expect((await there.action(record)).owner).toBe(await there.partyOf(omar))
      await him.presses('actions.hand-save', { ...dataOf(form, buttonsOn(form)[0]?.title ?? ''), ...fieldsOn(form) })
      expect((await there.action(record)).owner).toBe(await there.partyOf(grace))
    },
  )

  test('that nobody has leaves the action where it is, and says so', async () => {
    const before = await there.action(record)
    const form = await (await there.as(omar)).says('hand 1 to Somebody Unknown')
    expect(readOn(form)).toContain('I found nobody of that name.')
    expect(await there.action(record)).toEqual(before)
  })
})

describe('What a card says', () => {
  let there: World
  let record: string
  beforeEach(async () => {
    there = await world()
    record = await agreed(there, 'Publish the list of contacts')
  })
  afterEach(() => there.close())

  test('to which day the date moved, on whom it waits, and to whom it was handed, in either language', async () => {
    const him = await there.as(omar)
    await him.says('extend 1 to 11 december 2026 because the office is closed')
    await him.says('waiting 1 on isva')
    await him.says('hand 1 to Grace Imaginer')
    const card = readOn(await (await there.as(carys)).says('action 1'))
    expect(card).toContain('date moved (Friday 11 December 2026)')
    expect(card).toContain('waiting (ISVA service)')
    expect(card).toContain('handed over (Grace Imaginer)')
    expect(readOn(await (await there.as(carys)).says('cam 1'))).toContain('(dydd Gwener 11 Rhagfyr 2026)')
  })

  test('it may come to wait for another agency; for the same one nothing changes', async () => {
    const him = await there.as(omar)
    await him.says('waiting 1 on cps')
    await him.says('waiting 1 on isva')
    expect(await there.action(record)).toMatchObject({ state: 'waiting', waitingOn: 'isva', events: 3 })
    for (const again of ['waiting 1 on isva', 'waiting 1'])
      expect(readOn(await him.says(again))).toContain('Nothing has changed.')
    expect((await there.action(record)).events).toBe(3)
  })

  test('that nothing was done, when somebody else was faster', async () => {
    const him = await there.as(omar)
    const card = await him.says('action 1')
    await (await there.as(carys)).says('done 1')
    expect(readOn(await him.presses('actions.start', dataOf(card, 'In progress')))).toContain('Nothing has changed.')
    const form = { which: record, seen: '1', due: '2026-12-11', note: 'The office is closed' }
    await (await there.as(carys)).says('reopen 1')
    const late = await him.presses('actions.move-save', { ...form, lang: 'en' })
    expect(readOn(late)).toContain('Somebody changed this while you had it open.')
  })

  test('a component is called by its name', async () => {
    const her = await there.as(carys)
    const form = await her.says('action add')
    expect(JSON.stringify(form.card)).toContain('C9: Lines of communication')
    const sent = { ...dataOf(form, 'Save'), title: 'Agree the routes', owner: omar, due: '2026-12-04', component: '9' }
    expect(readOn(await her.presses('actions.save', sent))).toContain('Component: C9: Lines of communication')
    expect(readOn(await her.says('cam 2'))).toContain('C9: Llwybrau cyfathrebu')
  })

  test.each(['drop 1', 'gollwng 1'])('“%s” says that it is no longer needed', async (text) => {
    await (await there.as(carys)).says(text)
    expect((await there.action(record)).state).toBe('not-needed')
  })
})

describe('The next page of a list', () => {
  test('has a button, which stays with the group that was asked for; typed, it is the same', async () => {
    const there = await world([groupOf('scrutiny'), groupOf('strategic', { type: 'strategic' })])
    for (let number = 1; number <= 12; number++)
      await agreed(there, `Agree rota ${number}`, { group: 'scrutiny', due: `${number} december 2026` })
    await agreed(there, 'Send the note', { group: 'strategic' })
    const her = await there.as(carys)
    const first = await her.says('actions scrutiny')
    expect(first.text).toContain('and 2 more.')
    const second = await her.presses('actions.list', dataOf(first, 'The next ones'))
    expect(readOn(second)).toContain('Agree rota 12')
    expect(readOn(second)).not.toContain('Send the note')
    expect(buttonsOn(second).map(({ title }) => title)).not.toContain('The next ones')
    expect((await her.says('actions scrutiny 2')).text).toBe(second.text)
    const own = await (await there.as(omar)).says('fy nghamau gweithredu')
    const next = await (await there.as(omar)).presses('actions.list-own', dataOf(own, 'Y rhai nesaf'))
    expect(next.text).toContain('Yr hyn sydd gennych i’w wneud')
    await there.close()
  })
})

const channel = '19:scrutiny@thread.tacv2'

describe('The next page of a channel’s list', () => {
  test('is of its group alone, though it is asked for in one’s own chat', async () => {
    const there = await world([groupOf('scrutiny', { channel }), groupOf('strategic', { type: 'strategic' })])
    for (let number = 1; number <= 11; number++)
      await agreed(there, `Agree rota ${number}`, { group: 'scrutiny', due: `${number} december 2026` })
    await agreed(there, 'Send the note', { group: 'strategic', due: '30 november 2026' })
    const listed = await (await there.as(carys, { where: { kind: 'channel', conversation: channel } })).says('actions')
    const next = await (await there.as(carys)).presses('actions.list', dataOf(listed, 'The next ones'))
    expect(readOn(next)).toContain('Agree rota 11')
    expect(readOn(next)).not.toContain('Agree rota 10')
    await there.close()
  })
})

describe('A reminder that somebody asked for', () => {
  test('goes to nobody who may not open the action any more', async () => {
    const there = await world()
    const record = await agreed(there, 'Publish the list of contacts')
    await (await there.as(omar)).says('remind me of 1 on thursday')
    const owed = (await there.owed(record)).find(({ what }) => what === 'action.remind-later')
    if (!owed) throw new Error('Nothing is owed.')
    const now = async (person: { readonly tenantId: string; readonly oid: string }) => {
      const item = { owed: { ...owed, to: { person } }, record: await there.records.read(actionAt(record)) }
      return there.reminders['action.remind-later']?.now(item, owed.due)
    }
    expect(await now(await there.account(omar))).toMatchObject({ weight: 'calls' })
    expect(await now({ tenantId: 'host', oid: 'stranger' })).toEqual({ dropped: 'not-entitled' })
    await there.close()
  })
})

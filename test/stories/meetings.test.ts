import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionsOfArea } from '../../bot/actions/queries.ts'
import { actionOf } from '../../bot/actions/stored.ts'
import { buttonOn, cardOf, lastOf, wholeOf } from '../world/cards.ts'
import { ceri, leila, odette, rhys, sam } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { partnership } from './partnership.ts'

describe('a scrutiny group that meets', () => {
  let liaison: World

  beforeEach(async () => {
    liaison = await partnership()
    await liaison.as(odette).says('group add\narea: Avon and Somerset\ntype: scrutiny\ncoordinator: Rhys Pretend')
  })

  afterEach(() => liaison.close())

  const says = async (person: typeof odette, text: string) => wholeOf(lastOf(await liaison.as(person).says(text)))

  const passes = async (advance: string) => {
    await liaison.post('/local/clock', { advance })
    await liaison.settled()
    await liaison.settled()
  }

  const plans = () => says(rhys, 'meeting save\non: 4 december 2026\nfrom: 2pm\nto: 15:30\npanel: P1, P2')

  test('is planned by whoever runs it, from a form that shows the day in full', async () => {
    const form = lastOf(await liaison.as(rhys).says('meeting add on 4 december'))
    expect(wholeOf(form)).toContain('Friday 4 December 2026, in 9 working days')
    const save = buttonOn(form, 'Save')
    const card = await liaison
      .as(rhys)
      .presses(save.verb, { ...(save.data as object), on: '2026-12-04', from: '14:00', to: '15:30', panel: 'P1' })
    expect(wholeOf(card)).toContain('The meeting is planned.')
    // The same form sent twice makes one meeting.
    await liaison
      .as(rhys)
      .presses(save.verb, { ...(save.data as object), on: '2026-12-04', from: '14:00', to: '15:30' })
    const { body } = cardOf(lastOf(await liaison.as(rhys).says('meetings')))
    expect(JSON.stringify(body).match(/Next meeting/g)).toHaveLength(1)
  })

  test('has the standing items of its type, the actions that are open, and what anyone in it adds', async () => {
    await plans()
    await says(odette, 'action save\ntitle: Publish the list of contacts\nowner: Sam Exemplar\ndue: 18 december 2026')
    expect(await says(sam, 'agenda add How we tell each other about a new SPOC')).toContain('It is on the agenda.')
    const agenda = await says(ceri, 'agenda')
    for (const said of ['Handover and succession', 'How we tell each other', 'Publish the list of contacts', 'P1, P2'])
      expect(agenda).toContain(said)
    expect(await says(rhys, 'agenda cyfarfod')).toContain('Trosglwyddo ac olyniaeth')
    const page = await says(ceri, 'pre-read')
    expect(page).toContain('Publish the list of contacts')
    expect(page).not.toContain('P1, P2')
  })

  test('keeps nothing of a case on its agenda, and shows what was taken out before it is kept', async () => {
    await plans()
    const refused = await says(sam, 'agenda add the victim Jane Quillonby says he raped her')
    expect(refused).not.toContain('Quillonby')
    expect(await says(sam, 'agenda')).not.toContain('Quillonby')
  })

  test('an item is taken off by whoever added it, and by nobody else who only belongs', async () => {
    await plans()
    await says(sam, 'agenda add How we tell each other about a new SPOC')
    expect(await says(ceri, 'agenda')).not.toContain('Take off my item')
    const agenda = lastOf(await liaison.as(sam).says('agenda'))
    const remove = buttonOn(agenda, 'Take off my item')
    expect(wholeOf(await liaison.as(ceri).presses(remove.verb, remove.data))).not.toContain('It is off the agenda.')
    expect(wholeOf(await liaison.as(sam).presses(remove.verb, remove.data))).toContain('It is off the agenda.')
    expect(await says(sam, 'agenda')).not.toContain('How we tell each other')
  })

  test('is recorded as held with who came, which says what a quorum lacked, and by when it meets again', async () => {
    await plans()
    expect(await says(rhys, 'meeting held')).toContain('The day of the meeting has not come yet.')
    await passes('P12D')
    const report = await says(rhys, 'attendance police, cps')
    expect(report).toContain('Thank you, it is on record.')
    expect(report).toContain('Nobody came from (local default for a quorum): ISVA service')
    expect(report).toContain('To meet again by')
    expect(await says(sam, 'meeting report')).toContain('What the group agreed')
    // What is put on record in the days after is what this meeting agreed.
    await says(rhys, 'action save\ntitle: Publish the list\nowner: Sam Exemplar\ndue: 18 december 2026')
    const { items } = await liaison.store.query(actionsOfArea, { area: 'E23000036', standing: 'open' })
    expect(items.map(({ value }) => actionOf(value).meeting)).toEqual([expect.stringMatching(/^meeting\|/)])
  })

  test('has an invitation for a calendar, under an address that nobody can guess, without a name in it', async () => {
    await plans()
    const [, address = ''] = /\]\((http[^)]+\.ics)\)/.exec(await says(rhys, 'agenda')) ?? []
    const path = new URL(address).pathname
    const file = await fetch(`${liaison.bot}${path}`)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    const text = await file.text()
    expect(text).toContain('DTSTART:20261204T140000Z')
    expect(text).not.toMatch(/Rhys|Odette|P1/)
    expect((await fetch(`${liaison.bot}${path.replace('.ics', 'x.ics')}`)).status).toBe(404)
  })

  test('changes in the calendars too when it is moved, and is taken out when it was not held', async () => {
    await plans()
    const [, address = ''] = /\]\((http[^)]+\.ics)\)/.exec(await says(rhys, 'agenda')) ?? []
    const fetched = async () => (await fetch(`${liaison.bot}${new URL(address).pathname}`)).text()
    const before = await fetched()
    expect(await says(rhys, 'meeting change\non: 11 december 2026')).toContain('Friday 11 December 2026')
    const after = await fetched()
    expect(/UID:.*/.exec(after)?.[0]).toBe(/UID:.*/.exec(before)?.[0])
    expect(after).toContain('SEQUENCE:1')
    await says(rhys, 'meeting not held')
    expect(await fetched()).toContain('STATUS:CANCELLED')
  })

  test('is not there for somebody who does not belong to it, and can not be planned by somebody who only belongs', async () => {
    await plans()
    expect(await says(leila, 'pre-read')).not.toContain('Handover and succession')
    expect(await says(sam, 'meeting save\non: 5 december 2026')).not.toContain('The meeting is planned.')
  })

  test('reminds its coordinator that it is to meet again, while no meeting is planned', async () => {
    for (let weeks = 0; weeks < 13; weeks++) await passes('P7D')
    const reminded = liaison.inbox(rhys).filter((one) => wholeOf(one).includes('The next meeting is due by then'))
    expect(reminded.length).toBeGreaterThan(0)
  })
})

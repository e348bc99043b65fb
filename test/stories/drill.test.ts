import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buttonOn, cardOf, lastOf, wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import { leila, nia, odette, rhys, sam, stranger } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { partnership } from './partnership.ts'

const channel = { kind: 'channel', id: '19:drill@thread.tacv2' } as const
const another = { kind: 'channel', id: '19:other@thread.tacv2' } as const
const mark = 'Drill: nothing was sent to anybody'

describe('a drill in a channel', () => {
  let liaison: World

  beforeEach(async () => {
    liaison = await partnership()
    for (const one of [odette, sam, leila]) await liaison.as(one, channel).says('help')
    await liaison.settled()
  })

  afterEach(() => liaison.close())

  const inChannel = (id: string = channel.id) =>
    liaison.connector.posted.filter(({ conversation }) => conversation.startsWith(id))

  const cards = (id: string = channel.id) => inChannel(id).filter(({ activity }) => activity.summary === mark)

  const settles = async () => {
    await liaison.settled()
    await liaison.settled()
  }

  const passes = async (advance: string) => {
    await liaison.post('/local/clock', { advance })
    await settles()
  }

  const types = async (who: Person, text: string) => {
    const posted = await liaison.as(who, channel).says(text)
    await settles()
    return posted
  }

  test('that an admin types shows one card, which moves as the clock goes and ends with what is to be put right', async () => {
    const before = liaison.connector.posted.length
    await types(odette, 'drill Avon and Somerset')
    const [sent] = cards()
    expect(wholeOf(sent)).toContain('It would be sent to: the contact (RASSO Detective Inspector)')
    expect(wholeOf(sent)).toContain('They would have until: Tuesday 24 November 2026, 17:00')
    expect(wholeOf(sent)).not.toContain('the agency’s lead')
    await passes('PT10S')
    expect(wholeOf(cards().at(-1))).toContain('Next, it would go to: the agency’s lead (Strategic Lead)')
    await passes('PT10S')
    const last = cards().at(-1)
    expect(wholeOf(last)).toContain('The drill is over.')
    expect(wholeOf(last)).toContain('Nobody is there for this post: the agency’s lead')
    expect(wholeOf(last)).toContain('The area has no group that would look at it.')
    expect(cards().map(({ how }) => how)).toEqual(['sent', 'updated', 'updated'])
    expect(liaison.connector.posted.slice(before).every(({ conversation }) => conversation === channel.id)).toBe(true)
  })

  test('names no person, and says at the top, in its text and on a banner that nothing was sent', async () => {
    await types(odette, 'drill Avon and Somerset')
    await passes('PT1M')
    for (const { activity } of cards()) {
      expect(activity.summary).toBe(mark)
      expect(activity.text?.startsWith(mark)).toBe(true)
      expect(wholeOf(activity)).not.toMatch(/Sam Exemplar|Leila Testerly|Rhys Pretend|Ceri Invented/)
    }
    expect(JSON.stringify(cardOf(cards()[0]).body).indexOf(mark)).toBeLessThan(100)
  })

  test('typed in Welsh is answered in Welsh; its card is in the language of its channel', async () => {
    expect(wholeOf(await liaison.as(odette).says('ymarfer Avon and Somerset'))).toContain('Ymarfer: ni anfonwyd dim')
    await types(odette, 'ymarfer Avon and Somerset')
    expect(cards()).toHaveLength(1)
  })

  test('is refused to whoever is no admin: a member, a contact, somebody of another tenant', async () => {
    for (const who of [leila, sam, rhys, nia, stranger]) await types(who, 'drill Avon and Somerset')
    await passes('PT1M')
    expect(cards()).toEqual([])
    await types(odette, 'drill Avon and Somerset')
    for (const who of [leila, sam, nia]) await types(who, 'drill stop')
    await passes('PT1M')
    expect(wholeOf(cards().at(-1))).toContain('The drill is over.')
  })

  test('keeps a second one out while it runs, here and not elsewhere', async () => {
    await types(odette, 'drill Avon and Somerset')
    expect(wholeOf(await types(odette, 'drill Avon and Somerset'))).toContain('A drill is running here already.')
    await liaison.as(odette, another).says('drill Avon and Somerset')
    await settles()
    expect(cards(another.id)).toHaveLength(1)
    await passes('PT1M')
    await types(odette, 'drill Avon and Somerset')
    expect(cards().filter(({ how }) => how === 'sent')).toHaveLength(3)
    await passes('PT1M')
    expect(cards().filter(({ how }) => how === 'updated')).toHaveLength(2)
  })

  test('is stopped by typing and by its button, and moves no more', async () => {
    await types(odette, 'drill Avon and Somerset')
    await types(odette, 'drill stop')
    expect(wholeOf(cards().at(-1))).toContain('The drill was stopped.')
    const after = cards().length
    await passes('PT5M')
    expect(cards()).toHaveLength(after)
    await types(odette, 'drill Avon and Somerset')
    const { verb, data } = buttonOn(lastOf(cards()), 'Stop the drill')
    expect(wholeOf(await liaison.as(sam, channel).presses(verb, data))).not.toContain('The drill was stopped.')
    expect(wholeOf(await liaison.as(odette, channel).presses(verb, data))).toContain('The drill was stopped.')
    await settles()
    expect(wholeOf(cards().at(-1))).toContain('The drill was stopped.')
  })

  test('asks for a channel, and for an area, before it starts', async () => {
    expect(wholeOf(await liaison.as(odette).says('drill Avon and Somerset'))).toContain('please type it there')
    expect(wholeOf(await types(odette, 'drill Nowhereville'))).toContain('Please say which area')
    expect(wholeOf(await types(odette, 'drill'))).toContain('Please say which area')
    expect(wholeOf(await liaison.as(leila).says('drill Nowhereville'))).not.toContain('Please say which area')
  })

  test('without a place is that of the group which the channel is linked to, and says when it meets', async () => {
    await liaison.as(odette).says('group add\narea: Avon and Somerset\ntype: scrutiny')
    await liaison.as(odette, channel).says('link this channel to scrutiny')
    await types(odette, 'drill')
    await passes('PT1M')
    const last = wholeOf(cards().at(-1))
    expect(last).toContain('On the agenda of: Scrutiny Group; no meeting is planned')
    expect(last).toContain('The group that would look at it has no next meeting planned.')
    expect(last).toContain('The area has no coordinator now.')
  })

  test('for police and CPS alone does not exist for an admin who is neither', async () => {
    await types(odette, 'drill Avon and Somerset police and cps')
    await passes('PT1M')
    expect(cards()).toEqual([])
  })

  test('is no request of anybody’s: none is open in the area afterwards', async () => {
    await types(odette, 'drill Avon and Somerset')
    await passes('PT1M')
    expect(wholeOf(await liaison.as(odette).says('escalations Avon and Somerset'))).toContain('Nothing is open')
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lastOf, wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { asha, carys, chatting, grace, marcus, numberOn, omar, outsider, partnershipOf } from './chatting.ts'

const save = (reason: string, agency: string) =>
  `escalate save\nreason: ${reason}\nplace: Bristol\nagency: ${agency}\nwhat: Please confirm what comes next`

describe('the figures of an area', () => {
  let liaison: World
  let chat: ReturnType<typeof chatting>

  beforeEach(async () => {
    liaison = await partnershipOf(grace, asha, marcus, carys, omar)
    chat = chatting(liaison)
  })

  afterEach(() => liaison.close())

  const raises = async (reason: string, agency = 'police') => {
    const number = numberOn(await chat.presses(grace, await chat.says(grace, save(reason, agency)), 'Send'))
    await chat.settles()
    return number
  }

  test('are how many were sent, how soon they were taken up and answered in working hours, and what is open', async () => {
    const number = await raises('referral')
    await chat.passes('PT2H')
    await chat.says(asha, `acknowledge ${number}`)
    await chat.passes('P1D')
    await chat.says(asha, `answer ${number}: The referral was made`)
    await raises('update due')
    const shown = wholeOf(await chat.says(carys, 'statistics Avon and Somerset'))
    expect(shown).toContain('A referral to support has not been made, or is delayed: sent 1; still open 0')
    expect(shown).toContain('Taken up, in working hours: half within 2.0, nine in ten within 2.0')
    expect(shown).toContain('Answered, in working hours: half within 10.0, nine in ten within 10.0')
    expect(shown).toContain('Police: sent 2; still open 1')
    for (const person of ['Asha', 'Grace', number]) expect(shown).not.toContain(person)
    const table = wholeOf(await chat.says(carys, 'ystadegau csv'))
    expect(table).toContain(',1,0,2,2,10,10')
  })

  test('leave out the time for which a request waited', async () => {
    const number = await raises('referral')
    await chat.says(asha, `pause ${number}: awaiting court until 30 november`)
    await chat.passes('P1D')
    await chat.says(asha, `resume ${number}`)
    await chat.passes('PT1H')
    await chat.says(asha, `acknowledge ${number}`)
    expect(wholeOf(await chat.says(carys, 'statistics'))).toContain('half within 1.0, nine in ten within 1.0')
  })

  test('count nothing that is restricted, and no service of fewer than three who answer', async () => {
    const form = { reason: 'REFERRAL', place: 'Bristol', agency: 'police', what: 'Please confirm', restricted: 'true' }
    const back = await chat.presses(grace, await chat.says(grace, 'escalate police Bristol'), 'Preview', form)
    const [, lead = ''] = /"value":"([^"]+)","title":"[^"]*Marcus Fictionby"/.exec(wholeOf(back)) ?? []
    const preview = await chat.presses(grace, back, 'Preview', { ...form, lead })
    expect(wholeOf(await chat.presses(grace, preview, 'Send'))).toContain('It is sent.')
    expect(wholeOf(await chat.says(carys, 'statistics'))).toContain('There is nothing to count.')
  })

  test('of an area are there for those who look after it; for others it is as if there were none', async () => {
    await raises('referral')
    const said = async (who: Person, text: string) => {
      const { activity } = lastOf(await liaison.as(who).says(text))
      return JSON.stringify([activity.text, activity.attachments]).replaceAll(text, '')
    }
    for (const who of [grace, omar, outsider])
      expect(await said(who, 'statistics Avon and Somerset')).toBe(await said(who, 'statistics Nowhereville'))
    expect(wholeOf(await chat.says(marcus, 'statistics'))).toContain('Police: sent 1')
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demonstrationTenant } from '../../bot/config/config.ts'
import { demonstration } from '../../bot/local/demonstration/index.ts'
import { buttonOn, lastOf, wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import { stranger } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'

const { personas } = demonstration('2026-11-23')

/** Somebody of the demonstration, as Teams knows them. */
const persona = (name: string): Person => {
  const found = personas.find((one) => one.name === name)
  if (!found) throw new Error(`There is no ${name}.`)
  return { id: found.id, name, aadObjectId: found.aadObjectId, tenantId: demonstrationTenant }
}

const grace = persona('Grace Imaginer')
const asha = persona('Asha Samplewick')
const marcus = persona('Marcus Fictionby')
const carys = persona('Carys Enghraifft')
const omar = persona('Omar Exampleby')
const outsider: Person = { ...stranger, tenantId: demonstrationTenant }

const form = {
  ...{ reason: 'NO_RESPONSE', place: 'Bristol', agency: 'police', asked: 'yes', urgent: '-', consent: 'true' },
  ...{ reference: '52SB1234526', what: 'Please confirm who the new officer in the case is' },
}

const data = z.looseObject({})

describe('an escalation, raised from chat', () => {
  let liaison: World

  beforeEach(async () => {
    liaison = await world({ env: { LIAISON_HOST_TENANT: demonstrationTenant } })
    // Everybody has a chat with Liaison.
    for (const one of [grace, asha, marcus, carys, omar]) await liaison.as(one).says('help')
  })

  afterEach(() => liaison.close())

  const presses = async (who: Person, card: unknown, button: string, filled: object = {}) => {
    const { verb, data: carried } = buttonOn(card, button)
    return liaison.as(who).presses(verb, { ...data.parse(carried), ...filled })
  }

  const settles = async () => {
    await liaison.settled()
    await liaison.settled()
  }

  const passes = async (advance: string) => {
    await liaison.post('/local/clock', { advance })
    await settles()
  }

  /** Clocks run out at 17:00; what is said of it waits for the morning. */
  const untilMorning = async () => {
    for (const advance of ['PT9H', 'PT15H']) await passes(advance)
  }

  const numberOn = (card: unknown) => /[A-Z]{2}-\d{4}-\d{4,6}/.exec(wholeOf(card))?.[0] ?? ''

  const raises = async () => {
    const blank = lastOf(await liaison.as(grace).says('escalate police Bristol'))
    const preview = await presses(grace, blank, 'Preview', form)
    const sent = await presses(grace, preview, 'Send')
    await settles()
    return { blank, preview, sent, number: numberOn(sent) }
  }

  const inboxOf = (who: Person) => liaison.inbox(who).map((one) => wholeOf(one))

  test('takes four presses and one typed field; what is sent was seen before, with its sum', async () => {
    const { blank, preview, sent, number } = await raises()
    expect(wholeOf(blank)).toContain('Ask an agency to make something happen')
    expect(wholeOf(preview)).toContain('Asha Samplewick')
    expect(wholeOf(preview)).toContain('Tuesday 24 November 2026, in 1 working day, 17:00')
    expect(wholeOf(preview)).toContain('the agency’s lead')
    expect(wholeOf(sent)).toContain('It is sent.')
    expect(number).toMatch(/^AS-2026-\d{4}$/)
  })

  test('is with the contact at once, full in their own chat alone, and nothing of it on a lock screen', async () => {
    const { number } = await raises()
    const posted = lastOf(liaison.inbox(asha))
    expect(wholeOf(posted)).toContain('Please send a reply, or say when one will come.')
    expect(wholeOf(posted)).toContain('52SB1234526')
    const { summary, text } = posted.activity
    expect(summary).not.toContain(number)
    for (const words of [summary, text]) expect(words).not.toMatch(/52SB|officer in the case|Grace/)
    for (const other of [marcus, carys, omar]) expect(inboxOf(other).join()).not.toContain(number)
  })

  test('is taken up, answered, disputed, put on the agenda and settled; each is told what concerns them', async () => {
    await liaison.as(carys).says('meeting save\non: 9 december 2026\nfrom: 2pm\nto: 15:30')
    const { number } = await raises()
    const asked = lastOf(liaison.inbox(asha))
    const taken = await presses(asha, asked, 'I have this')
    expect(wholeOf(taken)).toContain('Somebody has it.')
    expect(wholeOf(taken)).toContain('Monday 30 November 2026, in 5 working days, 17:00')
    const answered = await presses(asha, taken, 'Answer', { words: 'The new officer has spoken to the service' })
    expect(wholeOf(answered)).toContain('There is an answer.')
    await settles()
    const news = lastOf(liaison.inbox(grace))
    expect(wholeOf(news)).toContain('The new officer has spoken to the service')
    const again = await presses(grace, news, 'It is not resolved', { words: 'Nobody has been in touch' })
    expect(wholeOf(again)).toContain('It is open again.')
    const onAgenda = await presses(grace, again, 'Put on the agenda')
    expect(wholeOf(onAgenda)).toContain('Wednesday 9 December 2026')
    const done = await presses(grace, onAgenda, 'It is settled')
    expect(wholeOf(done)).toContain('It is settled. Thank you.')
    expect(wholeOf(done)).toContain(number)
    expect(wholeOf(await liaison.as(grace).says('my items'))).toContain('Nothing is open.')
  })

  test('that nobody takes up goes to the lead, and then its raiser and the coordinator are offered ways on', async () => {
    const { number } = await raises()
    await passes('P1D')
    await untilMorning()
    expect(inboxOf(marcus).join()).toContain(number)
    expect(inboxOf(grace).join()).toContain('It has gone on to the agency’s lead.')
    await passes('P1D')
    await untilMorning()
    expect(inboxOf(grace).join()).toContain('nobody further is asked without you')
    expect(inboxOf(carys).join()).toContain(number)
    expect(wholeOf(await liaison.as(grace).says(`more time ${number}`))).toContain('There is more time to answer.')
  })

  test('is not there for anybody else, to the byte, whatever they type', async () => {
    const { number } = await raises()
    const said = async (who: Person, text: string) => {
      const { activity } = lastOf(await liaison.as(who).says(text))
      return JSON.stringify([activity.text, activity.attachments]).replaceAll(text, '')
    }
    for (const who of [omar, outsider])
      for (const word of ['escalation', 'acknowledge', 'withdraw', 'resolve'])
        expect(await said(who, `${word} ${number}`)).toBe(await said(who, `${word} AS-2026-0001`))
  })

  test('with details of a case is not kept: the form comes back, and says so', async () => {
    const blank = lastOf(await liaison.as(grace).says('escalate police Bristol'))
    const back = await presses(grace, blank, 'Preview', {
      ...form,
      what: 'the victim, Jane Quillonby, was raped by him',
    })
    expect(wholeOf(back)).toContain('I haven’t kept those words.')
    expect(JSON.stringify(back)).not.toContain('Quillonby')
  })

  test('sent twice is one; discarded is none', async () => {
    const { preview, number } = await raises()
    expect(numberOn(await presses(grace, preview, 'Send'))).toBe(number)
    const blank = lastOf(await liaison.as(grace).says('escalate police Bristol'))
    const other = await presses(grace, blank, 'Preview', form)
    expect(wholeOf(await presses(grace, other, 'Discard'))).toContain('Nothing was sent.')
    expect((await liaison.as(grace).presses('escalations.send', buttonOn(other, 'Send').data)).value).toBeDefined()
    expect(wholeOf(await liaison.as(grace).says('my items'))).toContain(number)
    expect(liaison.inbox(asha).filter((one) => wholeOf(one).includes('This is with you'))).toHaveLength(1)
  })

  test('in Welsh, by typing alone', async () => {
    const preview = await liaison
      .as(grace)
      .says('uwchgyfeirio cadw\nrheswm: referral\nlle: Bryste\nasiantaeth: police\nbeth: Cadarnhewch y dyddiad')
    expect(wholeOf(preview)).toContain('Cyn ei anfon')
    const sent = await presses(grace, lastOf(preview), 'Anfon')
    expect(wholeOf(sent)).toContain('Mae wedi’i anfon.')
    expect(wholeOf(await liaison.as(grace).says(`tynnu'n ôl ${numberOn(sent)}`))).toContain('Mae wedi’i dynnu’n ôl.')
  })
})

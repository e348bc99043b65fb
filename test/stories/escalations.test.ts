import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buttonOn, lastOf, wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import type { World } from '../world/world.ts'
import {
  asha,
  carys,
  chatting,
  farah,
  grace,
  marcus,
  niamh,
  numberOn,
  omar,
  outsider,
  partnershipOf,
} from './chatting.ts'

const form = {
  ...{ reason: 'NO_RESPONSE', place: 'Bristol', agency: 'police', asked: 'yes', urgent: '-', consent: 'true' },
  ...{ reference: '52SB1234526', what: 'Please confirm who the new officer in the case is' },
}

describe('an escalation, raised from chat', () => {
  let liaison: World
  let chat: ReturnType<typeof chatting>

  beforeEach(async () => {
    liaison = await partnershipOf(grace, asha, marcus, carys, omar, farah, niamh)
    chat = chatting(liaison)
  })

  afterEach(() => liaison.close())

  const raises = async () => {
    const blank = lastOf(await liaison.as(grace).says('escalate police Bristol'))
    const preview = await chat.presses(grace, blank, 'Preview', form)
    const sent = await chat.presses(grace, preview, 'Send')
    await chat.settles()
    return { blank, preview, sent, number: numberOn(sent) }
  }

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
    for (const other of [marcus, carys, omar]) expect(chat.inboxOf(other).join()).not.toContain(number)
  })

  test('is taken up, answered, disputed, put on the agenda and settled; each is told what concerns them', async () => {
    await liaison.as(carys).says('meeting save\non: 9 december 2026\nfrom: 2pm\nto: 15:30')
    const { number } = await raises()
    const asked = lastOf(liaison.inbox(asha))
    const taken = await chat.presses(asha, asked, 'I have this')
    expect(wholeOf(taken)).toContain('Somebody has it.')
    expect(wholeOf(taken)).toContain('Monday 30 November 2026, in 5 working days, 17:00')
    const answered = await chat.presses(asha, taken, 'Answer', { words: 'The new officer has spoken to the service' })
    expect(wholeOf(answered)).toContain('There is an answer.')
    await chat.settles()
    const news = lastOf(liaison.inbox(grace))
    expect(wholeOf(news)).toContain('The new officer has spoken to the service')
    const again = await chat.presses(grace, news, 'It is not resolved', { words: 'Nobody has been in touch' })
    expect(wholeOf(again)).toContain('It is open again.')
    const onAgenda = await chat.presses(grace, again, 'Put on the agenda')
    expect(wholeOf(onAgenda)).toContain('Wednesday 9 December 2026')
    const done = await chat.presses(grace, onAgenda, 'It is settled')
    expect(wholeOf(done)).toContain('It is settled. Thank you.')
    expect(wholeOf(done)).toContain(number)
    expect(wholeOf(await liaison.as(grace).says('my items'))).toContain('Nothing is open.')
  })

  test('that nobody takes up goes to the lead, and then its raiser and the coordinator are offered ways on', async () => {
    const { number } = await raises()
    await chat.passes('P1D')
    await chat.untilMorning()
    expect(chat.inboxOf(marcus).join()).toContain(number)
    expect(chat.inboxOf(grace).join()).toContain('It has gone on to the agency’s lead.')
    await chat.passes('P1D')
    await chat.untilMorning()
    expect(chat.inboxOf(grace).join()).toContain('nobody further is asked without you')
    expect(chat.inboxOf(carys).join()).toContain(number)
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
    const back = await chat.presses(grace, blank, 'Preview', {
      ...form,
      what: 'the victim, Jane Quillonby, was raped by him',
    })
    expect(wholeOf(back)).toContain('I haven’t kept those words.')
    expect(JSON.stringify(back)).not.toContain('Quillonby')
  })

  test('sent twice is one; discarded is none', async () => {
    const { preview, number } = await raises()
    expect(numberOn(await chat.presses(grace, preview, 'Send'))).toBe(number)
    const blank = lastOf(await liaison.as(grace).says('escalate police Bristol'))
    const other = await chat.presses(grace, blank, 'Preview', form)
    expect(wholeOf(await chat.presses(grace, other, 'Discard'))).toContain('Nothing was sent.')
    expect((await liaison.as(grace).presses('escalations.send', buttonOn(other, 'Send').data)).value).toBeDefined()
    expect(wholeOf(await liaison.as(grace).says('my items'))).toContain(number)
    expect(liaison.inbox(asha).filter((one) => wholeOf(one).includes('This is with you'))).toHaveLength(1)
  })

  test('in Welsh, by typing alone', async () => {
    const preview = await liaison
      .as(grace)
      .says('uwchgyfeirio cadw\nrheswm: referral\nlle: Bryste\nasiantaeth: police\nbeth: Cadarnhewch y dyddiad')
    expect(wholeOf(preview)).toContain('Cyn ei anfon')
    const sent = await chat.presses(grace, lastOf(preview), 'Anfon')
    expect(wholeOf(sent)).toContain('Mae wedi’i anfon.')
    expect(wholeOf(await liaison.as(grace).says(`tynnu'n ôl ${numberOn(sent)}`))).toContain('Mae wedi’i dynnu’n ôl.')
  })

  test('about a case that there is one of is shown to its raiser if they may see it, and to whoever is asked together', async () => {
    const { number } = await raises()
    const again = await chat.presses(grace, await chat.says(grace, 'escalate police Bristol'), 'Preview', form)
    expect(wholeOf(again)).toContain(`There is already one about this reference: ${number}`)
    const other = await chat.presses(niamh, await chat.says(niamh, 'escalate police Bristol'), 'Preview', form)
    expect(wholeOf(other)).not.toContain(number)
    const second = numberOn(await chat.presses(niamh, other, 'Send'))
    await chat.settles()
    expect(wholeOf(chat.lastTo(asha))).toContain(`About the same reference you also have: ${number}`)
    expect(wholeOf(await chat.says(grace, number))).not.toContain(second)
  })

  test('is opened by its number alone, and found while writing, by those who may; the card inserted says no more than its state', async () => {
    const { number } = await raises()
    expect(wholeOf(await chat.says(grace, number))).toContain(form.what)
    expect(wholeOf(await chat.says(grace, number.toLowerCase().replaceAll('-', ' ')))).toContain(form.what)
    const found = JSON.stringify(await liaison.as(grace).searches(number))
    expect(found).toContain('Open in Liaison')
    for (const detail of ['52SB1234526', form.what, 'Grace', 'We have not had a reply'])
      expect(found).not.toContain(detail)
    const same = async (who: Person) => [
      JSON.stringify(await liaison.as(who).searches(number)),
      JSON.stringify(await liaison.as(who).searches('AS-2026-0001')),
    ]
    for (const who of [omar, outsider]) {
      const [its, none] = await same(who)
      expect(its).toBe(none)
    }
  })

  describe('with whoever is asked', () => {
    const asked = async () => {
      const { number } = await raises()
      return { number, card: chat.lastTo(asha) }
    }

    test('can be handed to somebody they name, with why; the raiser hears who has it now', async () => {
      const { number, card } = await asked()
      const form = await chat.presses(asha, card, 'This isn’t for me')
      expect(wholeOf(form)).toContain('Who might it be for?')
      const [, to = ''] = /"value":"([^"]+)","title":"[^"]*Marcus Fictionby/.exec(wholeOf(form)) ?? []
      const handed = await chat.presses(asha, form, 'Hand it over', { to, words: 'He runs that rota' })
      expect(wholeOf(handed)).toContain('Somebody else has it now.')
      await chat.settles()
      expect(wholeOf(chat.lastTo(marcus))).toContain(number)
      expect(wholeOf(chat.lastTo(marcus))).toContain('He runs that rota')
      expect(wholeOf(chat.lastTo(grace))).toContain('Marcus Fictionby')
    })

    test('can wait, for a reason and until a day, and goes on by itself', async () => {
      const { number, card } = await asked()
      const form = await chat.presses(asha, card, 'Pause')
      expect(
        wholeOf(await chat.presses(asha, form, 'Pause it', { why: 'awaiting-court', until: '2027-06-01' })),
      ).toContain('Please choose a day within the next 20 working days.')
      const paused = await chat.presses(asha, form, 'Pause it', { why: 'awaiting-court', until: '2026-11-30' })
      expect(wholeOf(paused)).toContain('Monday 30 November 2026')
      expect(wholeOf(paused)).toContain('Waiting for the court')
      await chat.passes('P7D')
      await chat.untilMorning()
      expect(chat.inboxOf(grace).join()).toContain('Its dates go on.')
      expect(wholeOf(await chat.says(asha, `pause ${number}: person asked until friday`))).toContain('Paused')
      expect(wholeOf(await chat.says(asha, `resume ${number}`))).toContain('Its dates go on.')
    })

    test('of another area goes there with its number, and comes back to nobody who had it', async () => {
      const { number } = await asked()
      const unclear = await chat.says(asha, `pass ${number} to Nowhereville`)
      expect(wholeOf(unclear)).toContain('I could not tell which service there.')
      const passed = wholeOf(await chat.says(asha, `pass ${number} to Swindon`))
      expect(passed).toContain('It is with another agency or area now.')
      expect(passed).toContain('Wiltshire')
      expect(wholeOf(await chat.says(grace, `escalation ${number}`))).toContain('Wiltshire')
      await chat.settles()
      expect(chat.inboxOf(grace).join()).toContain(number)
    })

    test('whose people can’t press anything is answered for them by the coordinator, and shown as that', async () => {
      const { number } = await asked()
      const card = await chat.says(carys, `escalation ${number}`)
      const form = await chat.presses(carys, card, 'Record their answer')
      const recorded = await chat.presses(carys, form, 'Record it', { words: 'They rang: the officer is named today' })
      expect(wholeOf(recorded)).toContain('recorded by the coordinator')
      await chat.settles()
      expect(wholeOf(chat.lastTo(grace))).toContain('They rang: the officer is named today')
      expect(wholeOf(await chat.says(asha, `answer for ${number}: We did`))).not.toContain('We did')
    })

    test('when it is resolved its raiser is asked once what was learned, and never of a dispute', async () => {
      const { card } = await asked()
      await chat.presses(asha, card, 'Answer', { words: 'The new officer has rung the service' })
      await chat.settles()
      const resolved = await chat.presses(grace, chat.lastTo(grace), 'It is resolved')
      expect(wholeOf(resolved)).toContain('What can others learn from it?')
      const kept = await chat.presses(grace, resolved, 'Keep it', {
        words: 'Rota changes go to the service on the day',
      })
      expect(wholeOf(kept)).toContain('Rota changes go to the service on the day')
      expect(wholeOf(kept)).not.toContain('What can others learn from it?')
    })
  })

  test('goes further up only by the chair’s decision, in the chair’s words, and to the board without details', async () => {
    await chat.says(carys, 'group add\ntype: strategic\ncoordinator: Carys Enghraifft')
    const { number } = await raises()
    await chat.passes('P1D')
    await chat.untilMorning()
    await chat.passes('P1D')
    await chat.untilMorning()
    const onAgenda = await chat.presses(carys, await chat.says(carys, `escalation ${number}`), 'Put on the agenda')
    expect(wholeOf(onAgenda)).toContain('Scrutiny Group')
    const chair = await chat.says(farah, `escalation ${number}`)
    expect(wholeOf(chair)).toContain('Put to the strategic group')
    expect(wholeOf(await chat.says(asha, `strategic ${number}: We want it gone`))).not.toContain('strategic group.')
    const form = await chat.presses(farah, chair, 'Put to the strategic group')
    const words = 'The two agencies can’t settle it here'
    const put = await chat.presses(farah, form, 'Put to the group', { words })
    expect(wholeOf(put)).toContain('The chair has put it to the strategic group.')
    expect(wholeOf(put)).toContain(words)
    const reported = wholeOf(
      await chat.presses(carys, await chat.says(carys, `escalation ${number}`), 'Report for the board'),
    )
    expect(reported).toContain('For the LCJB')
    for (const detail of ['52SB1234526', form.what, words]) expect(reported).not.toContain(detail)
  })

  describe('that somebody who would see it is connected with', () => {
    const restricts = async () => {
      const blank = await chat.says(grace, 'escalate police Bristol')
      const back = await chat.presses(grace, blank, 'Preview', { ...form, restricted: 'true' })
      const [, lead = ''] = /"value":"([^"]+)","title":"[^"]*Marcus Fictionby"/.exec(wholeOf(back)) ?? []
      const preview = await chat.presses(grace, back, 'Preview', { ...form, restricted: 'true', lead })
      const sent = await chat.presses(grace, preview, 'Send')
      await chat.settles()
      return { back, preview, number: numberOn(sent) }
    }

    test('goes to the one lead who is chosen, and to no mailbox', async () => {
      const { back, preview, number } = await restricts()
      expect(wholeOf(back)).toContain('Please choose the one lead who may see it.')
      expect(wholeOf(preview)).toContain('You and that person alone can see it.')
      expect(wholeOf(chat.lastTo(marcus))).toContain(number)
      expect(wholeOf(await chat.presses(marcus, chat.lastTo(marcus), 'I have this'))).toContain('Somebody has it.')
    })

    test('is not there for all others, in no list, number, count or message, also when its clock runs out', async () => {
      const listed = wholeOf(await chat.says(carys, 'escalations Avon and Somerset'))
      const { number } = await restricts()
      for (const days of ['P1D', 'P2D', 'P7D']) {
        await chat.passes(days)
        await chat.untilMorning()
      }
      for (const who of [asha, carys, omar]) expect(chat.inboxOf(who).join()).not.toContain(number)
      const said = async (who: Person, text: string) => {
        const { activity } = lastOf(await liaison.as(who).says(text))
        return JSON.stringify([activity.text, activity.attachments]).replaceAll(text, '')
      }
      for (const who of [asha, carys, omar, outsider])
        expect(await said(who, `escalation ${number}`)).toBe(await said(who, 'escalation AS-2026-0001'))
      expect(wholeOf(await chat.says(carys, 'escalations Avon and Somerset')).includes(number)).toBe(false)
      expect(listed).toContain('Nothing is open')
      expect(wholeOf(await chat.says(carys, 'escalations Avon and Somerset'))).toContain('Nothing is open')
      expect(chat.inboxOf(grace).join()).toContain(number)
    })
  })
})

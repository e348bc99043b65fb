import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lastOf, wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { asha, carys, chatting, grace, marcus, numberOn, omar, outsider, partnershipOf } from './chatting.ts'

const words = 'Who is the new officer in the case'

describe('a question to a contact', () => {
  let liaison: World
  let chat: ReturnType<typeof chatting>

  beforeEach(async () => {
    liaison = await partnershipOf(grace, asha, marcus, carys, omar)
    chat = chatting(liaison)
  })

  afterEach(() => liaison.close())

  /** From the card of contacts: two presses and one typed field. */
  const asks = async () => {
    const card = await chat.says(grace, 'police bristol')
    const form = await chat.presses(grace, card, 'Ask')
    const sent = await chat.presses(grace, form, 'Send', { question: words })
    await chat.settles()
    return { card, sent, number: numberOn(sent) }
  }

  test('begins on the card of contacts, reaches whoever answers there, and the answer comes back', async () => {
    const { number } = await asks()
    expect(number).toMatch(/^AS-2026-Q\d{4}$/)
    const asked = chat.lastTo(asha)
    expect(wholeOf(asked)).toContain(words)
    await chat.presses(asha, asked, 'Answer', { words: 'The duty team will tell you today' })
    await chat.settles()
    expect(wholeOf(chat.lastTo(grace))).toContain('The duty team will tell you today')
    for (const other of [carys, omar]) expect(chat.inboxOf(other).join()).not.toContain(number)
  })

  test('that nobody answers is told to its asker once, goes to nobody else, and is raised further with its words', async () => {
    const { number } = await asks()
    await chat.passes('P7D')
    await chat.untilMorning()
    const told = chat.inboxOf(grace).filter((one) => one.includes(number) && one.includes('Raise it further'))
    expect(told).not.toHaveLength(0)
    expect(chat.inboxOf(marcus).join()).not.toContain(number)
    const form = await chat.presses(grace, chat.lastTo(grace), 'Raise it further')
    expect(wholeOf(form)).toContain(words)
    expect(wholeOf(form)).toContain('This goes on from your question.')
    const preview = await chat.presses(grace, form, 'Preview', {
      ...{ reason: 'NO_RESPONSE', place: 'Avon and Somerset', agency: 'police', what: words },
    })
    const sent = await chat.presses(grace, preview, 'Send')
    const raised = numberOn(sent)
    expect(raised).toMatch(/^AS-2026-\d{4}$/)
    const question = wholeOf(await chat.says(grace, `question ${number}`))
    expect(question).toContain(raised)
    expect(question).toContain('Raised further')
    expect(numberOn(await chat.presses(grace, preview, 'Send'))).toBe(raised)
    expect(wholeOf(await chat.says(grace, `raise further ${number}`))).not.toContain('Preview')
  })

  test('can be raised further by its asker alone; for others it is not there', async () => {
    const { number } = await asks()
    const said = async (who: Person, text: string) => {
      const { activity } = lastOf(await liaison.as(who).says(text))
      return JSON.stringify([activity.text, activity.attachments]).replaceAll(text, '')
    }
    for (const who of [omar, outsider])
      for (const word of ['question', 'raise further', 'answer'])
        expect(await said(who, `${word} ${number}`)).toBe(await said(who, `${word} AS-2026-Q0001`))
    expect(wholeOf(await chat.says(asha, `raise further ${number}`))).not.toContain(words)
  })

  test('is raised at once from the same card: two presses to the form, two to sent, one typed field', async () => {
    const card = await chat.says(grace, 'police bristol')
    const form = await chat.presses(grace, card, 'Raise further')
    const preview = await chat.presses(grace, form, 'Preview', {
      ...{ reason: 'NO_RESPONSE', place: 'Avon and Somerset', agency: 'police', what: words },
    })
    expect(wholeOf(await chat.presses(grace, preview, 'Send'))).toContain('It is sent.')
  })
})

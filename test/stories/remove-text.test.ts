import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { asha, carys, chatting, grace, marcus, niamh, numberOn, omar, outsider, partnershipOf } from './chatting.ts'

const words = 'Please confirm who the new officer in the case is'
const form = {
  ...{ reason: 'NO_RESPONSE', place: 'Bristol', agency: 'police', asked: 'yes', urgent: '-', consent: 'true' },
  what: words,
}

describe('words that should not have been written', () => {
  let liaison: World
  let chat: ReturnType<typeof chatting>

  beforeEach(async () => {
    liaison = await partnershipOf(grace, asha, marcus, carys, omar, niamh)
    chat = chatting(liaison)
  })

  afterEach(() => liaison.close())

  const raises = async () => {
    const preview = await chat.presses(grace, await chat.says(grace, 'escalate police Bristol'), 'Preview', form)
    const number = numberOn(await chat.presses(grace, preview, 'Send'))
    await chat.settles()
    return number
  }

  const asks = async () => {
    const blank = await chat.presses(grace, await chat.says(grace, 'police bristol'), 'Ask')
    const number = numberOn(await chat.presses(grace, blank, 'Send', { question: words }))
    await chat.settles()
    return number
  }

  const opens = async (who: Person, number: string) => wholeOf(await chat.says(who, number))

  test.each([
    ['in a request', raises],
    ['in a question', asks],
  ])('%s are removed by who wrote them, also where they stand already; the rest stays', async (_where, writes) => {
    const number = await writes()
    expect(wholeOf(chat.lastTo(asha))).toContain(words)
    expect(wholeOf(await chat.says(grace, `remove text ${number}`))).not.toContain(words)
    expect(wholeOf(await chat.says(grace, `remove text ${number} now`))).toContain('The text is removed')
    await chat.settles()
    const standing = wholeOf(chat.lastTo(asha))
    expect(standing).not.toContain(words)
    expect(standing).toContain(number)
    for (const who of [grace, asha]) expect(await opens(who, number)).not.toContain(words)
  })

  test('can be removed by the coordinator of the area', async () => {
    const number = await raises()
    expect(wholeOf(await chat.says(carys, `remove text ${number} now`))).toContain('The text is removed')
    expect(await opens(asha, number)).not.toContain(words)
  })

  test('are not there for anybody else: what is asked for is answered as if there were no such number', async () => {
    const number = await raises()
    const said = async (who: Person, of: string) => {
      const { activity } = await chat.says(who, `remove text ${of}`)
      return JSON.stringify([activity.summary, activity.text, activity.attachments]).replaceAll(of, '')
    }
    for (const who of [omar, asha, outsider]) expect(await said(who, number)).toBe(await said(who, 'AS-2026-0001'))
    expect(await opens(asha, number)).toContain(words)
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { asha, carys, chatting, farah, grace, marcus, numberOn, outsider, partnershipOf } from './chatting.ts'

const channel = { kind: 'channel', id: '19:scrutiny@thread.tacv2' } as const
const notices = { kind: 'channel', id: '19:notices@thread.tacv2' } as const

const member = ({ id, name, aadObjectId, tenantId }: Person) => ({
  ...{ id, name, aadObjectId, tenantId, userRole: 'user' as const },
})

const what = 'Please confirm who the new officer in the case is'
const form = {
  ...{ reason: 'NO_RESPONSE', place: 'Bristol', agency: 'police', asked: 'yes', urgent: '-', consent: 'true' },
  ...{ reference: '52SB1234526', what },
}

describe('an escalation in a channel', () => {
  let liaison: World
  let chat: ReturnType<typeof chatting>

  beforeEach(async () => {
    liaison = await partnershipOf(grace, asha, marcus, carys, farah)
    chat = chatting(liaison)
    for (const { id } of [channel, notices]) liaison.connector.gather(id, [grace, asha, carys, outsider].map(member))
    await liaison.as(carys, channel).says('link this channel to scrutiny')
  })

  afterEach(() => liaison.close())

  const postedIn = (id: string) => liaison.connector.posted.filter(({ conversation }) => conversation.startsWith(id))

  const raises = async () => {
    const preview = await chat.presses(grace, await chat.says(grace, 'escalate police Bristol'), 'Preview', form)
    const number = numberOn(await chat.presses(grace, preview, 'Send'))
    await chat.settles()
    return number
  }

  const about = (id: string, number: string) => postedIn(id).filter((posted) => wholeOf(posted).includes(number))

  test('stands there from the scrutiny group on: one card, put right in its place, and three replies at most', async () => {
    const number = await raises()
    expect(about(channel.id, number)).toEqual([])
    await chat.says(grace, `reopen ${number}`)
    for (const days of ['P1D', 'P1D']) {
      await chat.passes(days)
      await chat.untilMorning()
    }
    await chat.says(carys, `put on agenda ${number}`)
    await chat.settles()
    const sent = () => about(channel.id, number).filter(({ how }) => how === 'sent')
    expect(sent()).toHaveLength(1)
    expect(wholeOf(sent()[0])).toContain('Waiting on: Police')
    for (let times = 0; times < 4; times += 1) {
      await chat.says(asha, `answer ${number}: It is with the duty team`)
      await chat.settles()
      await chat.says(grace, `not resolved ${number}: Nobody has been in touch`)
      await chat.settles()
    }
    await chat.says(grace, `settled ${number}`)
    await chat.settles()
    const [card, ...replies] = sent()
    expect(wholeOf(card)).toContain(number)
    expect(replies).toHaveLength(3)
    const updates = about(channel.id, number).filter(({ how }) => how === 'updated')
    expect(wholeOf(updates.at(-1))).toContain('Resolved')
  })

  test('shows what everybody there may see: no reference, no words, nobody by name, nothing on a lock screen', async () => {
    await liaison.as(carys, notices).says('notice channel for all agencies')
    const number = await raises()
    const [posted, ...more] = about(notices.id, number)
    expect(more).toEqual([])
    const whole = wholeOf(posted)
    for (const detail of ['52SB1234526', what, 'Grace', 'Asha']) expect(whole).not.toContain(detail)
    expect(whole).toContain('To be taken up by')
    expect(posted?.activity.summary).toBe('A request between agencies')
    const { verb, data } = { verb: 'escalations.open', data: { which: `escalation|${number}`, lang: 'en' } }
    const opened = await liaison.as(outsider, notices).presses(verb, data)
    const none = await liaison.as(outsider, notices).presses(verb, { which: 'escalation|AS-2026-0001', lang: 'en' })
    expect(JSON.stringify(opened)).toBe(JSON.stringify(none))
  })

  test('that is restricted is in none', async () => {
    await liaison.as(carys, notices).says('notice channel for all agencies')
    const back = await chat.presses(grace, await chat.says(grace, 'escalate police Bristol'), 'Preview', {
      ...{ ...form, restricted: 'true' },
    })
    const [, lead = ''] = /"value":"([^"]+)","title":"[^"]*Marcus Fictionby"/.exec(wholeOf(back)) ?? []
    const preview = await chat.presses(grace, back, 'Preview', { ...form, restricted: 'true', lead })
    const number = numberOn(await chat.presses(grace, preview, 'Send'))
    await chat.settles()
    expect(number).toMatch(/^AS-/)
    expect([...about(notices.id, number), ...about(channel.id, number)]).toEqual([])
  })
})

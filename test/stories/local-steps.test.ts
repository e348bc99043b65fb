import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wholeOf } from '../world/cards.ts'
import type { World } from '../world/world.ts'
import { asha, carys, chatting, grace, marcus, numberOn, omar, partnershipOf } from './chatting.ts'

const own = [
  'request steps save',
  'area: Avon and Somerset',
  'for: all agencies',
  'from: today',
  'contact: 2 days, 7 days, by itself',
  'lead: 1 day, 5 days, by itself',
  'scrutiny group: 2 days, 10 days, by itself',
  'strategic group: 10 days',
].join('\n')

const save =
  'escalate save\nreason: referral\nplace: Bristol\nagency: police\nwhat: Please confirm that the referral is made'

describe('the steps of an area', () => {
  let liaison: World
  let chat: ReturnType<typeof chatting>

  beforeEach(async () => {
    liaison = await partnershipOf(grace, asha, marcus, carys, omar)
    chat = chatting(liaison)
  })

  afterEach(() => liaison.close())

  const raises = async () => {
    const number = numberOn(await chat.presses(grace, await chat.says(grace, save), 'Send'))
    await chat.settles()
    return number
  }

  test('are a local default until the coordinator chooses others, from a day on; anybody with a post there can see them', async () => {
    expect(wholeOf(await chat.says(asha, 'request steps Avon and Somerset'))).toContain('Local default')
    const saved = wholeOf(await chat.says(carys, own))
    expect(saved).toContain('Saved. What is under way goes on as it was sent.')
    expect(saved).toContain('2 working days to take it up; 7 working days to answer. It goes on by itself.')
    expect(wholeOf(await chat.says(asha, 'request steps'))).toContain('7 working days to answer')
    expect(wholeOf(await chat.says(asha, own))).not.toContain('Saved.')
  })

  test('that are chosen hold for what is raised then; what is under way keeps the edition it was raised with', async () => {
    const before = await raises()
    await chat.says(carys, own)
    const after = await raises()
    const due = /To be taken up by: (\w+ \d+ \w+)/
    expect(due.exec(wholeOf(await chat.says(grace, before)))?.[1]).toBe('Tuesday 24 November')
    expect(due.exec(wholeOf(await chat.says(grace, after)))?.[1]).toBe('Wednesday 25 November')
  })

  test('may say that the scrutiny group gets it without a press; nothing else goes above the lead by itself', async () => {
    await chat.says(carys, own)
    const number = await raises()
    for (const days of ['P2D', 'P2D', 'P3D']) {
      await chat.passes(days)
      await chat.untilMorning()
    }
    expect(wholeOf(await chat.says(grace, number))).toContain('On the agenda of: Scrutiny Group')
  })

  test('that can’t be are refused with why, and nothing is changed', async () => {
    const wrong = wholeOf(
      await chat.says(
        carys,
        'request steps save\nfrom: today\ncontact: soon\nlead: 5 days, 1 day\nscrutiny group: 3 days',
      ),
    )
    expect(wrong).toContain('I can’t read this.')
    const order = wholeOf(await chat.says(carys, 'request steps save\nfrom: 1 january 2020\nlead: 5 days, 1 day'))
    expect(order).toContain('Please write from which day')
    expect(order).toContain('Taking it up can’t take longer than answering.')
    expect(wholeOf(await chat.says(carys, 'request steps'))).toContain('Local default')
  })

  test('in Welsh', async () => {
    const saved = await chat.says(
      carys,
      'cadw camau ceisiadau\nardal: Avon and Somerset\no: heddiw\ncyswllt: 1 diwrnod, 5 diwrnod, ar ei ben ei hun',
    )
    expect(wholeOf(saved)).toContain('Cadwyd.')
  })
})

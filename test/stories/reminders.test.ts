import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parts } from '../cards/walk.ts'
import { buttonOn, cardOf, lastOf, wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import { leila, odette, rhys, sam } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { partnership } from './partnership.ts'

const channel = { kind: 'channel', id: '19:scrutiny@thread.tacv2' } as const

const member = ({ id, name, aadObjectId, tenantId }: Person) => ({
  ...{ id, name, aadObjectId, tenantId, userRole: 'user' as const },
})

const choice = z.looseObject({ id: z.string(), value: z.string() })

/** What a form has chosen already. */
const chosen = (posted: unknown, id: string) =>
  parts(cardOf(posted)).flatMap(({ object }) => {
    const read = choice.safeParse(object)
    return read.success && read.data.id === id ? [read.data.value] : []
  })[0]

describe('a scrutiny group whose channel is linked', () => {
  let liaison: World

  beforeEach(async () => {
    liaison = await partnership()
    await liaison.as(odette).says('group add\narea: Avon and Somerset\ntype: scrutiny\ncoordinator: Rhys Pretend')
    liaison.connector.gather(channel.id, [odette, sam, rhys].map(member))
    await liaison.as(odette, channel).says('link this channel to scrutiny')
  })

  afterEach(() => liaison.close())

  const passes = async (advance: string) => {
    const before = liaison.connector.posted.length
    await liaison.post('/local/clock', { advance })
    await liaison.settled()
    await liaison.settled()
    return liaison.connector.posted.slice(before)
  }

  const inChannel = () => liaison.connector.posted.filter(({ conversation }) => conversation === channel.id)

  const agrees = async (title: string, due = 'tomorrow') =>
    lastOf(await liaison.as(odette).says(`action save\ntitle: ${title}\nowner: Sam Exemplar\ndue: ${due}`))

  test('agrees on an action; what was understood is shown in full before it is kept', async () => {
    const form = lastOf(
      await liaison.as(odette).says('action add Send the revised contact list, Sam Exemplar, by next friday'),
    )
    expect(wholeOf(form)).toContain('Send the revised contact list')
    expect(wholeOf(form)).toContain('Friday 4 December 2026, in 9 working days')
    const save = buttonOn(form, 'Save')
    const filled = { title: 'Send the revised contact list', due: '2026-12-04', component: '9' }
    const owner = chosen(form, 'owner')
    const kept = await liaison.as(odette).presses(save.verb, { ...(save.data as object), ...filled, owner })
    expect(wholeOf(kept)).toContain('The action is on record.')
    expect(wholeOf(await liaison.as(sam).says('my actions'))).toContain('Send the revised contact list')
  })

  test('is reminded on the day: one digest in the channel, without names, and one to whoever has it', async () => {
    await agrees('Publish the list of contacts')
    const posted = await passes('P1D')
    expect(posted.map(({ conversation }) => conversation).toSorted()).toEqual([channel.id, `a:${sam.id}`].toSorted())
    const [digest] = posted.filter(({ conversation }) => conversation === channel.id)
    expect(wholeOf(digest)).toContain('Publish the list of contacts')
    expect(wholeOf(digest)).not.toContain('Sam Exemplar')
    for (const { activity } of posted) {
      expect(activity.summary).not.toContain('Publish')
      expect(activity.text).not.toContain('Publish')
    }
  })

  test('sees the card change in its place when the owner presses Done, and hears no more of it', async () => {
    await agrees('Publish the list of contacts')
    await passes('P1D')
    const own = lastOf(liaison.inbox(sam))
    const done = buttonOn(own, 'Done')
    const answer = await liaison.as(sam).presses(done.verb, done.data)
    expect(wholeOf(answer)).toContain('It is done. Thank you.')
    await liaison.settled()
    await liaison.settled()
    const changed = inChannel().filter(({ how }) => how === 'updated')
    expect(wholeOf(changed.at(-1))).toContain('Done')
    expect(await passes('P14D')).not.toContainEqual(expect.objectContaining({ how: 'sent', conversation: channel.id }))
  })

  test('is told that the date has passed three times at most, and the coordinator reads of it in the report', async () => {
    await agrees('Publish the list of contacts')
    for (let days = 0; days < 30; days++) await passes('P1D')
    const mentions = inChannel().filter(({ how, activity }) => how === 'sent' && wholeOf(activity).includes('Publish'))
    expect(mentions.length).toBeGreaterThan(1)
    expect(mentions.length).toBeLessThanOrEqual(4)
    const reports = liaison.inbox(rhys).filter(({ activity }) => activity.summary === 'Your groups this week')
    expect(reports.length).toBeGreaterThan(2)
    expect(wholeOf(reports.at(-1))).toContain('1')
  })

  test('hears nothing on a quiet day, and nothing at night or at the weekend', async () => {
    await agrees('Publish the list of contacts', '18 december 2026')
    for (let hours = 0; hours < 24 * 12; hours += 6) await passes('PT6H')
    expect(
      inChannel()
        .filter(({ how }) => how === 'sent')
        .slice(1),
    ).toEqual([])
  })

  test('an action by its number: typed, in either language, whatever its card can do', async () => {
    await agrees('Publish the list of contacts')
    const says = async (text: string) => wholeOf(await liaison.as(sam).says(text))
    expect(await says('start 1')).toContain('It is in progress.')
    expect(await says('extend 1 to friday')).toContain('Why it moves')
    expect(await says('extend 1 to friday because the office is closed')).toContain('Friday 27 November 2026')
    expect(await says('waiting 1 on cps')).toContain('Waiting on: CPS')
    expect(await says('remind me of 1 on thursday')).toContain('You will be reminded of it: Thursday 26 November 2026')
    expect(await says('dechrau 1')).toContain('Mae ar y gweill.')
    expect(await says('hand 1 to Rhys Pretend')).toContain('It is handed over.')
    await liaison.settled()
    expect(wholeOf(lastOf(liaison.inbox(rhys)))).toContain('Handed to you')
    expect(wholeOf(await liaison.as(rhys).says('cwblhau 1: anfonwyd'))).toContain('anfonwyd')
    expect(wholeOf(await liaison.as(rhys).says('reopen 1'))).toContain('It is open again.')
  })

  test('an action of somebody else’s group is not there, whoever asks, to the byte', async () => {
    await agrees('Publish the list of contacts')
    const said = async (text: string) => {
      const { activity } = lastOf(await liaison.as(leila).says(text))
      return { text: activity.text, card: cardOf({ activity }) }
    }
    expect(JSON.stringify(await said('action 1')).replaceAll('action 1', 'action 7')).toBe(
      JSON.stringify(await said('action 7')),
    )
  })
})

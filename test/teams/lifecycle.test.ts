import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asha, omar } from '../world/people.ts'
import { message, of, setting } from './outlet-setting.ts'

const bot = '28:liaison'
const [general, channel, elsewhere] = ['19:general', '19:channel', '19:elsewhere']

let here: Awaited<ReturnType<typeof setting>>
beforeEach(async () => {
  here = await setting()
  await here.speaks(asha)
  for (const [id, team] of [
    [general, general],
    [channel, general],
    [elsewhere, elsewhere],
  ] as const)
    await here.receives(asha, { id: `spoke-${id}`, text: 'hello', ...inChannel(id, team) })
})
afterEach(() => here.close())

const tenantId = asha.tenantId
const inChannel = (id: string, team: string, eventType?: string) => ({
  conversation: { id, conversationType: 'channel', tenantId },
  channelData: { team: { id: team }, channel: { id }, tenant: { id: tenantId }, ...(eventType ? { eventType } : {}) },
})

/** An event of a team comes from its general channel and names the channel that it is about. */
const ofTeam = (eventType: string, about = general) => ({
  type: 'conversationUpdate',
  ...inChannel(about, general, eventType),
  conversation: { id: general, conversationType: 'channel', tenantId },
})

const reach = async () => ({
  general: (await here.outlet.toConversation(general, message)).fate,
  channel: (await here.outlet.toConversation(channel, message)).fate,
  elsewhere: (await here.outlet.toConversation(elsewhere, message)).fate,
  chat: (await here.outlet.toPerson(of(asha), message)).fate,
})

const all = { general: 'sent', channel: 'sent', elsewhere: 'sent', chat: 'sent' }
const dead = 'not-installed'

test('as long as nothing happens, all are reached', async () => {
  expect(await reach()).toEqual(all)
})

describe('a channel', () => {
  test('that is deleted is sent nothing more, though its team lives on', async () => {
    expect(await here.receives(asha, ofTeam('channelDeleted', channel))).toEqual({ status: 200 })
    const asked = here.connector.asked.length
    expect(await here.outlet.toConversation(channel, message)).toEqual({ fate: dead })
    expect(here.connector.asked).toHaveLength(asked)
    expect(await reach()).toEqual({ ...all, channel: dead })
  })

  test('that is restored is reached again, before anybody speaks there', async () => {
    await here.receives(asha, ofTeam('channelDeleted', channel))
    await here.receives(asha, ofTeam('channelRestored', channel))
    expect(await reach()).toEqual(all)
  })

  test('from which Liaison alone is taken out, as from a shared one, leaves its team alive', async () => {
    await here.receives(asha, {
      type: 'conversationUpdate',
      membersRemoved: [{ id: bot }],
      ...inChannel(channel, general, 'channelMemberRemoved'),
    })
    expect(await reach()).toEqual({ ...all, channel: dead })
  })

  test('lives when somebody speaks in it, whatever was said of it before', async () => {
    await here.receives(asha, ofTeam('channelDeleted', channel))
    await here.receives(asha, { id: 'again', text: 'hello', ...inChannel(channel, general) })
    expect(await reach()).toEqual(all)
  })
})

describe('a team', () => {
  test.each(['teamDeleted', 'teamHardDeleted', 'teamArchived'])(
    'that says %s takes all its channels with it, and no other',
    async (event) => {
      await here.receives(asha, ofTeam(event))
      expect(await reach()).toEqual({ ...all, general: dead, channel: dead })
    },
  )

  test.each(['teamRestored', 'teamUnarchived'])('that says %s is reached again in all of them', async (event) => {
    await here.receives(asha, ofTeam('teamDeleted'))
    await here.receives(asha, ofTeam(event))
    expect(await reach()).toEqual(all)
  })

  test.each([
    ['a removal', { type: 'installationUpdate', action: 'remove' }],
    ['the member that was removed', { type: 'conversationUpdate', membersRemoved: [{ id: bot }] }],
  ])('that takes Liaison out, told as %s, is sent nothing more, until it is put back', async (_how, part) => {
    await here.receives(asha, { ...inChannel(general, general), ...part })
    expect(await reach()).toEqual({ ...all, general: dead, channel: dead })
    await here.receives(asha, { type: 'installationUpdate', action: 'add', ...inChannel(general, general) })
    expect(await reach()).toEqual(all)
  })

  test('that comes back does not open a chat that its person has blocked', async () => {
    await here.known.bury(channel, 'blocked')
    await here.receives(asha, ofTeam('teamRestored'))
    expect(await reach()).toEqual({ ...all, channel: 'blocked' })
  })
})

describe('a chat', () => {
  test('out of which Liaison is taken is sent nothing more', async () => {
    await here.receives(asha, { type: 'installationUpdate', action: 'remove' })
    expect(await reach()).toEqual({ ...all, chat: dead })
  })

  test('out of which Liaison is taken keeps only whose it was: no address of theirs, no language', async () => {
    await here.receives(asha, { locale: 'cy-GB', text: 'helo', id: 'in Welsh' })
    const chat = async () => JSON.stringify(await here.known.ofPerson(of(asha)))
    expect(await chat()).toContain(asha.id)
    expect(await chat()).toContain('cy-GB')
    await here.receives(asha, { type: 'installationUpdate', action: 'remove' })
    expect(await chat()).not.toMatch(new RegExp(`"user"|cy-GB|${here.connector.serviceUrl}`))
    expect(await chat()).toContain(asha.aadObjectId)
    const asked = here.connector.asked.length
    expect((await here.outlet.toPerson(of(asha), message)).fate).toBe(dead)
    expect(here.connector.asked).toHaveLength(asked)
  })

  test('to which it comes back is known again, with what it needs, and is written to', async () => {
    await here.receives(asha, { type: 'installationUpdate', action: 'remove' })
    await here.receives(asha, { type: 'installationUpdate', action: 'add' })
    expect(await reach()).toEqual(all)
    expect(await here.known.ofPerson(of(asha))).toMatchObject({ user: asha.id, serviceUrl: here.connector.serviceUrl })
  })

  test('in which somebody else leaves stays what it was', async () => {
    await here.receives(asha, { type: 'conversationUpdate', membersRemoved: [{ id: omar.id }] })
    expect(await reach()).toEqual(all)
  })

  test('whose app is being renewed stays what it was', async () => {
    await here.receives(asha, { type: 'installationUpdate', action: 'remove-upgrade' })
    expect(await reach()).toEqual(all)
  })
})

test.each([
  ['an event of a team that nobody has heard of', ofTeam('teamTurnedToGold')],
  ['a channel that is new', ofTeam('channelCreated', '19:new')],
  ['a deletion of a channel that was never seen', ofTeam('channelDeleted', '19:never')],
  ['a kind of activity that nobody has heard of', { type: 'somethingNew' }],
  ['the end of a meeting', { type: 'event', name: 'application/vnd.microsoft.meetingEnd', value: {} }],
])('%s is answered with 200, and changes nothing', async (_what, part) => {
  expect(await here.receives(asha, part)).toEqual({ status: 200 })
  expect(await reach()).toEqual(all)
})

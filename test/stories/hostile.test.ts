import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asha, odette, omar } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'

describe('whatever is sent, Liaison says what is wrong and answers the next person', () => {
  let liaison: World
  const logged: string[] = []

  beforeAll(async () => {
    liaison = await world({
      log: (line) => logged.push(line),
      env: { LIAISON_FIRST_ADMINS: odette.aadObjectId },
    })
  })

  afterAll(() => liaison.close())

  const stillAnswers = async () => {
    const [answer] = await liaison.as(asha).says('who is the spoc for Bristol?')
    expect(answer?.activity.text).toContain('Bristol')
  }

  test.each([
    ['a list', []],
    ['null', null],
    ['a word', 'hello'],
    ['an empty object', {}],
    [
      'a message from nobody',
      { type: 'message', text: 'spoc', serviceUrl: 'http://127.0.0.1:9/', channelId: 'msteams' },
    ],
  ])('%s instead of an activity is a bad request', async (_what, body) => {
    expect((await liaison.send(body)).status).toBe(400)
    await stillAnswers()
  })

  test('an activity without its sender is a bad request', async () => {
    const { from: _, ...rest } = liaison.as(asha).activity({ type: 'message', text: 'spoc bristol' })
    expect(await liaison.send(rest)).toEqual({ status: 400, posted: [] })
  })

  test('a message without a tenant is answered in one neutral sentence, and logged', async () => {
    const untold = { conversation: { id: 'a:x', conversationType: 'personal' }, channelData: undefined }
    const { posted } = await liaison.as(asha).sends({ type: 'message', text: 'spoc bristol', ...untold })
    expect(posted).toHaveLength(1)
    expect(posted[0]?.activity.text).not.toContain('Bristol')
    expect(posted[0]?.activity.attachments).toBeUndefined()
    expect(logged.join('\n')).toContain('tenant-not-allowed')
    await stillAnswers()
  })

  test.each(['typing', 'event', 'endOfConversation', 'messageReaction', 'somethingNew'])(
    'an activity of type %s is taken and let be',
    async (type) => {
      expect(await liaison.as(asha).sends({ type })).toEqual({ status: 200, posted: [] })
    },
  )

  test('an invoke that Liaison does not know is not implemented, as Teams expects', async () => {
    expect((await liaison.as(asha).sends({ type: 'invoke', name: 'task/fetch', value: {} })).status).toBe(501)
    await stillAnswers()
  })

  test.each([undefined, null, {}, { action: null }, { action: { verb: 7 } }, 'text'])(
    'a card action that is %j is refused in words',
    async (value) => {
      const response = await liaison.post(
        '/api/messages',
        liaison.as(asha).activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
      )
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' })
      await stillAnswers()
    },
  )

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'no.such.verb'])(
    'a button called %j is unknown, and said so',
    async (verb) => {
      expect(await liaison.as(asha).presses(verb, {})).toMatchObject({ statusCode: 200 })
      await stillAnswers()
    },
  )

  test.each([
    ['a number', 7],
    ['nothing', undefined],
    ['a list', []],
    ['another shape', { query: { __proto__: 'x' } }],
    ['ten thousand characters', { query: 'x'.repeat(10_000) }],
  ])('a known button with %s for its data is answered in words', async (_what, data) => {
    expect(await liaison.as(asha).presses('directory.look-up', data)).toMatchObject({ statusCode: 200 })
    await stillAnswers()
  })

  test('ten thousand characters are not read, and the person is told', async () => {
    const [answer] = await liaison.as(asha).says(`spoc ${'bristol '.repeat(1_250)}`)
    expect(answer?.activity.text).toMatch(/too long/i)
    await stillAnswers()
  })

  test('right-to-left marks and invisible characters are read past', async () => {
    const [answer] = await liaison.as(asha).says('\u202Espoc\u200B Bri\u200Bstol\u2066\uFEFF')
    expect(answer?.activity.text).toContain('Bristol')
  })

  test('a message that Teams delivers again is answered once', async () => {
    const again = liaison.as(asha).activity({ type: 'message', text: 'spoc bristol' })
    const [first, second] = await Promise.all([liaison.send(again), liaison.send(again)])
    const third = await liaison.send(again)
    expect([first.status, second.status, third.status]).toEqual([200, 200, 200])
    expect(third.posted).toEqual([])
    const answers = liaison.connector.posted.filter(({ activity }) => activity.replyToId === again.id)
    expect(answers).toHaveLength(1)
  })

  let before = 0
  beforeEach(() => {
    before = logged.length
  })
  const faults = () => logged.slice(before).filter((line) => line.includes('"msg":"fault"'))
  const half = 'half \ud83d of it'

  test.each([
    ['half a letter', `a:${half}`],
    ['letters beyond those of a header', 'a:\u0142'],
    ['a control character', 'a:\u0007'],
    ['a line of its own', 'a:x\r\nx-more: 1'],
    ['a step up', '..'],
  ])('an id of a conversation or message with %s is a bad request, and no fault of ours', async (_what, id) => {
    const { status, posted } = await liaison.as(asha, { kind: 'personal', id }).sends({ type: 'message', text: 'spoc' })
    expect({ status, posted }).toEqual({ status: 400, posted: [] })
    const channelData = { tenant: { id: asha.tenantId }, team: { id }, channel: { id } }
    expect((await liaison.as(asha).sends({ type: 'conversationUpdate', channelData })).status).toBe(400)
    expect((await liaison.as(asha).sends({ type: 'message', text: 'spoc', id })).status).toBe(400)
    expect(faults()).toEqual([])
    await stillAnswers()
  })

  test.each([
    ['the text', { text: half }],
    ['the language', { locale: half }],
    ['the sender’s name', { from: { ...asha, name: half } }],
    ['the sender’s account', { from: { ...asha, aadObjectId: half } }],
    ['the sender’s tenant', { from: { ...asha, tenantId: half } }],
    ['the bot’s id', { recipient: { id: half } }],
    ['the kind of conversation', { conversation: { id: 'a:half', conversationType: half, tenantId: asha.tenantId } }],
    ['the tenant', { conversation: { id: 'a:half', tenantId: half } }],
  ])('half a letter in %s is no fault of ours', async (_what, part) => {
    expect((await liaison.as(asha).sends({ type: 'message', text: 'spoc bristol', ...part })).status).toBe(200)
    expect(faults()).toEqual([])
    await stillAnswers()
  })

  test('half a letter in every field of every form is no fault of ours', async () => {
    const names = [
      'which',
      'seen',
      'form',
      'title',
      'owner',
      'due',
      'note',
      'what',
      'words',
      'question',
      'name',
      'text',
    ]
    const fields = Object.fromEntries([...names, 'reason', 'place', 'list', 'email'].map((name) => [name, half]))
    for (const verb of liaison.verbs)
      expect(await liaison.as(odette).presses(verb, fields), verb).toMatchObject({ statusCode: 200 })
    expect(faults()).toEqual([])
    await stillAnswers()
  })

  test('no text whatever stops it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect((await liaison.as(asha).sends({ type: 'message', text })).status).toBe(200)
      }),
      { numRuns: 60 },
    )
    await stillAnswers()
  })

  test('nothing that was typed reached the log', async () => {
    await liaison.as(asha).says('spoc Marked-Text-In-A-Message')
    expect(logged.join('\n')).not.toMatch(/marked-text/i)
  })
})

test('a flood from one person is answered once and then not at all; others are answered as before', async () => {
  const flooded = await world({ env: { LIAISON_TURNS_A_MINUTE: '5' } })
  const answers = []
  for (let turn = 0; turn < 12; turn++) answers.push(...(await flooded.as(asha).says(`spoc bristol ${turn}`)))
  expect(answers).toHaveLength(6)
  expect(answers.at(-1)?.activity.text).toBe('That was a lot at once. Please wait a minute and ask again.')
  expect(await flooded.as(omar).says('spoc bristol')).toHaveLength(1)
  await flooded.close()
})

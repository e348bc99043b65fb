import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { counting } from '../../bot/storage/count.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { asha, nia, omar } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'

/** All that a card says, for a test that asks whether it says something. */
const cardOf = (posted: { activity: { attachments?: { content: unknown }[] | undefined } } | undefined) =>
  JSON.stringify(posted?.activity.attachments?.[0]?.content ?? {})

describe('asking who the local SPOC is', () => {
  let liaison: World

  beforeAll(async () => {
    liaison = await world()
  })

  afterAll(() => liaison.close())

  test('Asha asks for Bristol and gets one card: police, CPS and the support services of Avon and Somerset', async () => {
    const answers = await liaison.as(asha).says('who is the spoc for Bristol?')
    expect(answers).toHaveLength(1)
    const card = cardOf(answers[0])
    for (const shown of ['Avon and Somerset', 'CPS South West', 'Police', 'ISVA']) expect(card).toContain(shown)
    expect(answers[0]?.activity.summary).not.toContain('Bristol')
  })

  test('each look-up is on record before its answer leaves: who, where, what was understood, not what was typed', async () => {
    await liaison.as(omar).says('who do I speak to at the CPS about a job in Croydon')
    const rows = await liaison.lookups()
    const mine = rows.filter(({ who }) => who.oid === omar.aadObjectId)
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({
      who: { tenantId: omar.tenantId },
      from: { where: 'personal' },
      understood: { action: 'answer', agency: 'cps', areas: ['E23000001'] },
    })
    expect(JSON.stringify(mine)).not.toContain('job')
  })

  test('a warm look-up reads nothing from the store and appends once', async () => {
    const { store, counts, reset } = counting(openSqlite(':memory:'))
    const counted = await world({ store })
    await counted.as(asha).says('spoc bristol')
    reset()
    await counted.as(asha).says('who is the spoc for Cardiff?')
    expect(counts()).toMatchObject({ reads: 0, queries: 0, commits: 0, appends: 1, appended: 1 })
    await counted.close()
  })

  test('fifty people ask at once: each is answered and on record', async () => {
    const { store, counts, reset } = counting(openSqlite(':memory:'))
    const counted = await world({ store })
    await counted.as(asha).says('spoc bristol')
    reset()
    const everybody = Array.from({ length: 50 }, () => counted.as(asha).sends({ type: 'message', text: 'spoc leeds' }))
    for (const { status } of await Promise.all(everybody)) expect(status).toBe(200)
    expect(counts().appended).toBe(50)
    await counted.close()
  })

  test('when the look-up can not be recorded there is no answer, but a reference to quote', async () => {
    const full = { append: async () => Promise.reject(new Error('disk full')), close: async () => {} }
    const broken = await world({ store: { ...liaison.store, ...full } })
    const [answer] = await broken.as(asha).says('spoc bristol')
    expect(answer?.activity.text).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/)
    expect(cardOf(answer)).not.toContain('Avon')
    await broken.close()
  })

  test('Nia asks in Welsh and is answered in Welsh', async () => {
    const [answer] = await liaison.as(nia).says("pwy yw'r SPOC ar gyfer Caernarfon?")
    expect(cardOf(answer)).toContain('Heddlu')
    expect(cardOf(answer)).toContain('"lang":"cy"')
  })

  test('in a channel she mentions the bot, and a Welsh answer stands in both languages', async () => {
    const channel = { kind: 'channel', id: '19:channel@thread.tacv2;messageid=1' } as const
    const [answer] = await liaison.as(nia, channel).says('isva abertawe')
    expect(cardOf(answer)).toContain('ISVA a gwasanaethau cymorth / ISVA and support services')
  })

  test('an unclear place is asked back with buttons, and a press answers', async () => {
    const [question] = await liaison.as(asha).says('Ashford spoc')
    const card = cardOf(question)
    expect(card).toContain('Ashford, Kent')
    expect(await liaison.as(asha).presses('directory.look-up', { query: 'Ashford, Kent' })).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
    })
  })

  test('a button that arrives as a message, from a client that knows no better, works the same', async () => {
    const [answer] = await liaison.as(asha).says('', { value: { verb: 'directory.look-up', query: 'Ashford, Kent' } })
    expect(cardOf(answer)).toContain('Kent')
  })

  test('words that are no place get help, not silence', async () => {
    const [answer] = await liaison.as(asha).says('good morning')
    expect(cardOf(answer)).toContain('999')
  })

  test('the message extension finds a place while it is typed and inserts a contact card', async () => {
    const { composeExtension } = await liaison.as(asha).searches('bristol')
    expect(composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' })
    expect(JSON.stringify(composeExtension)).toContain('Avon and Somerset')
  })

  test('a client that has not read the manifest names no parameter, and finds the same', async () => {
    const search = { type: 'invoke', name: 'composeExtension/query', value: { parameters: [{ value: 'bristol' }] } }
    const response = await liaison.post('/api/messages', liaison.as(asha).activity(search))
    expect(await response.json()).toEqual(await liaison.as(asha).searches('bristol'))
  })

  test('an installation is greeted once, however often and in whichever order the client says so', async () => {
    const someone = liaison.as({ ...asha, id: '29:new' })
    const installed = { type: 'installationUpdate', action: 'add' }
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: '28:liaison' }] }
    const both = await Promise.all([someone.sends(joined), someone.sends(installed)])
    await someone.sends(installed)
    await someone.sends(joined)
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const greetings = liaison.connector.posted.filter(({ conversation }) => conversation === 'a:29:new')
    expect(greetings).toHaveLength(1)
  })
})

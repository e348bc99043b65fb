import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Refusal } from '../connector/connector.ts'
import { asha } from '../world/people.ts'
import { isMember, message, of, setting } from './outlet-setting.ts'

let here: Awaited<ReturnType<typeof setting>>
beforeEach(async () => {
  here = await setting()
  await here.speaks(asha)
})
afterEach(() => here.close())

const chat = 'a:Asha'
type Answer = Extract<Refusal, { readonly status: number } | { readonly cut: string }>
const refused = (status: number, code: string): Answer => ({ status, code })

/**
 * reference/teams.md, "Sending: what to retry", row by row: what Teams answers, how often it is asked, what becomes of the message
 * when it goes on answering so, and whether the conversation is dead from then on.
 */
const table: readonly (readonly [answer: Answer, asked: number, fate: string, dead: boolean])[] = [
  [refused(412, 'PreconditionFailed'), 4, 'gave-up later', false],
  [refused(502, 'BadGateway'), 4, 'gave-up later', false],
  [refused(503, 'ServiceUnavailable'), 4, 'gave-up later', false],
  [refused(504, 'GatewayTimeout'), 4, 'gave-up later', false],
  [refused(429, 'TooManyRequests'), 4, 'gave-up later', false],
  [{ cut: 'before' }, 2, 'maybe-sent', false],
  [{ cut: 'after' }, 2, 'maybe-sent', false],
  [refused(403, 'ConversationBlockedByUser'), 1, 'blocked', true],
  [refused(403, 'MessageWritesBlocked'), 1, 'blocked', true],
  [refused(403, 'BotNotInConversationRoster'), 1, 'not-installed', true],
  [refused(403, 'BotDisabledByAdmin'), 1, 'not-installed', true],
  [refused(403, 'NobodyDocumentedThis'), 1, 'blocked', true],
  [refused(404, 'ConversationNotFound'), 1, 'not-installed', true],
  [refused(413, 'MessageSizeTooBig'), 1, 'too-big', false],
  [refused(401, 'Unauthorized'), 1, 'gave-up', false],
  [refused(500, 'ServiceError'), 1, 'gave-up', false],
  [refused(400, 'BadSyntax'), 1, 'gave-up', false],
]

const rows = table.map(([answer, asked, fate, dead]) => ({
  answer,
  asked,
  fate,
  dead,
  said: 'cut' in answer ? `a connection cut ${answer.cut} it was carried out` : `${answer.status} ${answer.code}`,
}))

const fateIn = (outcome: { readonly fate: string; readonly again?: number }) =>
  outcome.again === undefined ? outcome.fate : `${outcome.fate} later`

describe('a message that Teams answers with', () => {
  test.each(rows)('$said is asked for $asked times and ends as $fate', async ({ answer, asked, fate }) => {
    here.connector.refuseIn(chat, ...Array(asked).fill(answer))
    expect(fateIn(await here.outlet.toPerson(of(asha), message))).toBe(fate)
    expect(here.connector.asked).toHaveLength(asked)
  })

  test.each(rows.filter(({ asked }) => asked > 1))('$said, once, is sent the next time', async ({ answer }) => {
    here.connector.refuseIn(chat, answer)
    const outcome = await here.outlet.toPerson(of(asha), message)
    // Only who may have been heard may stand there twice.
    expect(outcome).toEqual({
      fate: 'sent',
      conversation: chat,
      activity: expect.any(String),
      ...('cut' in answer ? { maybeTwice: true } : {}),
    })
  })

  test.each(rows.filter(({ dead }) => dead))(
    '$said is sent nothing more, until they speak',
    async ({ answer, fate }) => {
      here.connector.refuseIn(chat, answer)
      await here.outlet.toPerson(of(asha), message)
      expect(await here.outlet.toPerson(of(asha), message)).toEqual({ fate })
      expect(await here.outlet.toConversation(chat, message)).toEqual({ fate })
      expect(await here.outlet.routeTo(of(asha))).toEqual({ by: 'nothing' })
      expect(here.connector.asked).toHaveLength(1)
      await here.speaks(asha)
      expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent' })
    },
  )

  test.each(rows.filter(({ dead }) => !dead))('$said lets the conversation live', async ({ answer, asked }) => {
    here.connector.refuseIn(chat, ...Array(asked).fill(answer))
    await here.outlet.toPerson(of(asha), message)
    expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent' })
  })
})

describe('a change of a card that Teams answers with', () => {
  const changed: Readonly<Record<string, string>> = { ConversationNotFound: 'no-route', 'maybe-sent': 'gave-up later' }

  test.each(rows)('$said ends as the same, but for what can not be told apart or is gone', async (row) => {
    const posted = await here.outlet.toPerson(of(asha), message)
    if (posted.fate !== 'sent') throw new Error(`It was ${posted.fate}.`)
    const { answer, asked, fate } = row
    here.connector.refuseIn(chat, ...Array(asked).fill(answer))
    const code = 'code' in answer ? answer.code : ''
    expect(fateIn(await here.outlet.update(posted, message))).toBe(changed[code] ?? changed[fate] ?? fate)
    // A message that is gone says nothing of its conversation.
    if (answer && 'status' in answer && answer.status === 404)
      expect(await here.outlet.routeTo(of(asha))).toMatchObject({ by: 'chat' })
  })
})

test.each(rows.filter(({ fate }) => fate !== 'maybe-sent'))(
  'a chat that can not be opened for $said leaves the message unsent, and says whether to come again',
  async ({ answer, asked, fate }) => {
    await here.inTeam()
    const omar = { ...asha, id: '29:omar', aadObjectId: '00000000-0000-4000-8000-000000000077' }
    here.connector.gather('19:channel', [isMember(omar)])
    here.connector.refuseIn('', ...Array(asked).fill(answer))
    expect(fateIn(await here.outlet.toPerson(of(omar), message))).toBe(fate)
    expect(here.connector.posted).toEqual([])
  },
)

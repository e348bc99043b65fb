import { expect, test } from 'vitest'
import { instantOf } from '../../bot/time/instant.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import type { Heard, Turn } from '../../bot/turns/turn.ts'
import { reply } from '../../bot/turns/turn.ts'

const turn = (heard: Heard): Turn => ({
  heard,
  who: { tenantId: 't', oid: 'o' },
  where: { kind: 'personal', conversation: 'c' },
  language: 'en',
  at: instantOf('2026-11-23T10:00:00Z'),
  reference: 'K7M2-9QXA',
})

const says = (text: string) => async () => reply({ summary: '', text })

const dispatch = createDispatch(
  [
    {
      commands: [
        { words: ['help', 'cymorth'], alone: true, run: says('help') },
        { words: ['help desk'], run: async (_turn, rest) => reply({ summary: '', text: `desk:${rest}` }) },
      ],
      presses: { 'a.press': says('pressed') },
    },
  ],
  { said: says('look-up'), searched: says('search'), installed: says('welcome'), unknownPress: says('unknown') },
)

const heardAs = async (heard: Heard) => {
  const answer = await dispatch(turn(heard))
  return answer.type === 'message' ? answer.message.text : answer.type
}

test.each([
  ['help', 'help'],
  ['  CYMORTH ', 'help'],
  ['help me find bristol', 'look-up'],
  ['help desk one two', 'desk:one two'],
  ['helpless', 'look-up'],
  ['spoc bristol', 'look-up'],
])('%j is answered by %s', async (text, answer) => {
  expect(await heardAs({ type: 'said', text })).toBe(answer)
})

test('a button finds its handler by its verb, and a refresh that the client starts by itself does nothing', async () => {
  expect(await heardAs({ type: 'pressed', verb: 'a.press', data: {}, automatic: false })).toBe('pressed')
  expect(await heardAs({ type: 'pressed', verb: 'a.press', data: {}, automatic: true })).toBe('nothing')
  expect(await heardAs({ type: 'pressed', verb: 'constructor', data: {}, automatic: false })).toBe('unknown')
})

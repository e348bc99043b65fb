import { describe, expect, test } from 'vitest'
import type { Guard } from '../../bot/guard/verdict.ts'
import { answered } from '../../bot/turns/answer.ts'
import { press } from '../../bot/turns/capability.ts'
import type { DispatchNeeds } from '../../bot/turns/dispatch.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import type { Heard, Turn } from '../../bot/turns/turn.ts'
import { actor, part } from '../rights/acting.ts'
import { allows, message, needs, said, says, turnOf } from './asking.ts'

const heardBy = (all: DispatchNeeds) => {
  const dispatch = createDispatch(all)
  return async (heard: Heard, kind: Turn['where']['kind'] = 'personal') => {
    const answer = await dispatch(turnOf(heard, kind))
    if (answer.type !== 'message') return [answer.type]
    return [...(answer.before ?? []), answer.message].map(({ text }) => text)
  }
}

describe('a message', () => {
  const { all } = needs({
    capabilities: [
      {
        commands: [
          { ...says('help'), words: ['help', 'cymorth', '?'], alone: true },
          { ...says('desk'), words: ['help desk', 'what’s on'] },
        ],
        presses: {},
      },
    ],
  })
  const hears = heardBy(all)

  test.each([
    ['help', 'help'],
    ['  CYMORTH ', 'help'],
    ['help!', 'help'],
    ['?', 'help'],
    ['help me find bristol', 'look-up:help me find bristol'],
    ['help desk one two', 'desk:one two'],
    ["What's on today", 'desk:today'],
    ['helpless', 'look-up:helpless'],
    ['spoc bristol', 'look-up:spoc bristol'],
    ['constructor', 'look-up:constructor'],
  ])('%j is answered by %s', async (text, answer) => {
    expect(await hears(said(text))).toEqual([answer])
  })

  test('too long is not read at all', async () => {
    expect(await hears(said('x'.repeat(2_001)))).toEqual(['too long'])
  })
})

describe('a button', () => {
  const { all } = needs({ capabilities: [{ commands: [], presses: { 'a.press': says('pressed') } }] })
  const hears = heardBy(all)
  const pressed = (verb: string, automatic = false): Heard => ({ type: 'pressed', verb, data: {}, automatic })

  test('finds its handler by its verb, and a refresh that the client starts by itself does nothing', async () => {
    expect(await hears(pressed('a.press'))).toEqual(['pressed'])
    expect(await hears(pressed('a.press', true))).toEqual(['nothing'])
    expect(await hears(pressed('constructor'))).toEqual(['unreadable'])
  })
})

describe('the guard', () => {
  const phone = { start: 5, end: 9, category: 'PHONE' } as const
  const judging = (guard: Guard) => {
    const made = needs({ guard: async () => guard })
    return { hears: heardBy(made.all), done: made.done }
  }

  test('stops case detail before anything reads it: counted, told in private, and only a neutral line in a channel', async () => {
    const { hears, done } = judging(() => ({
      ...allows,
      verdict: 'refuse',
      categories: ['EVIDENCE'],
      messageKey: 'refused-evidence',
    }))
    expect(await hears(said('what it shows'), 'channel')).toEqual(['in our own chat'])
    expect(done).toEqual(['count refuse EVIDENCE', 'told stopped EVIDENCE'])
    expect(await hears(said('what it shows'))).toEqual(['stopped EVIDENCE'])
  })

  test('lets a message in without the part that it masks, and says what was left out', async () => {
    const { hears, done } = judging(() => ({ ...allows, verdict: 'mask', categories: ['PHONE'], spans: [phone] }))
    expect(await hears(said('spoc 0770 bristol'))).toEqual(['left out PHONE', 'look-up:spoc bristol'])
    expect(done).toContain('count mask PHONE')
  })

  test('cuts a full postcode to its outward part, which is a place, and makes no words of it', async () => {
    const spans = [{ start: 5, end: 12, category: 'POSTCODE' }] as const
    const { hears } = judging(() => ({ ...allows, verdict: 'mask', categories: ['POSTCODE'], spans }))
    expect(await hears(said('spoc BS1 4ST please'))).toEqual(['look-up:spoc BS1 please'])
  })

  test('shows the safeguarding notice first, whatever the verdict', async () => {
    const { hears } = judging(() => ({ ...allows, safety: true }))
    expect(await hears(said('she is in danger'))).toEqual(['call 999', 'look-up:she is in danger'])
    const form: Heard = { type: 'pressed', verb: 'unknown', data: { note: 'in danger' }, automatic: false }
    expect(await hears(form)).toEqual(['unreadable'])
  })

  test('reads what is searched for while writing, and what comes with a form', async () => {
    const made = needs({
      guard: async () => () => ({ ...allows, safety: true }),
      capabilities: [{ commands: [], presses: { 'a.press': says('pressed') } }],
    })
    const hears = heardBy(made.all)
    expect(await hears({ type: 'searched', text: 'x' })).toEqual(['call 999', 'search:x'])
    expect(await hears({ type: 'pressed', verb: 'a.press', data: { note: 'n' }, automatic: false })).toEqual([
      'call 999',
      'pressed',
    ])
  })

  test('does not read a pasted table as a sentence, within its bound', async () => {
    const made = needs({
      guard: async () => () => ({ ...allows, verdict: 'refuse', categories: ['NAMED_INDIVIDUAL'] }),
      capabilities: [{ commands: [{ ...says('table'), words: ['set up'], table: 5_000 }], presses: {} }],
    })
    const hears = heardBy(made.all)
    const rows = `name\n${'x'.repeat(3_000)}`
    expect(await hears(said(`set up ${rows}`))).toEqual([`table:${rows}`])
    expect(await hears(said('set up'))).toEqual(['table'])
    expect(await hears(said(`set up ${'x'.repeat(5_001)}`))).toEqual(['too long'])
  })
})

describe('an answer', () => {
  const admins = press({
    action: 'admins.read',
    home: 'private',
    run: async (_turn, _given, ask) => {
      const right = await ask({})
      return right.ok
        ? answered(right.permit, message('the admins'), { record: 'admins' })
        : { type: 'refused', why: right.why }
    },
  })
  const asked = (who = actor([part('admin')])) => {
    const made = needs({ capabilities: [{ commands: [{ ...admins, words: ['admins'] }], presses: { admins } }] }, who)
    return { hears: heardBy(made.all), done: made.done }
  }

  test('is on record before it leaves', async () => {
    const { hears, done } = asked()
    expect(await hears(said('admins'))).toEqual(['the admins'])
    expect(done).toEqual(['shown admins.read admins'])
  })

  test('does not leave when it could not be put on record', async () => {
    const made = needs({
      capabilities: [{ commands: [{ ...admins, words: ['admins'] }], presses: {} }],
      asks: needs({}, actor([part('admin')])).all.asks,
      audit: {
        shown: async () => {
          throw new Error('the log is down')
        },
        refused: async () => {},
      },
    })
    await expect(heardBy(made.all)(said('admins'))).rejects.toThrow('the log is down')
  })

  test('for one person goes to their own chat when it was asked for in a channel', async () => {
    const { hears, done } = asked()
    expect(await hears(said('admins'), 'channel')).toEqual(['in our own chat'])
    expect(done).toContain('told the admins')
  })

  test('without the right is a refusal, on record, and in a channel not for all to read', async () => {
    const { hears, done } = asked(actor([part('member')]))
    expect(await hears(said('admins'), 'channel')).toEqual(['in our own chat'])
    expect(done).toEqual(['refused admins.read not-yours', 'told refused not-yours'])
    const pressed: Heard = { type: 'pressed', verb: 'admins', data: {}, automatic: false }
    expect(await hears(pressed, 'channel')).toEqual(['refused not-yours'])
  })

  test('says as what it was given to somebody with two posts', async () => {
    const { hears } = asked(actor([part('member'), part('admin')]))
    expect(await hears(said('admins'))).toEqual(['the admins as The admin'])
  })

  test('with the right to something else is a fault of ours, and nothing is shown', async () => {
    const wrong = { ...says('help'), words: ['x'], action: 'admins.read' as const }
    const made = needs({ capabilities: [{ commands: [wrong], presses: {} }] })
    await expect(heardBy(made.all)(said('x'))).rejects.toThrow(
      'An answer to admins.read came with the right to help.read.',
    )
  })
})

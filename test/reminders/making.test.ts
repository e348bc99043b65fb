import { describe, expect, test } from 'vitest'
import type { Item } from '../../bot/delivery/brings.ts'
import { instantAt } from '../../bot/time/instant.ts'
import type { Message } from '../../cards/message.ts'
import type { World } from './world.ts'
import { action, channel, world } from './world.ts'

interface Given {
  readonly standing?: readonly Item[]
  readonly own?: true
}

/** What one post of a day comes to. */
const made = async ({ brought, clock }: World, items: readonly Item[], { standing = [], own }: Given = {}) => {
  const to = own ? { person: { tenantId: 'host', oid: 'grace' } } : { conversation: channel }
  const at = clock.now()
  const day = at.slice(0, 10)
  const fold = brought.folds['action.remind']
  if (!fold) throw new Error('There is no fold for actions.')
  return fold.make({ to, day, at, items, standing })
}

const cardOf = (message: Message | undefined) => JSON.stringify(message?.card)

const titles = (message: Message | undefined) => cardOf(message).match(/Title of \d+/g) ?? []

describe('A channel’s digest', () => {
  test('is not posted on a day on which nothing is due or newly passed: what is coming waits for company', async () => {
    const here = await world()
    here.clock.is('2026-11-20')
    const coming = await here.item(action(3), 'channel', 'before-5')
    const { message, others } = await made(here, [coming])
    expect(message).toBeUndefined()
    expect(others.get(coming)).toEqual({ until: instantAt('2026-11-23', '09:00') })
  })

  test('lets go of what waited in vain on the last day before its next mention', async () => {
    const here = await world()
    here.clock.is('2026-11-25')
    const coming = await here.item(action(3), 'channel', 'before-5')
    const { message, others } = await made(here, [coming])
    expect([message, others.get(coming)]).toEqual([undefined, { dropped: 'quiet-day' }])
    const [next] = await here.follows(coming, { fate: 'dropped', why: 'quiet-day' })
    expect([next?.owed.occurrence, next?.owed.due]).toEqual(['2026-11-27|before-1', instantAt('2026-11-26', '09:00')])
  })

  test('takes along what is coming on a day on which something is due', async () => {
    const here = await world()
    here.clock.is('2026-11-27')
    const due = await here.item(action(3), 'channel', 'on')
    const coming = await here.item(action(5, { dueOn: '2026-12-04' }), 'channel', 'before-5')
    const { message, others } = await made(here, [coming, due])
    expect(others.size).toBe(0)
    expect(titles(message?.('en')).slice(0, 2)).toEqual(['Title of 3', 'Title of 5'])
  })

  test('is put in its own place when more is owed that day, and says what stands in it as it is now', async () => {
    const here = await world()
    here.clock.is('2026-11-27')
    const due = await here.item(action(3), 'channel', 'on')
    await here.put(action(3, { state: 'done' }))
    const done = await here.itemOf('action|3', 'action', {
      ...{ kind: 'message', id: 'remind|channel', what: 'action.remind', due: due.owed.due },
      occurrence: '2026-11-27|on',
    })
    const coming = await here.item(action(5, { dueOn: '2026-11-30' }), 'channel', 'before-1')
    const { message, others } = await made(here, [coming], { standing: [done] })
    expect(others.size).toBe(0)
    const said = message?.('en')
    expect(cardOf(said)).toContain('Done · Police')
    expect(said?.text).toBe('1 action.')
    expect(cardOf(said)).not.toContain('Input.ChoiceSet')
  })

  test('is said again as it now is when only what stands in it has changed', async () => {
    const here = await world()
    here.clock.is('2026-11-27')
    const done = await here.item(action(3, { state: 'done' }), 'channel', 'on')
    const open = await here.item(action(4), 'channel', 'on')
    const said = (await made(here, [], { standing: [done, open] })).message?.('en')
    expect(cardOf(said)).toContain('Done · Police')
    expect(said?.text).toBe('1 action: 1 due today.')
  })

  test('drops what was done before it was sent', async () => {
    const here = await world()
    here.clock.is('2026-11-27')
    const due = await here.item(action(3, { state: 'done' }), 'channel', 'on')
    const { message, others } = await made(here, [due])
    expect([message, others.get(due)]).toEqual([undefined, { dropped: 'closed' }])
  })

  test('shows ten and counts the others', async () => {
    const here = await world()
    here.clock.is('2026-11-27')
    const numbers = Array.from({ length: 17 }, (_, index) => index + 1)
    const items = await Promise.all(numbers.map((number) => here.item(action(number), 'channel', 'on')))
    const said = (await made(here, items)).message?.('en')
    expect(cardOf(said)).toContain('and 7 more')
    expect(cardOf(said)).toContain('Title of 10')
    expect(cardOf(said)).not.toContain('Title of 11')
    expect(said?.text).toBe('17 actions: 17 due today.')
  })

  test('names agencies and nobody, and says no title on a lock screen or aloud', async () => {
    const here = await world()
    here.clock.is('2026-11-27')
    const { message } = await made(here, [await here.item(action(3), 'channel', 'on')])
    for (const language of ['en', 'cy', 'both'] as const) {
      const said = message?.(language)
      expect(cardOf(said)).not.toMatch(/Grace|Imaginer/)
      expect(`${said?.summary} ${said?.text}`).not.toMatch(/Title|Scrutiny|Grace/)
    }
  })

  test('offers six buttons for the action that is chosen, each carrying what it is about', async () => {
    const here = await world()
    here.clock.is('2026-11-27')
    const one = (await made(here, [await here.item(action(3), 'channel', 'on')])).message?.('en')
    expect(cardOf(one).match(/"verb":"actions\.[a-z-]+"/g)).toHaveLength(12)
    expect(cardOf(one)).toContain('"which":"action|3"')
    expect(cardOf(one)).toContain('Remind me Monday 30 November')
    const items = [await here.item(action(3), 'channel', 'on'), await here.item(action(4), 'channel', 'on')]
    const two = (await made(here, items)).message?.('en')
    expect(cardOf(two)).toContain('"value":"action|4"')
    expect(cardOf(two)).not.toContain('"which":"action|3"')
  })
})

describe('A person’s digest', () => {
  test('is sent for whatever is owed, once for each matter', async () => {
    const here = await world()
    here.clock.is('2026-12-11')
    const mine = await here.item(action(3), 'owner', 'after-11')
    const also = await here.item(action(3), 'coordinator', 'after-10')
    const other = await here.item(action(9, { dueOn: '2026-12-18' }), 'owner', 'before-5')
    const { message, others } = await made(here, [also, mine, other], { own: true })
    expect(others.size).toBe(0)
    const said = message?.('en')
    expect(new Set(titles(said))).toEqual(new Set(['Title of 3', 'Title of 9']))
    expect(cardOf(said)).not.toContain('For you as coordinator')
    expect(said?.text).toBe('2 actions. Date passed: 1.')
  })
})

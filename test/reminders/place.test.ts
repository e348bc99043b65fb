import { describe, expect, test } from 'vitest'
import type { Post } from '../../bot/directory/domain/model.ts'
import { opensAt } from '../../bot/reminders/place/opens.ts'
import { instantAt } from '../../bot/time/instant.ts'
import { action, calendar, channel, directoryOf, world } from './world.ts'

const sent = { fate: 'sent' as const, conversation: 'c', activity: 'a' }
const spoc = (more: Partial<Post> = {}): Post => ({
  ...{ id: 'spoc', kind: 'spoc', title: { en: 'SPOC' }, covers: [], away: [] },
  appointments: [{ person: 'grace', from: '2026-01-01', deputy: 'tobias' }],
  ...more,
})

const whats = (items: readonly { readonly owed: { readonly what: string } }[]) => items.map(({ owed }) => owed.what)

describe('A reminder for a person', () => {
  test('goes to their own chat, and the next one is owed', async () => {
    const { item, place, follows, clock } = await world()
    clock.is('2026-11-26')
    const reminder = await item(action(3), 'owner', 'before-1')
    expect(await place(reminder)).toEqual({ to: { person: { tenantId: 'host', oid: 'grace' } } })
    const next = await follows(reminder, sent)
    expect(next.map(({ owed }) => [owed.id, owed.occurrence, owed.due])).toEqual([
      ['owed|remind|owner', '2026-11-27|on', instantAt('2026-11-27', '09:00')],
    ])
  })

  test('goes to a guest by the account they have here, not by the one they have at home', async () => {
    const { item, place } = await world()
    const reminder = await item(action(3, { owner: 'post|cps|spoc', agency: 'cps' }), 'owner', 'before-1')
    expect(await place(reminder)).toEqual({ to: { person: { tenantId: 'host', oid: 'corwin-guest' } } })
  })

  test('goes to whoever covers, and the one who is away reads in their own chat who was reminded', async () => {
    const away = [{ from: '2026-11-20', to: '2026-12-04' }]
    const { item, place, follows, brought, clock } = await world({
      directory: directoryOf({ police: { posts: [spoc({ away })] } }),
    })
    const at = clock.is('2026-11-26')
    const reminder = await item(action(3, { owner: 'post|police|spoc' }), 'owner', 'before-1')
    expect(await place(reminder)).toEqual({ to: { person: { tenantId: 'host', oid: 'tobias' } } })
    const made = await brought.folds['action.remind']?.make({
      ...{
        to: { person: { tenantId: 'host', oid: 'tobias' } },
        day: '2026-11-26',
        at,
        items: [reminder],
        standing: [],
      },
    })
    expect(JSON.stringify(made?.message?.('en').card)).toContain('You cover for: Grace Imaginer')
    const [, told] = await follows(reminder, sent)
    expect(told?.owed.what).toBe('remind.away')
    expect(told && (await place(told))).toEqual({ to: { person: { tenantId: 'host', oid: 'grace' } } })
    const word = await brought.folds['remind.away']?.make({
      ...{ to: { person: { tenantId: 'host', oid: 'grace' } }, day: '2026-11-26', at },
      ...{ items: told ? [told] : [], standing: [] },
    })
    expect(JSON.stringify(word?.message?.('en').card)).toContain('You are away. Reminded instead: Tobias Quill')
    expect(told && (await follows(told, sent))).toEqual([])
  })

  test('is dropped when the action was done meanwhile, and nothing comes after it', async () => {
    const { item, place, follows } = await world()
    const reminder = await item(action(3, { state: 'done' }), 'owner', 'before-1')
    expect(await place(reminder)).toEqual({ dropped: 'closed' })
    expect(await follows(reminder, { fate: 'dropped', why: 'closed' })).toEqual([])
  })

  test('of an action that only police and CPS may see never goes to somebody who may not', async () => {
    const { item, place } = await world({
      directory: directoryOf({ police: { posts: [spoc({ appointments: [{ person: 'nia', from: '2026-01-01' }] })] } }),
    })
    const owner = 'post|police|spoc'
    expect(await place(await item(action(3, { owner }), 'owner', 'before-1'))).toEqual({
      to: { person: { tenantId: 'host', oid: 'nia' } },
    })
    expect(await place(await item(action(4, { owner, audience: 'justice' }), 'owner', 'before-1'))).toEqual({
      dropped: 'not-entitled',
    })
  })
})

describe('A reminder that can’t go to a person’s chat', () => {
  test('of another tenant: a neutral line in the channel, then a letter to their service with a link to it', async () => {
    const { item, place, follows, brought, clock, store } = await world()
    const at = clock.is('2026-11-26')
    const reminder = await item(action(3, { owner: 'person|isva|isla', agency: 'isva' }), 'owner', 'before-1')
    expect(await place(reminder)).toEqual({ dropped: 'to-mailbox' })

    const [next, nudge] = await follows(reminder, { fate: 'dropped', why: 'to-mailbox' })
    expect([next?.owed.occurrence, nudge?.owed.what]).toEqual(['2026-11-27|on', 'remind.nudge'])
    if (!nudge) throw new Error('Nothing follows.')
    expect(await place(nudge)).toEqual({ to: { conversation: channel } })
    const line = await brought.folds['remind.nudge']?.make({
      ...{ to: { conversation: channel }, day: '2026-11-26', at, items: [nudge], standing: [] },
    })
    const said = line?.message?.('en')
    expect(said?.text).toBe('There is something for: isva (demonstration).')
    expect(JSON.stringify(said)).not.toMatch(/Title of|Isla/)

    const [mail] = await follows(nudge, sent)
    expect(mail?.owed.what).toBe('remind.mail')
    if (!mail) throw new Error('No letter follows.')
    expect(await place(mail)).toEqual({ to: { mailbox: 'isva@example.org' } })
    const fate = { ...nudge.owed, id: `fate|${nudge.owed.id}`, kind: 'fate', at, fate: 'sent' as const }
    const { state: _, shard: __, first: ___, ...document } = { ...fate, conversation: channel, activity: '1700' }
    await store.commit(nudge.owed.record, [{ type: 'create', document }])
    const letter = await brought.folds['remind.mail']?.make({
      ...{ to: { mailbox: 'isva@example.org' }, day: '2026-11-26', at, items: [mail], standing: [] },
    })
    const words = letter?.message?.('en')
    expect(words?.text).toContain('There is 1 reminder for your service in Liaison.')
    expect(words?.text).toContain('https://teams.microsoft.com/l/message/19%3Ademonstration%40thread.tacv2/1700')
    expect(JSON.stringify(words)).not.toMatch(/Title of|Isla/)
    expect(await follows(mail, sent)).toEqual([])
  })

  test('and a second letter on a day waits for the next working day', async () => {
    const { item, follows, brought, clock } = await world()
    const at = clock.is('2026-11-27', '11:00')
    const reminders = await Promise.all(
      [3, 4].map((number) => item(action(number, { owner: 'organisation|isva' }), 'owner', 'on')),
    )
    const mails = (await Promise.all(reminders.map((one) => follows(one, { fate: 'blocked' })))).flat()
    const nudges = mails.filter(({ owed }) => owed.what === 'remind.nudge')
    const letters = (await Promise.all(nudges.map((one) => follows(one, sent)))).flat()
    expect(new Set(letters.map(({ owed }) => owed.due)).size).toBe(1)
    const [first, second] = letters
    if (!first || !second) throw new Error('Two letters should follow.')
    const making = { to: { mailbox: 'isva@example.org' }, day: '2026-11-27', at }
    const made = await brought.folds['remind.mail']?.make({ ...making, items: [second], standing: [first] })
    expect(made?.message).toBeUndefined()
    expect(made?.others.get(second)).toEqual({ until: instantAt('2026-11-30', '09:00') })
  })

  test('whose post nobody holds: a letter to the service at once, without a word in the channel', async () => {
    const { item, place, follows } = await world({
      directory: directoryOf({ police: { posts: [spoc({ appointments: [] })] } }),
    })
    const reminder = await item(action(3, { owner: 'post|police|spoc' }), 'owner', 'before-1')
    expect(await place(reminder)).toEqual({ dropped: 'to-mailbox' })
    const after = await follows(reminder, { fate: 'dropped', why: 'to-mailbox' })
    expect(whats(after)).toEqual(['action.remind', 'remind.mail'])
    const mail = after[1]
    expect(mail && (await place(mail))).toEqual({ to: { mailbox: 'police@example.org' } })
  })

  test.each(['blocked', 'not-installed', 'no-route', 'too-big', 'gave-up'] as const)(
    'because Teams said %s: the way round is owed at once, and the series goes on',
    async (fate) => {
      const { item, follows, place, clock } = await world()
      clock.is('2026-11-26')
      const reminder = await item(action(3), 'owner', 'before-1')
      const after = await follows(reminder, { fate })
      expect(whats(after)).toEqual(['action.remind', 'remind.nudge'])
      const nudge = after[1]
      expect(nudge?.owed.due).toBe(instantAt('2026-11-26', '09:00'))
      expect(nudge && (await place(nudge))).toEqual({ to: { conversation: channel } })
    },
  )

  test('whose service has no mailbox, is dropped with that reason for the coordinator’s report', async () => {
    const { item, follows, place } = await world({ directory: directoryOf({ isva: { hasMailbox: false } }) })
    const reminder = await item(action(3, { owner: 'person|isva|isla' }), 'owner', 'before-1')
    const [, nudge] = await follows(reminder, { fate: 'dropped', why: 'to-mailbox' })
    const [mail] = nudge ? await follows(nudge, sent) : []
    expect(mail && (await place(mail))).toEqual({ dropped: 'no-mailbox' })
  })

  test('is not written of to the mailbox once the action is done', async () => {
    const { item, follows, place, itemOf, put } = await world()
    const reminder = await item(action(3), 'owner', 'before-1')
    const [, nudge] = await follows(reminder, { fate: 'blocked' })
    if (!nudge) throw new Error('Nothing follows.')
    await put(action(3, { state: 'done' }))
    const { kind, what, due } = nudge.owed
    const now = await itemOf('action|3', 'action', { kind, what, due, id: nudge.owed.id.replace('owed|', '') })
    expect(await place(now)).toEqual({ dropped: 'closed' })
  })
})

describe('A reminder for a channel', () => {
  const outsider = { teamsId: '29:x', name: 'Isla Brook', oid: 'isla', tenantId: 'isva', as: 'partner' } as const
  const officer = { teamsId: '29:y', name: 'Grace Imaginer', oid: 'grace', as: 'member' } as const

  test('that everybody may read is posted without asking who is there', async () => {
    const { item, place, rosters } = await world({ roster: [outsider] })
    expect(await place(await item(action(3), 'channel', 'on'))).toEqual({ to: { conversation: channel } })
    expect(rosters()).toBe(0)
  })

  test('for police and CPS alone is withheld when somebody else is there, and the coordinator is told once', async () => {
    const { item, place, follows, brought, clock, rosters } = await world({
      group: { audience: 'justice', coordinator: 'person|police|tobias' },
      roster: [outsider, officer],
    })
    const at = clock.is('2026-11-27')
    const items = await Promise.all(
      [3, 4].map((number) => item(action(number, { audience: 'justice' }), 'channel', 'on')),
    )
    expect(await Promise.all(items.map(place))).toEqual([{ dropped: 'audience' }, { dropped: 'audience' }])
    expect(rosters()).toBe(1)
    const told = (await Promise.all(items.map((one) => follows(one, { fate: 'dropped', why: 'audience' }))))
      .flat()
      .filter(({ owed }) => owed.what === 'remind.withheld')
    expect(told).toHaveLength(2)
    expect(told[0] && (await place(told[0]))).toEqual({ to: { person: { tenantId: 'host', oid: 'tobias' } } })
    const made = await brought.folds['remind.withheld']?.make({
      ...{ to: { person: { tenantId: 'host', oid: 'tobias' } }, day: '2026-11-27', at, items: told, standing: [] },
    })
    const card = JSON.stringify(made?.message?.('en').card)
    expect(card.match(/was not posted/g)).toHaveLength(1)
    expect(card).not.toMatch(/Title of|Isla/)
  })

  test('for police and CPS alone is posted when only they are there', async () => {
    const { item, place } = await world({ group: { audience: 'justice' }, roster: [officer] })
    const reminder = await item(action(3, { audience: 'justice' }), 'channel', 'on')
    expect(await place(reminder)).toEqual({ to: { conversation: channel } })
  })

  test('that is gone is told to the coordinator, and nobody gets a letter', async () => {
    const { item, follows, clock } = await world()
    clock.is('2026-11-27')
    const reminder = await item(action(3), 'channel', 'on')
    expect(whats(await follows(reminder, { fate: 'no-route' }))).toEqual(['action.remind', 'remind.unreached'])
  })
})

test('Nothing is sent before nine, after half past five, at a weekend or on a bank holiday', () => {
  const opens = (day: string, time: string) => opensAt(instantAt(day, time), calendar)
  expect(opens('2026-11-26', '09:00')).toBe(instantAt('2026-11-26', '09:00'))
  expect(opens('2026-11-26', '17:29')).toBe(instantAt('2026-11-26', '17:29'))
  expect(opens('2026-11-26', '08:59')).toBe(instantAt('2026-11-26', '09:00'))
  expect(opens('2026-11-26', '17:30')).toBe(instantAt('2026-11-27', '09:00'))
  expect(opens('2026-11-28', '11:00')).toBe(instantAt('2026-11-30', '09:00'))
  expect(opens('2026-12-24', '18:00')).toBe(instantAt('2026-12-29', '09:00'))
})

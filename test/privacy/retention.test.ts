import { describe, expect, test } from 'vitest'
import { retentionOf } from '../../bot/audit/retention/confirm.ts'
import { monthsOn } from '../../bot/audit/retention/table.ts'
import { readChange } from '../../bot/privacy/retention/typed.ts'
import { buttonsOf, wholeOf } from '../people/world.ts'
import { world } from './world.ts'

const button = (message: Parameters<typeof buttonsOf>[0], verb: string) =>
  buttonsOf(message).find((one) => one.verb === verb)

describe('the retention table in chat', () => {
  test('an admin sees what is proposed, on what it rests, and the conflict with police minimum periods', async () => {
    const shown = await world().as('rhian').says('retention')
    const whole = wholeOf(shown)
    expect(shown.text).toBe('Nothing is purged until you confirm.')
    expect(whole).toContain('24 months')
    expect(whole).toContain('This is shorter than six years')
    expect(whole).toContain('at least six years')
  })

  test('in Welsh too', async () => {
    expect(wholeOf(await world().as('rhian', 'cy').says('cadw'))).toContain('chwe blynedd')
  })

  test.each(['nesta', 'asha', 'stranger'])('%s, who is no admin, neither sees it nor confirms it', async (who) => {
    const { as, store } = world()
    expect((await as(who).says('retention')).text).toMatch(/^refused/)
    expect((await as(who).presses('retention.confirm', { state: 'proposed' })).text).toMatch(/^refused/)
    expect((await retentionOf(store)).state).toBe('proposed')
  })

  test('what is typed is shown and not in force before it is confirmed', async () => {
    const { as, store } = world()
    const shown = await as('rhian').says('retention working record 84 from 4 january')
    expect(wholeOf(shown)).toContain('Not in force yet')
    expect((await retentionOf(store)).state).toBe('proposed')
    await as('rhian').presses('retention.confirm', button(shown, 'retention.confirm')?.data)
    const { state, rows } = await retentionOf(store)
    expect(state).toBe('confirmed')
    expect(monthsOn(rows, 'working-record', '2027-01-03')).toBe(24)
    expect(monthsOn(rows, 'working-record', '2027-01-04')).toBe(84)
    expect(monthsOn(rows, 'audit-log', '2027-01-04')).toBe(72)
  })

  test('the typed way does the same, and later changes leave the rest as it is', async () => {
    const { as, store } = world()
    await as('rhian').says('confirm retention')
    await as('rhian').says('cadarnhau cadw cofnod archwilio 96 o 1 rhagfyr')
    const { rows } = await retentionOf(store)
    expect(monthsOn(rows, 'audit-log', '2026-11-30')).toBe(72)
    expect(monthsOn(rows, 'audit-log', '2026-12-01')).toBe(96)
    expect(monthsOn(rows, 'working-record', '2026-12-01')).toBe(24)
  })

  test('a card from before somebody else confirmed overwrites nothing', async () => {
    const { as, store } = world()
    const old = await as('rhian').says('retention')
    await as('rhian').says('confirm retention working record 84')
    const answer = await as('rhian').presses('retention.confirm', button(old, 'retention.confirm')?.data)
    expect(answer.text).toContain('meanwhile')
    expect(monthsOn((await retentionOf(store)).rows, 'working-record', '2026-11-23')).toBe(84)
  })

  test('a forged button changes nothing that could not be typed', async () => {
    const { as, store } = world()
    for (const data of [
      {},
      { state: 'proposed', what: 'working-record', months: '-1', from: '2027-01-01' },
      { state: 'proposed', what: 'working-record', months: '1e9', from: '2027-01-01' },
      { state: 'proposed', what: 'draft', months: '12', from: '2027-01-01' },
      { state: 'proposed', what: 'working-record', months: '12', from: '2020-01-01' },
    ])
      await as('rhian').presses('retention.confirm', data)
    expect((await retentionOf(store)).state).toBe('proposed')
  })

  test('what a purge would remove today is counted, and nothing is removed', async () => {
    const { as, until } = world()
    expect((await as('rhian').says('retention today')).text).toContain('Nothing is past its period')
    await as('asha').says('that was wrong')
    until('2040-01-01T10:00:00Z')
    const shown = await as('rhian').presses('retention.foresee', {})
    expect(shown.text).toContain('Chains of the audit log: 1')
    expect(shown.text).toContain('not confirmed')
  })
})

describe('a period as it is typed', () => {
  test.each([
    ['working record 84 from 4 January', 'en', { what: 'working-record', months: 84, from: '2027-01-04' }],
    ['Working records 84 months', 'en', { what: 'working-record', months: 84, from: '2026-11-23' }],
    ['audit log 1 month from 2026-12-01', 'en', { what: 'audit-log', months: 1, from: '2026-12-01' }],
    ['cofnod gwaith 84 mis o 4 Ionawr', 'cy', { what: 'working-record', months: 84, from: '2027-01-04' }],
  ] as const)('%s is read', (typed, language, change) => {
    expect(readChange(typed, '2026-11-23', language)).toEqual({ ok: true, change })
  })

  test.each([
    ['everything 84', 'what-unread'],
    ['look-ups 84', 'not-in-months'],
    ['working record', 'months-unread'],
    ['working record 0', 'months-unread'],
    ['working record 5000', 'months-unread'],
    ['working record 84 from someday', 'day-unread'],
    ['working record 84 from 2026-01-01', 'day-past'],
  ] as const)('%s is answered with what is missing', (typed, note) => {
    expect(readChange(typed, '2026-11-23', 'en')).toEqual({ ok: false, note })
  })

  test('a long one costs no time', () => {
    const started = performance.now()
    for (const long of ['a '.repeat(1_000), ' '.repeat(2_000), `${'working record '.repeat(100)}from `.repeat(2)])
      readChange(long, '2026-11-23', 'en')
    expect(performance.now() - started).toBeLessThan(100)
  })
})

import { describe, expect, test } from 'vitest'
import type { MeetingAction } from '../../bot/actions/domain/action.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { timersDueOf } from '../../bot/delivery/queries.ts'
import { holidayTableWarning } from '../../bot/reminders/holidays.ts'
import { nextReport } from '../../bot/reminders/report/series.ts'
import type { Stored } from '../../bot/storage/port.ts'
import { instantAt } from '../../bot/time/instant.ts'
import { coordinator, officer } from './actors.ts'
import { askAs, said } from './asking.ts'
import type { World } from './world.ts'
import { action, calendar, directoryOf, groupRecord, world } from './world.ts'

const at = (day: string, time = '10:00') => instantAt(day, time)

const fate = (one: MeetingAction, day: string, more: Readonly<Record<string, string>>) => ({
  ...{
    record: one.record,
    kind: 'fate',
    v: 1 as const,
    what: 'action.remind',
    due: at(day, '09:00'),
    at: at(day, '09:00'),
  },
  by: { tenantId: 'liaison', oid: 'worker', role: 'worker', agency: 'none', by: 'self' },
  id: `fate|owed|remind|owner|${one.dueOn}|on`,
  occurrence: `${one.dueOn}|on`,
  ...more,
})

const keepFate = ({ store }: World, one: MeetingAction, document: Stored) =>
  store.commit(one.record, [{ type: 'create', document }])

const cardOf = (message: { readonly card?: unknown }) => JSON.stringify(message.card)

describe('The timer of a report', () => {
  test('runs out on Monday at nine, or on the next working day where Monday is a bank holiday', () => {
    expect(nextReport(at('2026-11-25'), calendar).due).toBe(at('2026-11-30', '09:00'))
    // 28 December 2026 is a bank holiday.
    expect(nextReport(at('2026-12-23'), calendar)).toMatchObject({
      id: 'report-due|2026-12-28',
      due: at('2026-12-29', '09:00'),
    })
  })

  test('is of another week when it has just run out, and has one id however often it is owed in a week', () => {
    expect(nextReport(at('2026-11-30', '09:00'), calendar).id).toBe('report-due|2026-12-07')
    expect(nextReport(at('2026-12-01'), calendar).id).toBe(nextReport(at('2026-12-06'), calendar).id)
  })

  test('owes the report and the next timer in one commit, and once when it is handled twice', async () => {
    const { brought, store, clock } = await world()
    clock.is('2026-11-30')
    const timer = { ...nextReport(at('2026-11-25'), calendar), id: 'owed|report-due|2026-11-30' }
    const { items } = await store.query(timersDueOf, { record: groupRecord, until: at('2027-01-01') })
    expect(items).toEqual([])
    const owed = readOwed({
      ...timer,
      ...{ record: groupRecord, first: 'group', v: 1, shard: 0, state: 'claimed' },
      by: { tenantId: 'liaison', oid: 'worker', role: 'worker', agency: 'none', by: 'self' },
    } as Stored)
    await brought.timers['group.report-due']?.(owed)
    await brought.timers['group.report-due']?.(owed)
    const [timers, report] = await Promise.all([
      store.query(timersDueOf, { record: groupRecord, until: at('2027-01-01') }),
      store.read('records', groupRecord, 'owed|report|2026-11-30'),
    ])
    expect(timers.items.map(({ value }) => value.id)).toEqual(['owed|report-due|2026-12-07'])
    expect(report?.value).toMatchObject({ what: 'group.report', due: at('2026-11-30', '09:00') })
  })

  test('of a group that has ended comes to nothing', async () => {
    const { brought, store, clock } = await world({ group: { state: 'ended' } })
    clock.is('2026-11-30')
    const owed = readOwed({
      ...{ ...nextReport(at('2026-11-25'), calendar), id: 'owed|report-due|2026-11-30' },
      ...{ record: groupRecord, first: 'group', v: 1, shard: 0, state: 'claimed' },
      by: { tenantId: 'liaison', oid: 'worker', role: 'worker', agency: 'none', by: 'self' },
    } as Stored)
    await brought.timers['group.report-due']?.(owed)
    expect(await store.read('records', groupRecord, 'owed|report|2026-11-30')).toBeUndefined()
  })
})

describe('The report', () => {
  const reportOf = async (here: World) => {
    const message = await said(here, 'report', '', askAs(coordinator))
    return { message, card: cardOf(message) }
  }

  test('says what was done this week, what is due soon, what is waited for, and what is no longer mentioned', async () => {
    const here = await world()
    here.clock.is('2026-11-30')
    await here.put(action(1, { state: 'done', closedOn: '2026-11-26' }))
    await here.put(action(2, { state: 'done', closedOn: '2026-11-02' }))
    await here.put(action(3, { dueOn: '2026-12-04' }))
    await here.put(action(4, { dueOn: '2027-01-15' }))
    await here.put(action(5, { dueOn: '2026-11-10', state: 'waiting', waitingOn: 'cps' }))
    await here.put(action(6, { dueOn: '2026-11-27' }))
    const { message, card } = await reportOf(here)
    expect(card).toContain('Done: 1. Still to be done: 4.')
    expect(card).toContain('Waiting on: CPS (1)')
    // 14 working days past: after its third mention. The one of 27 November is still being mentioned.
    expect(message.text).toBe('1 group. Due soon: 1. Date passed and no longer mentioned: 1.')
    expect(card).toContain('Friday 4 December 2026, in 4 working days')
    expect(card).toContain('Tuesday 10 November 2026, 14 working days ago')
  })

  test('counts the reminders that were due and those that arrived, by whichever way', async () => {
    const here = await world()
    here.clock.is('2026-11-30')
    const [inChat, byMail, lost, quiet] = [1, 2, 3, 4].map((number) => action(number))
    if (!inChat || !byMail || !lost || !quiet) throw new Error('Four actions.')
    for (const one of [inChat, byMail, lost, quiet]) await here.put(one)
    await keepFate(here, inChat, fate(inChat, '2026-11-27', { fate: 'folded' }))
    await keepFate(here, byMail, fate(byMail, '2026-11-27', { fate: 'dropped', why: 'to-mailbox' }))
    const letter = { id: 'fate|owed|mail|action.remind|2026-11-27~on|remind|owner', what: 'remind.mail', fate: 'sent' }
    await keepFate(here, byMail, fate(byMail, '2026-11-27', letter))
    await keepFate(here, lost, fate(lost, '2026-11-27', { fate: 'blocked' }))
    await keepFate(here, lost, fate(lost, '2026-11-27', { ...letter, fate: 'dropped', why: 'no-mailbox' }))
    await keepFate(here, quiet, fate(quiet, '2026-11-27', { fate: 'dropped', why: 'quiet-day' }))
    const { message, card } = await reportOf(here)
    expect(card).toContain('Reminders due: 3. Sent: 2.')
    expect(card).toContain('**3** · Grace Imaginer · could not be delivered')
    expect(message.text).toContain('Could not be reached: 1.')
  })

  test('says which action nobody holds now', async () => {
    const here = await world({ directory: directoryOf({ police: { posts: [] } }) })
    here.clock.is('2026-11-30')
    await here.put(action(7, { owner: 'organisation|police' }))
    expect((await reportOf(here)).card).toContain('**7** · police (demonstration) · nobody holds this now')
  })

  test('is for whoever looks after the area, and of a police and CPS group for none who may not see it', async () => {
    const here = await world({ group: { audience: 'justice' } })
    await expect(said(here, 'report', '', askAs(officer))).rejects.toThrow('not-yours')
    const { card } = await reportOf(here)
    expect(card).toContain('There is no group here that you look after.')
  })

  test('comes on Monday as one message for all groups of a coordinator', async () => {
    const here = await world()
    const moment = here.clock.is('2026-11-30')
    const fold = here.brought.folds['group.report']
    const owed = { kind: 'message', id: 'report|2026-11-30', what: 'group.report', due: moment } as const
    const report = await here.itemOf(groupRecord, 'group', owed)
    const to = { person: { tenantId: 'host', oid: 'asha' } }
    expect(await fold?.place(report, moment)).toEqual({ to })
    const made = await fold?.make({ to, day: '2026-11-30', at: moment, items: [report], standing: [] })
    const deputised = await world({ group: { coordinator: 'post|police|nobody', deputy: 'person|police|tobias' } })
    expect(
      await deputised.brought.folds['group.report']?.place(await deputised.itemOf(groupRecord, 'group', owed), moment),
    ).toEqual({
      to: { person: { tenantId: 'host', oid: 'tobias' } },
    })
    expect(made?.message?.('cy').summary).toBe('Eich grwpiau yr wythnos hon')
    expect(await fold?.after(report, { fate: 'blocked' }, moment)).toMatchObject([{ what: 'remind.nudge' }])
    expect(await fold?.after(report, { fate: 'sent' }, moment)).toEqual([])
  })
})

test('The end of the table of bank holidays is said half a year ahead', () => {
  expect(holidayTableWarning({ until: '2028-12-31' }, '2028-06-01')).toBeUndefined()
  expect(holidayTableWarning({ until: '2028-12-31' }, '2028-07-02')).toEqual({ until: '2028-12-31' })
  expect(holidayTableWarning({ until: '2028-12-31' }, '2029-02-01')).toEqual({ until: '2028-12-31' })
})

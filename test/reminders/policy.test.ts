import { describe, expect, test } from 'vitest'
import { inForceOn } from '../../bot/reminders/domain/policy.ts'
import { policiesAt, policiesOf } from '../../bot/reminders/policies/stored.ts'
import { readCounts, readTyped } from '../../bot/reminders/policies/typed.ts'
import { shippedPolicy } from '../../bot/reminders/policy.ts'
import { instantAt } from '../../bot/time/instant.ts'
import { area, coordinator, officer, stranger } from './actors.ts'
import { askAs, pressed, said } from './asking.ts'
import { world } from './world.ts'

const cardOf = (message: { readonly card?: unknown }) => JSON.stringify(message.card)

const chosenIn = async ({ records }: Awaited<ReturnType<typeof world>>) => {
  const document = await records.read(policiesAt)
  return document && policiesOf(document).get(area)
}

const typed = 'Avon and Somerset; before 3; on the day no; after 2 and 4; coordinator 5; chair 15; from 1 December 2026'

describe('When Liaison reminds', () => {
  test('is a local default until an area chooses', async () => {
    const here = await world()
    const shown = cardOf(await said(here, 'reminders', 'Avon and Somerset', askAs(officer)))
    expect(shown).toContain('Now (local default)')
    expect(shown).toContain('Before the date: 5 and 1 working days')
    expect(shown).not.toContain('reminders.change')
    expect(cardOf(await said(here, 'reminders', 'Avon and Somerset', askAs(coordinator)))).toContain('reminders.change')
  })

  test('is changed from a day on by whoever looks after the area, in one line', async () => {
    const here = await world()
    const shown = cardOf(await said(here, 'reminders change', typed, askAs(coordinator)))
    expect(shown).toContain('Saved.')
    expect(shown).toContain('For actions due from Tuesday 1 December')
    expect(await chosenIn(here)).toEqual([
      {
        from: '2026-12-01',
        policy: { before: [3], onTheDay: false, after: [2, 4], coordinator: 5, chair: 15 },
      },
    ])
    const plan = (dueOn: string) =>
      here.planning
        .planReminders({ dueOn, isOpen: true, area }, instantAt('2026-11-23', '10:00'))
        .owed.map(({ occurrence }) => occurrence)
    // What is due before that keeps its series, so that nothing is mentioned more often than either says.
    expect(plan('2026-11-30')[1]).toBe('2026-11-30|before-1')
    expect(plan('2026-12-31')).toEqual([
      '2026-12-31|before-3',
      '2026-12-31|before-3',
      '2026-12-31|after-5',
      '2026-12-31|after-15',
    ])
  })

  test('is changed by a form too, and only what stands in it', async () => {
    const here = await world()
    const form = await pressed(here, 'reminders.change', { area, lang: 'en' }, askAs(coordinator))
    expect(cardOf(form)).toContain('"value":"5, 1"')
    const filled = {
      area,
      before: '2',
      after: '',
      onTheDay: 'true',
      coordinator: '10',
      chair: '20',
      from: '2026-11-24',
    }
    await pressed(here, 'reminders.save', filled, askAs(coordinator))
    expect(await chosenIn(here)).toEqual([
      { from: '2026-11-24', policy: { before: [2], onTheDay: true, after: [], coordinator: 10, chair: 20 } },
    ])
  })

  test.each([
    ['after 1, 2, 3, 4', 'At most three mentions after the date.'],
    ['coordinator 10; chair 5', 'The chair hears of it with the coordinator or after them.'],
    ['before none; on the day no; after none', 'With no mention at all, nobody would be reminded.'],
    ['after soon', 'Please write counts of working days'],
    ['before 61', 'Each count is between 1 and 60 working days.'],
    ['before 0', 'Each count is between 1 and 60 working days.'],
    ['after 1; from today', 'It holds for actions due from tomorrow at the earliest.'],
    ['after 1; from whenever', 'I could not read the day.'],
  ])('keeps nothing of “%s”, and says why in the form', async (asked, why) => {
    const here = await world()
    const form = cardOf(await said(here, 'reminders change', `Avon and Somerset; ${asked}`, askAs(coordinator)))
    expect(form).toContain(why)
    expect(form).not.toContain('soon')
    expect(await chosenIn(here)).toBeUndefined()
  })

  test('is not for others to change, nor for strangers to see', async () => {
    const here = await world()
    await expect(said(here, 'reminders change', typed, askAs(officer))).rejects.toThrow('not-yours')
    await expect(said(here, 'reminders', 'Avon and Somerset', askAs(stranger))).rejects.toThrow()
    const elsewhere = typed.replace('Avon and Somerset', 'Gwent')
    await expect(said(here, 'reminders change', elsewhere, askAs(coordinator))).rejects.toThrow('not-yours')
    expect(await here.records.read(policiesAt)).toBeUndefined()
  })

  const forged = { before: '1', after: '', onTheDay: 'true', coordinator: '10', chair: '20', from: '2026-12-01' }

  test.each([{}, { area: 7 }, { ...forged, area, before: 'x'.repeat(500) }, { ...forged, area: 'no such area' }])(
    'reads no forged form: %o',
    async (data) => {
      await expect(pressed(await world(), 'reminders.save', data, askAs(coordinator))).rejects.toThrow('unreadable')
    },
  )

  test('is by the latest choice that is in force', () => {
    const one = { ...shippedPolicy, before: [2] }
    const two = { ...shippedPolicy, before: [3] }
    const dated = [
      { from: '2027-01-01', policy: two },
      { from: '2026-12-01', policy: one },
    ]
    expect(inForceOn(dated, '2026-11-30', shippedPolicy)).toBe(shippedPolicy)
    expect(inForceOn(dated, '2026-12-31', shippedPolicy)).toBe(one)
    expect(inForceOn(dated, '2027-01-01', shippedPolicy)).toBe(two)
  })

  test('can be typed in Welsh', () => {
    expect(readTyped('Gwent; cyn 5, 1; ar y diwrnod na; wedyn 1, 6; cydlynydd 10; cadeirydd 20; o 1 Rhagfyr')).toEqual({
      area: 'Gwent',
      asked: {
        ...{ before: '5, 1', onTheDay: false, after: '1, 6', coordinator: '10', chair: '20', from: '1 Rhagfyr' },
      },
    })
    expect(readCounts('dim')).toEqual([])
  })

  test('stays as it was last read while the store can’t be reached', async () => {
    const here = await world()
    await said(here, 'reminders change', typed, askAs(coordinator))
    here.store.close?.()
    here.clock.is('2026-12-01', '10:00')
    expect(here.planning.policies.on(area, '2026-12-01').before).toEqual([3])
    await here.planning.policies.ready()
    expect(here.planning.policies.on(area, '2026-12-01').before).toEqual([3])
    expect(here.faults.length).toBeGreaterThan(0)
  })
})

import { describe, expect, test } from 'vitest'
import { decide } from '../../bot/rights/decide.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { buttonsOf, wholeOf } from '../people/world.ts'
import { world } from './world.ts'

/** Somebody looked up places at a moment. */
const lookedUp = async (
  { log, actorOf }: ReturnType<typeof world>,
  oid: string,
  at: string,
  places: readonly string[],
) => {
  const surface = { how: 'message', where: 'personal' } as const
  const given = decide(actorOf(oid), 'directory.look-up', {}, { at: instantOf(at), reference: 'R', surface })
  if (!given.ok) throw new Error(given.why)
  await log.note(given.permit, { record: 'directory', understood: { places } })
}

describe('one’s own look-ups', () => {
  test('are counted by day and place, for the last thirty days', async () => {
    const of = world()
    await lookedUp(of, 'asha', '2026-11-20T09:00:00Z', ['Bristol'])
    await lookedUp(of, 'asha', '2026-11-20T10:00:00Z', ['Bristol', 'Bath'])
    await lookedUp(of, 'asha', '2026-11-23T09:00:00Z', [])
    await lookedUp(of, 'asha', '2026-10-20T09:00:00Z', ['Taunton'])
    await lookedUp(of, 'omar', '2026-11-23T09:00:00Z', ['Swansea'])
    const whole = wholeOf(await of.as('asha').says('my look-ups'))
    expect(whole).toContain('Friday 20 November: Bristol (2), Bath')
    expect(whole).toContain('Monday 23 November: others (1)')
    expect(whole).toContain('3 look-ups')
    expect(whole).not.toMatch(/Taunton|Swansea/)
  })

  test('in Welsh; and none are none', async () => {
    expect(wholeOf(await world().as('omar').says('fy chwiliadau'))).toContain('Nid oes dim ar gofnod')
  })
})

describe('another person’s look-ups', () => {
  test('an admin with a lawful reason reads one person’s, on all their accounts, and that is on record with the reason', async () => {
    const of = world()
    await lookedUp(of, 'asha', '2026-11-20T09:00:00Z', ['Bristol'])
    await lookedUp(of, 'asha-guest', '2026-11-20T09:00:00Z', ['Bath'])
    const whole = wholeOf(await of.as('rhian').says('look-ups of Asha Samplewick because security'))
    expect(whole).toContain('Friday 20 November: Bristol, Bath')
    expect(whole).toContain('not performance data')
    expect((await of.entries()).at(-1)).toMatchObject({
      operation: 'consultation',
      action: 'audit.look-ups-of',
      who: { oid: 'rhian' },
      what: { entries: ['tenant-a|asha', 'tenant-a|asha-guest'], understood: { reason: 'security' } },
    })
  })

  test('without a reason nothing is read: the four lawful ones are offered', async () => {
    const of = world()
    await lookedUp(of, 'asha', '2026-11-20T09:00:00Z', ['Bristol'])
    const asked = await of.as('rhian').says('look-ups of Asha Samplewick because I want to know')
    expect(wholeOf(asked)).not.toContain('Bristol')
    expect(buttonsOf(asked)).toHaveLength(4)
    const [reason] = buttonsOf(asked)
    expect(wholeOf(await of.as('rhian').presses(reason?.verb ?? '', reason?.data))).toContain('Bristol')
  })

  test('of several people of a name one is chosen, and never more than one is read', async () => {
    const of = world()
    await lookedUp(of, 'omar', '2026-11-20T09:00:00Z', ['Bristol'])
    const asked = await of.as('rhian').says('chwiliadau gan Omar Specimen oherwydd diogelwch')
    expect(asked.text).toContain('Pa berson')
    expect(buttonsOf(asked)).toHaveLength(2)
    expect(wholeOf(asked)).not.toContain('Bristol')
    expect((await of.as('rhian').says('look-ups of Nobody because security')).text).toContain('Nobody')
    expect((await of.as('rhian').says('look-ups of everyone because security')).text).toContain('Nobody')
  })

  test.each(['nesta', 'asha', 'omar'])('%s, who is no admin, does not', async (who) => {
    const of = world()
    expect((await of.as(who).says('look-ups of Asha Samplewick because security')).text).toBe('refused not-yours')
    const pressed = await of.as(who).presses('audit.look-ups-of', { person: 'asha', code: 'security' })
    expect(pressed.text).toBe('refused not-yours')
  })

  test('a reason that was given holds for an hour', async () => {
    const of = world()
    await of.as('rhian').says('look-ups of Asha Samplewick because security')
    of.passes(3_599_000)
    expect((await of.as('rhian').says('look-ups of Asha Samplewick')).text).toContain('Look-ups of one person')
    of.passes(3_601_000)
    expect((await of.as('rhian').says('look-ups of Asha Samplewick')).text).toContain('Why do you ask')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AllowedTenants } from '../../bot/people/domain/tenants.ts'
import { allow, isAllowedOn, stop } from '../../bot/people/domain/tenants.ts'
import { holdTenants } from '../../bot/people/tenants.ts'
import { addDays } from '../../bot/time/instant.ts'
import { host, partner } from './partnership.ts'
import { wholeOf, world } from './world.ts'

const today = '2026-11-23'
const another = 'another-tenant'
const limit = { host, outer: [host, partner, another] }

describe('Allowed tenants', () => {
  test('are those of the configuration until somebody changes it', async () => {
    const { tenants } = await world()
    expect(await tenants.isAllowed(partner, today)).toBe(true)
    expect(await tenants.isAllowed(host, today)).toBe(true)
    expect(await tenants.isAllowed(partner.toUpperCase(), today)).toBe(true)
    expect(await tenants.isAllowed('unheard-of', today)).toBe(false)
  })

  test('are stopped from a day, and allowed again from a day, by an admin', async () => {
    const { as, tenants } = await world({ outer: limit.outer })
    expect((await as('priya').says(`stop tenant ${partner} from 1 december`)).text).toContain('no longer answered')
    expect(await tenants.isAllowed(partner, '2026-11-30')).toBe(true)
    expect(await tenants.isAllowed(partner, '2026-12-01')).toBe(false)
    expect(await tenants.isAllowed(another, '2026-12-01')).toBe(true)
    expect((await as('priya', {}, { language: 'cy' }).says(`caniatáu tenant ${partner} o 7 rhagfyr`)).text).toContain(
      'hateb',
    )
    expect(await tenants.isAllowed(partner, '2026-12-06')).toBe(false)
    expect(await tenants.isAllowed(partner, '2026-12-07')).toBe(true)
    expect(wholeOf(await as('priya').says('tenants'))).toContain('7 December')
  })

  test('never go beyond the configuration, and never lose the host', async () => {
    const { as, tenants } = await world()
    expect((await as('priya').says('allow tenant unheard-of')).text).toContain('configuration does not permit')
    expect((await as('priya').says(`stop tenant ${host}`)).text).toContain('always allowed')
    expect(await tenants.isAllowed(host, today)).toBe(true)
    expect((await as('priya').says('allow tenant')).text).toContain('Type the tenant’s id')
    expect((await as('priya').says(`stop tenant ${partner} from the end of time`)).text).toContain(
      'could not read the day',
    )
    expect((await as('priya').says(`stop tenant ${partner} from 1 november 2026`)).text).toContain('day is over')
  })

  test('are changed by admins alone', async () => {
    const { as, tenants } = await world()
    expect((await as('carys').says(`stop tenant ${partner}`)).text).toBe('refused not-yours')
    expect((await as('stranger').says('tenants')).text).toBe('refused join-first')
    expect((await as('asha').presses('tenants.stop', { tenant: partner })).text).toBe('refused not-yours')
    expect(await tenants.isAllowed(partner, today)).toBe(true)
  })

  test('are known to another instance within ten seconds', async () => {
    const { as, needs, records } = await world()
    let elapsed = 0
    const elsewhere = holdTenants({ records, limit: needs.tenants.limit, elapsed: () => elapsed })
    expect(await elsewhere.isAllowed(partner, today)).toBe(true)
    await as('priya').says(`stop tenant ${partner}`)
    elapsed = 9_999
    expect(await elsewhere.isAllowed(partner, today)).toBe(true)
    elapsed = 10_000
    expect(await elsewhere.isAllowed(partner, today)).toBe(false)
  })

  test('let nobody in when the store can’t be reached for a minute', async () => {
    let elapsed = 0
    let isDown = false
    const faults: unknown[] = []
    const held = holdTenants({
      limit,
      elapsed: () => elapsed,
      onFault: (fault) => faults.push(fault),
      records: {
        read: async () => {
          if (isDown) throw new Error('no answer')
          return undefined
        },
      },
    })
    expect(await held.isAllowed(partner, today)).toBe(true)
    isDown = true
    elapsed = 59_000
    expect(await held.isAllowed(partner, today)).toBe(true)
    expect(faults).toHaveLength(1)
    elapsed = 61_000
    await expect(held.isAllowed(partner, today)).rejects.toThrow('no answer')
  })

  test('ask the store once for a crowd', async () => {
    let reads = 0
    const held = holdTenants({
      limit,
      elapsed: () => 0,
      records: {
        read: async () => {
          reads += 1
          return undefined
        },
      },
    })
    await Promise.all(Array.from({ length: 50 }, () => held.isAllowed(partner, today)))
    expect(reads).toBe(1)
  })

  test('whatever is allowed and stopped, in whatever order: the last word for a day counts, and the host stays', () => {
    const step = fc.record({ does: fc.constantFrom('allow', 'stop'), after: fc.integer({ min: 0, max: 30 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let tenants: AllowedTenants = []
        for (const { does, after } of steps) {
          const from = addDays(today, after)
          const changed = (does === 'allow' ? allow : stop)(tenants, partner, from, limit)
          if (changed.ok) tenants = changed.tenants
          expect(isAllowedOn(partner, addDays(from, 40), limit, tenants)).toBe(does === 'allow')
          expect(isAllowedOn(partner, from, limit, tenants)).toBe(does === 'allow')
        }
        expect(isAllowedOn(host, today, limit, tenants)).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Matter, MatterPart } from '../../../bot/statistics/domain/matter.ts'
import type { Reading } from '../../../bot/statistics/domain/report.ts'
import { escalationFigures, questionFigures } from '../../../bot/statistics/domain/report.ts'
import { reasons } from '../../../cards/reasons/reasons.ts'
import type { EscalationFigures, ShownFigures } from '../../../cards/statistics/facts.ts'

const agencies = ['police', 'cps', 'isva', 'partner'] as const

const minutes = fc.option(fc.nat(9_000), { nil: undefined })

const part: fc.Arbitrary<MatterPart> = fc.record({
  ...{ agency: fc.constantFrom(...agencies), organisation: fc.constantFrom('one', 'two', 'three') },
  ...{ acknowledged: minutes, answered: minutes, isOpen: fc.boolean() },
})

const matter: fc.Arbitrary<Matter> = fc.record({
  reason: fc.constantFrom(...reasons.slice(0, 6)),
  parts: fc.uniqueArray(part, { minLength: 1, maxLength: 2, selector: ({ agency }) => agency }),
})

const matters = fc.array(matter, { maxLength: 60 })

const people = (size: number) => new Set(Array.from({ length: size }, (_, index) => `p${index}`))

const reading = (as: Reading['as'], receivers = 3): Reading => ({
  ...{ as, reasons, receiversOf: (organisation) => new Set([...people(receivers)].map((one) => organisation + one)) },
})

const linesOf = ({ total, byReason = [], byAgency = [] }: EscalationFigures): readonly ShownFigures[] => [
  ...[total, ...byReason, ...byAgency],
]

describe('To a reader from outside', () => {
  test('no number under five is shown, of whatever', () => {
    fc.assert(
      fc.property(matters, (all) => {
        for (const { count, open } of linesOf(escalationFigures(all, reading('outside'))))
          for (const number of [count, open]) if (typeof number === 'number') expect(number).toBeGreaterThanOrEqual(5)
      }),
    )
  })

  test('the lines that are shown add up to the whole, or there are none', () => {
    fc.assert(
      fc.property(matters, (all) => {
        const { total, byReason } = escalationFigures(all, reading('outside'))
        const sum = byReason?.reduce((so, { count }) => so + Number(count), 0)
        expect(sum ?? total.count).toBe(total.count)
      }),
    )
  })

  test('an area in which little happened has no lines at all', () => {
    const few: Matter[] = [{ reason: 'REFERRAL', parts: [{ agency: 'police', organisation: 'one', isOpen: true }] }]
    const { total, byReason, byAgency } = escalationFigures(few, reading('outside'))
    expect([total, byReason, byAgency]).toEqual([{ count: 'few' }, undefined, undefined])
    expect(questionFigures([], reading('outside')).total).toEqual({ count: 'few' })
  })
})

describe('Inside', () => {
  const one = (agency: MatterPart['agency'], organisation: string): Matter => ({
    ...{ reason: 'NO_RESPONSE', parts: [{ agency, organisation, acknowledged: 60, answered: 120, isOpen: false }] },
  })

  test('reasons stand in the order of their table and agencies in that of the alphabet, however quick each was', () => {
    fc.assert(
      fc.property(matters, (all) => {
        const { byReason = [], byAgency = [] } = escalationFigures(all, reading('inside'))
        const known: readonly string[] = reasons
        const order = byReason.map(({ reason }) => known.indexOf(reason))
        expect(order).toEqual(order.toSorted((first, second) => first - second))
        const names = byAgency.flatMap((line) => line.agencies)
        expect(names).toEqual(names.toSorted())
      }),
    )
  })

  test('an agency has its own line where three people receive for it', () => {
    const lines = escalationFigures([one('police', 'one'), one('cps', 'two')], reading('inside')).byAgency
    expect(lines?.map((line) => line.agencies)).toEqual([['cps'], ['police']])
  })

  test('agencies for which fewer receive are counted together, and where that is not enough there are no lines', () => {
    const two = escalationFigures([one('police', 'one'), one('cps', 'two'), one('isva', 'three')], reading('inside', 2))
    expect(two.byAgency).toBeUndefined()
    const mixed: Reading = { ...reading('inside'), receiversOf: (of) => people(of === 'three' ? 4 : 2) }
    const lines = escalationFigures([one('police', 'one'), one('cps', 'two'), one('isva', 'three')], mixed).byAgency
    expect(lines).toBeUndefined()
    const others: Reading = {
      ...reading('inside'),
      receiversOf: (of) => new Set([...people(of === 'three' ? 4 : 2)].map((name) => of + name)),
    }
    const together = escalationFigures([one('police', 'one'), one('cps', 'two'), one('isva', 'three')], others).byAgency
    expect(together?.map((line) => line.agencies)).toEqual([['isva'], ['cps', 'police']])
  })

  test('an agency of which one small organisation alone was asked is counted as that organisation', () => {
    const all = [one('isva', 'one'), one('police', 'three'), one('cps', 'three')]
    const small: Reading = { ...reading('inside'), receiversOf: (of) => (of === 'one' ? people(1) : people(5)) }
    const lines = escalationFigures(all, small).byAgency
    expect(lines?.some((line) => line.agencies.length === 1 && line.agencies[0] === 'isva') ?? false).toBe(false)
  })
})

describe('Where fewer than three people receive for all that were asked', () => {
  test.each(['inside', 'outside'] as const)('a reader from %s is told how many, and no times and no reasons', (as) => {
    const ofOne = matters.map((all) =>
      all.map((one) => ({ ...one, parts: one.parts.map((each) => ({ ...each, organisation: 'one' })) })),
    )
    fc.assert(
      fc.property(ofOne, (all) => {
        fc.pre(all.length > 0)
        const { total, byReason, byAgency } = escalationFigures(all, reading(as, 2))
        expect([total.acknowledged, total.answered, byReason, byAgency]).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ])
      }),
    )
  })

  test('and three are enough', () => {
    const part = { agency: 'police', organisation: 'one', isOpen: false, acknowledged: 60, answered: 90 } as const
    const { total, byReason } = escalationFigures([{ reason: 'REFERRAL', parts: [part] }], reading('inside', 3))
    expect(total.answered).toEqual({ median: 90, ninetieth: 90 })
    expect(byReason).toHaveLength(1)
  })
})

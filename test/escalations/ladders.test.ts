import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ladder, Rung } from '../../bot/escalations/domain/escalation.ts'
import { ladderFaults } from '../../bot/escalations/domain/ladder-faults.ts'
import { ladderIdOf, ladderOn, stepsOf } from '../../bot/escalations/domain/ladders.ts'
import { drawn, withLadders } from '../../bot/escalations/ladder-diagram.ts'

const day = '2026-11-23'
const multi = ladderOn(day, 'multi')
const justice = ladderOn(day, 'justice')
const contact: Rung = { who: 'spoc', acknowledge: { days: 1 }, respond: { days: 5 }, bySelf: true }
const lead: Rung = { ...contact, who: 'lead' }
const scrutiny: Rung = { who: 'scrutiny-group', respond: { days: 10 }, bySelf: false }

describe('The ladder between all agencies', () => {
  test('asks the contact and the lead by the clock, and goes no further by itself', () =>
    expect(multi.rungs.filter(({ bySelf }) => bySelf).map(({ who }) => who)).toEqual(['spoc', 'lead']))

  test('has the days of the table', () =>
    expect(multi.rungs.map(({ who, acknowledge, respond }) => [who, acknowledge, respond])).toEqual([
      ['spoc', { days: 1 }, { days: 5 }],
      ['lead', { days: 1 }, { days: 5 }],
      ['scrutiny-group', { days: 2 }, { days: 10 }],
      ['strategic-group', { days: 2 }, { days: 10 }],
      ['justice-board', undefined, undefined],
    ]))

  test('counts four working hours and one working day for what can’t wait', () =>
    expect(multi.urgent).toEqual({ acknowledge: { hours: 4 }, respond: { days: 1 } }))
})

describe('The ladder between police and CPS', () => {
  test('counts 28, 56 and 90 calendar days, all from the day it was raised', () =>
    expect(justice.rungs.map(({ who, respond }) => [who, respond])).toEqual([
      ['case-holders', { calendarDays: 28, from: 'raised' }],
      ['supervisor', { calendarDays: 56, from: 'raised' }],
      ['unit-heads', { calendarDays: 90, from: 'raised' }],
      ['case-meeting', undefined],
    ]))

  test('is put on a meeting’s agenda by somebody, not by a clock', () =>
    expect(justice.rungs.at(-1)).toEqual({ who: 'case-meeting', bySelf: false }))
})

describe('Which ladder stands', () => {
  const from = (since: string, more: Partial<Ladder> = {}): Ladder => ({ ...multi, since, ...more })

  test('goes by who may see the record', () => {
    expect([ladderIdOf('multi'), ladderIdOf('justice')]).toEqual(['A', 'B'])
    expect([multi.id, justice.id]).toEqual(['A', 'B'])
  })

  test('is the shipped one before and beside an area’s own', () => {
    const local = [from('2026-12-01')]
    expect(ladderOn('2026-11-30', 'multi', local)).toBe(multi)
    expect(ladderOn('2026-12-01', 'multi', local)).toBe(local[0])
    expect(ladderOn('2026-12-01', 'justice', local)).toBe(justice)
    expect(ladderOn('1999-01-01', 'multi')).toBe(multi)
  })

  test('is the newest that has begun, in whatever order they are kept', () => {
    const days = ['2026-06-01', '2026-09-01', '2026-12-01', '2027-03-01']
    const editions = days.map((since) => from(since))
    fc.assert(
      fc.property(fc.shuffledSubarray(editions, { minLength: 4 }), fc.constantFrom(...days), (local, on) => {
        expect(ladderOn(on, 'multi', local).since).toBe(on)
      }),
      { seed: 20261123, numRuns: 50 },
    )
  })
})

describe('What may be wrong with a ladder', () => {
  const faults = (rungs: readonly Rung[], more: Partial<Ladder> = {}) =>
    ladderFaults({ ...multi, rungs, ...more }).map(({ at, why }) => `${at} ${why}`)

  test('is nothing with those that are shipped', () => {
    expect(ladderFaults(multi)).toEqual([])
    expect(ladderFaults(justice)).toEqual([])
  })

  test('is nothing with an area’s own that leaves steps out, or goes on by itself to its group', () => {
    expect(faults([contact])).toEqual([])
    expect(faults([lead, scrutiny])).toEqual([])
    expect(faults([contact, lead, { ...scrutiny, bySelf: true }])).toEqual([])
  })

  test.each<[what: string, rungs: readonly Rung[], told: string]>([
    ['nobody to ask', [], 'ladder no-steps'],
    ['a step of the other ladder', [contact, { ...lead, who: 'supervisor' }], '1 foreign-step'],
    ['steps turned round', [lead, contact], '1 out-of-order'],
    ['the same step twice', [contact, contact], '1 out-of-order'],
    ['no time at all', [{ ...contact, respond: { days: 0 } }], '0 not-positive'],
    ['half a day', [{ ...contact, acknowledge: { hours: 0.5 } }], '0 not-positive'],
    ['somebody asked without a clock', [{ who: 'spoc', bySelf: true }], '0 no-clock'],
    ['a group reached by itself that no clock holds', [{ who: 'scrutiny-group', bySelf: true }], '0 no-clock'],
    ['longer to acknowledge than to answer', [{ ...contact, acknowledge: { days: 6 } }], '0 acknowledge-after-answer'],
    ['a clock that goes on past a press', [{ ...contact, bySelf: false }, lead], '1 asks-past-a-press'],
  ])('%s', (_, rungs, told) => expect(faults(rungs)).toContain(told))

  test('days from raising that do not grow', () => {
    const rungs = justice.rungs.map((rung, at) =>
      at === 1 ? { ...rung, respond: { calendarDays: 28, from: 'raised' as const } } : rung,
    )
    expect(ladderFaults({ ...justice, rungs })).toContainEqual({ at: 1, why: 'not-after-last' })
  })

  test('no hours for what can’t wait', () =>
    expect(faults(multi.rungs, { urgent: { acknowledge: { hours: 0 }, respond: { days: 1 } } })).toEqual([
      'urgent not-positive',
    ]))

  test('is told of any steps in any order but the right one', () => {
    const rungs = stepsOf.A.map((who): Rung => ({ ...scrutiny, who }))
    fc.assert(
      fc.property(fc.shuffledSubarray(rungs, { minLength: 1 }), (some) => {
        const places = some.map(({ who }) => stepsOf.A.indexOf(who))
        const isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
        expect(faults(some).some((fault) => fault.endsWith('out-of-order'))).toBe(!isInOrder)
      }),
      { seed: 20261123, numRuns: 200 },
    )
  })
})

describe('The drawing of a ladder', () => {
  const picture = drawn(multi)

  test('shows every step with its days, and what a press decides', () => {
    expect(picture).toContain('1. the contact<br/>acknowledge in 1 working day<br/>answer in 5 working days')
    expect(picture).toContain('answer in 10 working days, or its next meeting if sooner')
    expect(picture.match(/-->\|by the clock\|/g)).toHaveLength(1)
    expect(picture.match(/-\.->\|somebody decides\|/g)).toHaveLength(3)
    expect(drawn(justice)).toContain('by day 56')
  })

  test('changes with the data', () => {
    const rungs = multi.rungs.map((rung) => ({ ...rung, bySelf: true }))
    expect(drawn({ ...multi, rungs })).not.toBe(picture)
  })

  test('stands between its marks on a page, and a page without them is refused', () => {
    const page = '<!-- ladder A -->\nold\n<!-- /ladder A -->\n<!-- ladder B -->\n<!-- /ladder B -->\n'
    const written = withLadders(page)
    expect(written).toContain(picture)
    expect(written).toContain(drawn(justice))
    expect(written).not.toContain('old')
    expect(withLadders(written)).toBe(written)
    expect(() => withLadders('# A page')).toThrow('ladder A')
  })

  test('in the README are those that stand (stale: npm run diagrams)', () => {
    const page = readFileSync('bot/escalations/README.md', 'utf8')
    expect(withLadders(page)).toBe(page)
  })
})

import { describe, expect, test } from 'vitest'
import { calendar, force, organisation, post, rehearsed } from './setting.ts'

const shown = (rehearsal: ReturnType<typeof rehearsed>) =>
  rehearsal.steps.map(({ at, lines }) => [at, ...lines.map(({ organisation: id, what, step }) => [id, what, step])])

describe('A drill for all agencies', () => {
  test('asks the contact, then the lead a working day later, and then nobody further', () => {
    expect(shown(rehearsed([force]))).toEqual([
      ['2026-11-23T10:00:00.000Z', ['force', 'asked', 'spoc']],
      ['2026-11-24T17:00:00.000Z', ['force', 'goes-on', 'lead']],
      ['2026-11-25T17:00:00.000Z', ['force', 'stops', undefined]],
    ])
    expect(rehearsed([force]).faults).toEqual([])
  })

  test('shows what happens at one moment together, whoever it happens to', () => {
    const service = organisation('service', 'isva', [post('manager', 'spoc', 'three')])
    expect(shown(rehearsed([force, service]))).toEqual([
      ['2026-11-23T10:00:00.000Z', ['force', 'asked', 'spoc'], ['service', 'asked', 'spoc']],
      ['2026-11-24T17:00:00.000Z', ['force', 'goes-on', 'lead'], ['service', 'stops', undefined]],
      ['2026-11-25T17:00:00.000Z', ['force', 'stops', undefined]],
    ])
  })

  test('gives each clock its sum, and leaves holidays out of it', () => {
    const [first] = rehearsed([force], { at: '2026-12-24T10:00:00Z' }).steps
    expect(first?.lines[0]?.clock).toEqual({
      allowance: { days: 1 },
      from: '2026-12-24T10:00:00.000Z',
      due: '2026-12-29T17:00:00.000Z',
    })
  })

  test('passes by a post that nobody is there for, and says so', () => {
    const vacant = organisation('force', 'police', [post('spoc', 'spoc', 'one'), post('lead', 'lead', undefined)])
    const { steps, faults } = rehearsed([vacant])
    expect(steps[1]?.lines[0]).toMatchObject({ what: 'stops', skipped: [{ step: 'lead', why: 'vacant' }] })
    expect(faults).toEqual([{ what: 'vacant', organisation: 'force', agency: 'police', step: 'lead' }])
  })

  test('tells that a contact is missing where the lead stands in: then nobody is left to go on to', () => {
    const vacant = organisation('force', 'police', [post('spoc', 'spoc', undefined), post('lead', 'lead', 'two')])
    const { steps, faults } = rehearsed([vacant])
    expect(steps[0]?.lines[0]).toMatchObject({ what: 'asked', step: 'spoc' })
    expect(steps[1]?.lines[0]).toMatchObject({ what: 'stops', skipped: [{ step: 'lead', why: 'same-person' }] })
    expect(faults.map(({ what, step }) => [what, step])).toEqual([
      ['stood-in', 'spoc'],
      ['same-person', 'lead'],
    ])
  })

  test('passes by whoever was asked before as something else, and says so', () => {
    const both = organisation('force', 'police', [post('spoc', 'spoc', 'one'), post('lead', 'lead', 'one')])
    const { steps, faults } = rehearsed([both])
    expect(steps[1]?.lines[0]).toMatchObject({ what: 'stops', skipped: [{ step: 'lead', why: 'same-person' }] })
    expect(faults.map(({ what }) => what)).toEqual(['same-person'])
  })

  test('says where nobody at all would be asked', () => {
    const { steps, faults } = rehearsed([organisation('force', 'police', [])])
    expect(steps).toHaveLength(1)
    expect(steps[0]?.lines[0]).toMatchObject({ what: 'stops', skipped: [{ step: 'spoc' }, { step: 'lead' }] })
    expect(faults.map(({ what }) => what)).toEqual(['nobody', 'vacant', 'vacant'])
  })

  test('knows who will have left by then: an appointment that ends today holds no post tomorrow', () => {
    const leaving = post('lead', 'lead', 'two', {
      appointments: [{ person: 'two', from: '2026-01-01', to: '2026-11-23' }],
    })
    const { steps } = rehearsed([organisation('force', 'police', [post('spoc', 'spoc', 'one'), leaving])])
    expect(steps[1]?.lines[0]).toMatchObject({ what: 'stops', skipped: [{ step: 'lead', why: 'vacant' }] })
  })

  test('names the posts whose holder nobody could reach', () => {
    const { faults } = rehearsed([force], { isReached: (party) => party !== 'post|force|lead' })
    expect(faults).toEqual([{ what: 'not-reached', organisation: 'force', agency: 'police', step: 'lead' }])
  })

  test('says what the area lacks: a service, a coordinator, a group, a meeting', () => {
    const { faults } = rehearsed([force], {
      wanted: ['police', 'isva'],
      hasCoordinator: () => false,
      agenda: undefined,
    })
    expect(faults).toEqual([{ what: 'no-service', agency: 'isva' }, { what: 'no-coordinator' }, { what: 'no-group' }])
    expect(rehearsed([force], { agenda: { group: 'group|1' } }).faults).toEqual([{ what: 'no-meeting' }])
  })

  test('of an area without any service shows nothing but what it lacks', () => {
    expect(rehearsed([], { wanted: ['police', 'cps', 'isva'] })).toEqual({
      steps: [],
      faults: (['police', 'cps', 'isva'] as const).map((agency) => ({ what: 'no-service', agency })),
    })
  })

  test('stops where the table of holidays ends, and says that it is too short', () => {
    const short = { ...calendar, until: '2026-11-24' }
    const { steps, faults } = rehearsed([force], { calendar: short })
    expect(steps.at(-1)?.lines[0]?.what).toBe('uncounted')
    expect(faults).toEqual([{ what: 'holidays-end' }])
  })
})

describe('A drill for police and CPS', () => {
  test('asks on the days that count from when it was raised: 28, 56 and 90', () => {
    const { steps } = rehearsed([force], { audience: 'justice' })
    expect(steps.map(({ lines }) => lines[0]?.clock?.due)).toEqual([
      '2026-12-21T17:00:00.000Z',
      '2027-01-18T17:00:00.000Z',
      undefined,
    ])
    expect(steps[0]?.lines[0]).toMatchObject({ what: 'asked', step: 'case-holders' })
    expect(steps[1]?.lines[0]).toMatchObject({ what: 'goes-on', step: 'supervisor' })
  })

  test('passes the last post by where its holder was asked before', () => {
    const { faults } = rehearsed([force], { audience: 'justice' })
    expect(faults).toEqual([{ what: 'same-person', organisation: 'force', agency: 'police', step: 'unit-heads' }])
    const chief = organisation('force', 'police', [...force.posts, post('chief', 'lead', 'three')])
    expect(rehearsed([chief], { audience: 'justice' }).faults).toEqual([])
  })
})

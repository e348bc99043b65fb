import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holderOf, rosterOn } from '../../../bot/directory/domain/holder.ts'
import type { Appointment, Cover, Post } from '../../../bot/directory/domain/model.ts'
import { addDays } from '../../../bot/time/instant.ts'
import { appointed, directory, organisation, person, post, today } from '../made.ts'

const people = ['asha', 'tom', 'omar', 'marcus', 'carys'].map((id) => person(id))

interface Case {
  readonly appointments?: readonly Appointment[]
  readonly away?: readonly Cover[]
  readonly lead?: Partial<Post> | 'none'
  readonly coordinator?: 'none'
  /** Posts elsewhere, whose absences count for those who stand in. */
  readonly others?: readonly Post[]
  readonly on?: string
}

const held = ({ appointments = [], away = [], lead = {}, coordinator, others = [], on = today }: Case) => {
  const spoc = post({ appointments, away })
  const inLine = post({
    id: 'chief',
    kind: 'lead',
    appointments: [appointed('marcus')],
    ...(lead === 'none' ? {} : lead),
  })
  const office = post({ id: 'office', kind: 'coordinator', appointments: [appointed('carys')] })
  const force = organisation({ posts: [spoc, ...(lead === 'none' ? [] : [inLine]), ...others] })
  const roster = rosterOn(directory([force], people), on)
  const holding = holderOf(spoc, force, coordinator === 'none' ? [] : [office], roster)
  if (holding.as === 'nobody') return holding
  const { person: who, post: _, confirmedOn: __, ...rest } = holding
  return { who: who.id, ...rest }
}

const asha = appointed('asha', { deputy: 'tom' })
const thisWeek = { from: '2026-11-20', to: '2026-11-27' }
const ashaName = 'asha Example'

describe('who holds a post today', () => {
  test.each<[string, Case, object]>([
    ['the appointee', { appointments: [asha] }, { who: 'asha', as: 'appointee' }],
    ['from the first day', { appointments: [{ ...asha, from: today }] }, { who: 'asha', as: 'appointee' }],
    ['to the last day', { appointments: [{ ...asha, to: today }] }, { who: 'asha', as: 'appointee' }],
    [
      'of two appointments that overlap, the one that began last',
      { appointments: [appointed('omar', { from: '2026-06-01' }), asha] },
      { who: 'omar', as: 'appointee' },
    ],
    [
      'of two that began together, the one recorded last',
      { appointments: [asha, appointed('omar')] },
      { who: 'omar', as: 'appointee' },
    ],
    [
      'the person named to cover, until the last day away',
      { appointments: [asha], away: [{ ...thisWeek, by: 'omar' }] },
      { who: 'omar', as: 'cover', for: ashaName, until: thisWeek.to },
    ],
    [
      'the deputy, when nobody is named to cover',
      { appointments: [asha], away: [thisWeek] },
      { who: 'tom', as: 'deputy', because: 'away', for: ashaName, until: thisWeek.to },
    ],
    [
      'the deputy, when the person named to cover is no longer in the directory',
      { appointments: [asha], away: [{ ...thisWeek, by: 'gone' }] },
      { who: 'tom', as: 'deputy', because: 'away', for: ashaName, until: thisWeek.to },
    ],
    [
      'the deputy, when the appointee is named to cover for themself',
      { appointments: [asha], away: [{ ...thisWeek, by: 'asha' }] },
      { who: 'tom', as: 'deputy', because: 'away', for: ashaName, until: thisWeek.to },
    ],
    [
      'next in line, when the deputy is away from a post of their own',
      {
        appointments: [asha],
        away: [thisWeek],
        others: [post({ id: 'sergeant', kind: 'member', appointments: [appointed('tom')], away: [thisWeek] })],
      },
      { who: 'marcus', as: 'next-in-line', because: 'away' },
    ],
    [
      'the deputy of the last appointee, when the post is vacant',
      { appointments: [{ ...asha, to: '2026-10-31' }] },
      { who: 'tom', as: 'deputy', because: 'vacant', for: ashaName },
    ],
    [
      'the deputy, when the entry of the appointee is gone',
      { appointments: [appointed('gone', { deputy: 'tom' })] },
      { who: 'tom', as: 'deputy', because: 'vacant' },
    ],
    [
      'an earlier appointee who is still appointed, when the entry of the later one is gone',
      { appointments: [asha, appointed('gone', { from: '2026-06-01' })] },
      { who: 'asha', as: 'appointee' },
    ],
    [
      'next in line, when the next appointment is still to come',
      { appointments: [{ ...asha, from: '2026-12-01' }] },
      { who: 'marcus', as: 'next-in-line', because: 'vacant' },
    ],
    [
      'next in line, when an appointment was ended before it began',
      { appointments: [{ ...asha, from: '2026-10-01', to: '2026-09-30' }] },
      { who: 'marcus', as: 'next-in-line', because: 'vacant' },
    ],
    [
      'the coordinator, when nobody of the organisation is there',
      { lead: 'none' },
      { who: 'carys', as: 'coordinator', because: 'vacant' },
    ],
    [
      'the coordinator, when the post that is next in line is closed',
      { lead: { until: '2026-11-22' } },
      { who: 'carys', as: 'coordinator', because: 'vacant' },
    ],
    [
      'nobody, and it says that the post is vacant',
      { lead: 'none', coordinator: 'none' },
      { as: 'nobody', because: 'vacant' },
    ],
    [
      'nobody, and it says that the appointee is away',
      { appointments: [appointed('asha')], away: [thisWeek], lead: 'none', coordinator: 'none' },
      { as: 'nobody', because: 'away' },
    ],
  ])('%s', (_, given, expected) => {
    expect(held(given)).toEqual(expected)
  })

  test('the day after an absence, the appointee again', () => {
    expect(held({ appointments: [asha], away: [thisWeek], on: thisWeek.to })).toMatchObject({ as: 'deputy' })
    expect(held({ appointments: [asha], away: [thisWeek], on: addDays(thisWeek.to, 1) })).toMatchObject({
      as: 'appointee',
    })
  })

  test('a post for Bristol is not answered by the lead for Somerset', () => {
    const spoc = post({ covers: ['E06000023'] })
    const lead = post({ id: 'chief', kind: 'lead', covers: ['E06000066'], appointments: [appointed('marcus')] })
    const force = organisation({ posts: [spoc, lead] })
    expect(holderOf(spoc, force, [], rosterOn(directory([force], people), today))).toEqual({
      as: 'nobody',
      because: 'vacant',
    })
  })

  test('whatever is recorded, there is exactly one holder or a stated reason, and never somebody who is away or gone', () => {
    const day = fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days))
    const someone = fc.constantFrom('asha', 'tom', 'omar', 'marcus', 'carys', 'gone')
    const span = fc
      .tuple(day, day)
      .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }))
    const appointment = fc
      .record({ person: someone, span, isOpen: fc.boolean(), deputy: fc.option(someone, { nil: undefined }) })
      .map(({ person: who, span: { from, to }, isOpen, deputy }) => ({
        person: who,
        from,
        ...(isOpen ? {} : { to }),
        ...(deputy ? { deputy } : {}),
      }))
    const absence = fc
      .record({ span, by: fc.option(someone, { nil: undefined }) })
      .map(({ span: dates, by }) => ({ ...dates, ...(by ? { by } : {}) }))
    const held = fc.record({
      appointments: fc.array(appointment, { maxLength: 4 }),
      away: fc.array(absence, { maxLength: 3 }),
    })

    fc.assert(
      fc.property(held, held, held, day, (first, second, third, on) => {
        const spoc = post(first)
        const force = organisation({ posts: [spoc, post({ ...second, id: 'chief', kind: 'lead' })] })
        const office = organisation({ id: 'office', posts: [post({ ...third, id: 'office', kind: 'coordinator' })] })
        const roster = rosterOn(directory([force, office], people), on)
        const holding = holderOf(spoc, force, office.posts, roster)
        const inForce = first.appointments.filter(
          (one) => roster.people.has(one.person) && one.from <= on && (one.to === undefined || on <= one.to),
        )
        const isAway = first.away.some(({ from, to }) => from <= on && on <= to)
        expect(holding.as === 'appointee').toBe(inForce.length > 0 && !isAway)
        if (holding.as === 'nobody') {
          expect(holding.because).toBe(inForce.length > 0 ? 'away' : 'vacant')
          return
        }
        expect(roster.people.has(holding.person.id)).toBe(true)
        if (holding.as === 'appointee') expect(inForce.map((one) => one.person)).toContain(holding.person.id)
        else expect(roster.away.has(holding.person.id)).toBe(false)
        if ('until' in holding) expect(holding.until >= on).toBe(true)
      }),
    )
  })
})

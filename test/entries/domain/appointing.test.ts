import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holderOf, rosterOn } from '../../../bot/directory/domain/holder.ts'
import type { Post } from '../../../bot/directory/domain/model.ts'
import { appointedTo, confirmedToday, inForceOn, vacatedFrom } from '../../../bot/entries/domain/appointing.ts'
import { coverEnded, covered } from '../../../bot/entries/domain/cover.ts'
import { addDays } from '../../../bot/time/instant.ts'
import { appointed, organisation, person, post, today } from '../../directory/made.ts'

const days = fc.integer({ min: -400, max: 400 }).map((number) => addDays(today, number))

const span = fc
  .tuple(days, fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }))

const people = ['asha', 'tom', 'marcus'] as const

/** Posts with any history of appointments and absences. */
const anyPost = fc
  .record({
    appointments: fc.array(
      fc
        .tuple(fc.constantFrom(...people), days, fc.option(fc.integer({ min: 0, max: 300 })))
        .map(([who, from, length]) => ({
          ...appointed(who, { from }),
          ...(length === null ? {} : { to: addDays(from, length) }),
        })),
      { maxLength: 4 },
    ),
    away: fc.array(span, { maxLength: 3 }),
  })
  .map((more) => post(more))

const holderOn = (one: Post, day: string) => {
  const force = organisation({ posts: [one] })
  const known = new Map(['asha', 'tom', 'marcus', 'leila'].map((id) => [id, person(id)]))
  const holding = holderOf(one, force, [], rosterOn({ organisations: [force], people: known }, day))
  return holding.as === 'nobody' ? undefined : holding.person.id
}

describe('Appointing', () => {
  test('whoever is appointed holds the post from that day on, whatever was there before', () => {
    fc.assert(
      fc.property(anyPost, days, fc.integer({ min: 0, max: 400 }), (before, from, later) => {
        const after = appointedTo(before, { person: 'leila', from }, today)
        expect(inForceOn(after, addDays(from, later))?.person).toBe('leila')
        expect(holderOn(after, addDays(from, later))).toBe('leila')
      }),
    )
  })

  test('what was before that day stays as it was', () => {
    fc.assert(
      fc.property(anyPost, days, fc.integer({ min: 1, max: 400 }), (before, from, earlier) => {
        const day = addDays(from, -earlier)
        const after = appointedTo(before, { person: 'leila', from }, today)
        expect(inForceOn(after, day)?.person).toBe(inForceOn(before, day)?.person)
      }),
    )
  })

  test('whoever holds it already goes on in one appointment', () => {
    const before = post({ appointments: [appointed('asha', { confirmedOn: '2026-10-01', deputy: 'tom' })] })
    const after = appointedTo(before, { person: 'asha', from: '2026-01-01', deputy: 'marcus' }, today)
    expect(after.appointments).toEqual([appointed('asha', { confirmedOn: '2026-10-01', deputy: 'marcus' })])
  })

  test('once vacated nobody holds it, now or later, and its past stays', () => {
    fc.assert(
      fc.property(anyPost, fc.integer({ min: 0, max: 400 }), (before, later) => {
        const after = vacatedFrom(before, today)
        expect(inForceOn(after, addDays(today, later))).toBeUndefined()
        expect(inForceOn(after, addDays(today, -1))?.person).toBe(inForceOn(before, addDays(today, -1))?.person)
      }),
    )
  })

  test('confirming says nothing but the day', () => {
    const before = post({ appointments: [appointed('asha')] })
    expect(confirmedToday(before, today).appointments).toEqual([appointed('asha', { confirmedOn: today })])
    expect(confirmedToday(post(), today)).toEqual(post())
  })
})

describe('Cover', () => {
  test('on each of its days, and on no other, whoever was named holds the post', () => {
    const before = post({ appointments: [appointed('asha')] })
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 3 }), (now, earlier) => {
        const after = covered(
          { ...before, away: earlier.map((one) => ({ ...one, by: 'tom' })) },
          { ...now, by: 'leila' },
        )
        if (now.from < '2026-01-01') return
        expect(holderOn(after, now.from)).toBe('leila')
        expect(holderOn(after, now.to)).toBe('leila')
        expect(holderOn(after, addDays(now.from, -1))).not.toBe('leila')
        expect(holderOn(after, addDays(now.to, 1))).not.toBe('leila')
      }),
    )
  })

  test('once ended, the holder is back today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (before, after) => {
        const one = covered(post({ appointments: [appointed('asha')] }), {
          from: addDays(today, -before),
          to: addDays(today, after),
          by: 'tom',
        })
        expect(holderOn(one, today)).toBe('tom')
        expect(holderOn(coverEnded(one, today), today)).toBe('asha')
      }),
    )
  })

  test('with nothing to end nothing changes', () => {
    const one = post({ appointments: [appointed('asha')], away: [{ from: '2026-01-01', to: '2026-01-05' }] })
    expect(coverEnded(one, today)).toBe(one)
  })
})

import { describe, expect, test } from 'vitest'
import { rosterOn } from '../../bot/directory/domain/holder.ts'
import type { Organisation, Person } from '../../bot/directory/domain/model.ts'
import { actorOf } from '../../bot/rights/actor.ts'
import { appointed, organisation, person, post, smallBook, today } from '../directory/made.ts'

const who = { tenantId: 't', oid: 'asha', isFirstAdmin: false }

const asha = person('asha', { identities: [{ tenantId: 't', oid: 'asha', as: 'home' }] })
const omar = person('omar')

const partsOf = (organisations: readonly Organisation[], people: readonly Person[] = [asha], isFirstAdmin = false) => {
  const everybody = new Map([asha, omar, ...people].map((one) => [one.id, one]))
  const roster = rosterOn({ organisations, people: everybody }, today)
  return actorOf({ ...who, isFirstAdmin }, { people, organisations, roster }, smallBook)
}

const force = (...posts: Organisation['posts']) => organisation({ posts })

describe('somebody may act', () => {
  test('as the holder of a post, in the areas that it answers for', () => {
    const { parts, seesJustice } = partsOf([force(post({ appointments: [appointed('asha')] }))])
    expect(parts).toMatchObject([{ role: 'spoc', by: 'appointment', agency: 'police', areas: ['E23000036'] }])
    expect(seesJustice).toBe(true)
  })

  test('for an authority in the area that holds it', () => {
    const { parts } = partsOf([force(post({ covers: ['E06000023'], appointments: [appointed('asha')] }))])
    expect(parts).toMatchObject([{ areas: ['E23000036'] }])
  })

  test.each([
    ['spoc', 'deputy'],
    ['lead', 'deputy'],
    ['coordinator', 'deputy-coordinator'],
    ['admin', 'member'],
  ] as const)('as the deputy of a %s who is there: %s', (kind, role) => {
    const { parts } = partsOf([force(post({ kind, appointments: [appointed('omar', { deputy: 'asha' })] }))])
    expect(parts).toMatchObject([{ role, by: 'deputy' }])
  })

  test('in the place of a SPOC who is away, as the deputy', () => {
    const away = [{ from: '2026-11-20', to: '2026-11-30' }]
    const { parts } = partsOf([force(post({ away, appointments: [appointed('omar', { deputy: 'asha' })] }))])
    expect(parts).toMatchObject([{ role: 'spoc', by: 'deputy' }])
  })

  test('in the place of a SPOC whom they cover, on the days of the cover alone', () => {
    const covered = (from: string) =>
      partsOf([force(post({ away: [{ from, to: '2026-12-30', by: 'asha' }], appointments: [appointed('omar')] }))])
    expect(covered('2026-11-20').parts).toMatchObject([{ role: 'spoc', by: 'cover' }])
    expect(covered('2026-11-24').parts).toEqual([])
  })

  test('no longer when the appointment is over, or the post is closed', () => {
    expect(partsOf([force(post({ appointments: [appointed('asha', { to: '2026-11-22' })] }))]).parts).toEqual([])
    expect(partsOf([force(post({ until: '2026-11-01', appointments: [appointed('asha')] }))]).parts).toEqual([])
  })

  test('as an admin everywhere, when the configuration names them', () => {
    const { parts, seesJustice } = partsOf([], [], true)
    expect(parts).toEqual([{ role: 'admin', by: 'first-admin', areas: 'every' }])
    expect(seesJustice).toBe(false)
  })
})

test('a force-employed ISVA is an ISVA: the post decides, not the tenant', () => {
  const service = organisation({
    id: 'service',
    agency: 'isva',
    posts: [post({ kind: 'member', appointments: [appointed('asha')] })],
  })
  const both = [force(post({ kind: 'member', appointments: [appointed('asha')] })), service]
  expect(partsOf(both).parts.map(({ agency }) => agency)).toEqual(['police', 'isva'])
  expect(partsOf(both).seesJustice).toBe(false)
})

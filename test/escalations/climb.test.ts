import { describe, expect, test } from 'vitest'
import type { Directory, Organisation, Person, Post } from '../../bot/directory/domain/model.ts'
import type { PlaceBook } from '../../bot/directory/domain/place-book.ts'
import { holderAt, nextHolder } from '../../bot/escalations/domain/climb.ts'
import { escalation } from './acting.ts'

const today = '2026-11-23'

const places: PlaceBook = {
  nameOf: () => undefined,
  codeOf: () => undefined,
  areaOfAuthority: () => undefined,
  cpsAreasOf: () => [],
  cpsAreaOfBorough: () => undefined,
}

const person = (id: string): Person => ({ id, organisation: 'avon', name: id, identities: [] })

const post = (id: string, kind: Post['kind'], more: Partial<Post> = {}): Post => ({
  ...{ id, kind, title: { en: id }, covers: [], away: [] },
  appointments: [{ person: `${id}-holder`, from: '2026-01-01' }],
  ...more,
})

const known = (posts: readonly Post[], raisers: readonly string[] = []) => {
  const avon: Organisation = {
    ...{ id: 'avon', agency: 'police', names: { en: 'Avon' }, serves: ['E23000036'], mailDomains: [] },
    posts,
  }
  const people = ['spoc-holder', 'lead-holder', 'deputy', 'stand-in'].map((id) => [id, person(id)] as const)
  const directory: Directory = {
    ...{ version: 1, organisations: [avon], people: new Map(people), areas: new Map(), subscribed: [] },
  }
  return { directory, places, day: today, raisers }
}

const nobodyYet = { organisation: 'avon', held: [], rung: 0 }
const spoc = post('spoc', 'spoc')
const lead = post('lead', 'lead')

describe('Who is asked', () => {
  test('first is the contact, as whoever holds that post now', () => {
    expect(holderAt(escalation(), nobodyYet, 0, known([spoc, lead]))).toEqual({
      ...{ rung: 0, party: 'post|avon|spoc' },
      held: ['post|avon|spoc', 'person|avon|spoc-holder'],
    })
  })

  test('is whoever covers, and neither they nor the one they cover are asked again as the lead', () => {
    const away = post('spoc', 'spoc', { away: [{ from: today, to: '2026-12-04', by: 'lead-holder' }] })
    const first = holderAt(escalation(), nobodyYet, 0, known([away, lead]))
    expect(first?.held).toEqual(['post|avon|spoc', 'person|avon|lead-holder', 'person|avon|spoc-holder'])
    const part = { ...nobodyYet, held: first?.held ?? [] }
    expect(nextHolder(escalation(), part, known([away, lead]))).toBeUndefined()
  })

  test('next is the agency’s lead; a post that nobody holds is passed over', () => {
    const vacant = post('lead', 'lead', { appointments: [] })
    expect(nextHolder(escalation(), nobodyYet, known([spoc, lead]))).toMatchObject({ rung: 1, party: 'post|avon|lead' })
    expect(nextHolder(escalation(), nobodyYet, known([spoc, vacant]))).toBeUndefined()
    expect(nextHolder(escalation(), nobodyYet, known([spoc, vacant, { ...lead, id: 'second' }]))).toMatchObject({
      party: 'post|avon|second',
    })
  })

  test('is never whoever raised it: nobody answers their own', () => {
    expect(holderAt(escalation(), nobodyYet, 0, known([spoc, lead], ['spoc-holder']))).toBeUndefined()
    expect(nextHolder(escalation(), nobodyYet, known([spoc, lead], ['lead-holder']))).toBeUndefined()
  })

  test('by itself is nobody above the lead, unless the local ladder says so', () => {
    const part = { ...nobodyYet, rung: 1, held: ['post|avon|lead', 'person|avon|lead-holder'] }
    expect(nextHolder(escalation(), part, known([spoc, lead]))).toBeUndefined()
    const local = escalation().ladder.rungs.map((rung) => ({ ...rung, bySelf: false }))
    const byPress = { ...escalation(), ladder: { ...escalation().ladder, rungs: local } }
    expect(nextHolder(byPress, nobodyYet, known([spoc, lead]))).toBeUndefined()
  })

  test('for a place is the post that answers for it', () => {
    const elsewhere = post('spoc', 'spoc', { covers: ['E06000022'] })
    expect(
      holderAt(escalation({ to: { area: 'E23000036', authority: 'E06000023' } }), nobodyYet, 0, known([elsewhere])),
    ).toBeUndefined()
  })
})

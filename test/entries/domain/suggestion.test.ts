import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kept } from '../../../bot/entries/domain/kept.ts'
import { fieldsTouched } from '../../../bot/entries/domain/kept.ts'
import type { Suggestion } from '../../../bot/entries/domain/suggestion.ts'
import { followed, wrongs } from '../../../bot/entries/domain/suggestion.ts'
import { instantOf } from '../../../bot/time/instant.ts'
import { appointed, organisation, person, post, today } from '../../directory/made.ts'

const held: Kept = {
  organisation: organisation({ posts: [post({ appointments: [appointed('asha', { deputy: 'tom' })] })] }),
  people: new Map(['asha', 'tom'].map((id) => [id, person(id)])),
}

const vacant: Kept = { ...held, organisation: organisation({ posts: [post()] }) }

const suggestion = (more: Partial<Suggestion> = {}): Suggestion => ({
  reference: 'K7M2-9QXA',
  state: 'accepted',
  maker: { tenantId: 't', oid: 'grace' },
  audience: 'multi',
  wrong: 'phone',
  organisation: 'force',
  areas: ['E23000036'],
  post: 'inspector',
  person: 'asha',
  proposed: { name: 'Leila New', email: 'leila@force.police.example', phone: '0117 496 0199' },
  madeAt: instantOf('2026-11-23T10:00:00Z'),
  ...more,
})

const ofGap = ({ person: _, ...rest }: Suggestion): Suggestion => rest

const carriedOutOn = (kept: Kept, one: Suggestion): Kept => {
  const changed = followed(kept, one, today)
  if (!changed) throw new Error('It was not followed.')
  return {
    organisation: changed.organisation,
    people: new Map([...kept.people, ...changed.people.map((who) => [who.id, who] as const)]),
  }
}

describe('An accepted suggestion', () => {
  test('done twice says the same as done once, whatever it is about', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wrongs), (wrong) => {
        const isGap = wrong === 'me' || wrong === 'known'
        const one = isGap ? ofGap(suggestion({ wrong })) : suggestion({ wrong })
        const once = carriedOutOn(isGap ? vacant : held, one)
        expect(carriedOutOn(once, one)).toEqual(once)
      }),
    )
  })

  test('is not followed once somebody else is in the entry', () => {
    const later: Kept = { ...held, organisation: organisation({ posts: [post({ appointments: [appointed('tom')] })] }) }
    for (const wrong of wrongs) expect(followed(later, suggestion({ wrong }), today)).toBeUndefined()
  })

  test('keeps the deputy and whatever else it does not speak of', () => {
    const changed = carriedOutOn(held, suggestion({ wrong: 'someone-else' }))
    expect(changed.organisation.posts[0]?.appointments.at(-1)).toMatchObject({ deputy: 'tom', confirmedOn: today })
    expect(changed.people.get('asha')).toEqual(person('asha'))
  })

  test('founds an organisation only where it says so', () => {
    const founding = { agency: 'isva', names: { en: 'Example Light' }, serves: ['E23000036'] } as const
    const one = ofGap(suggestion({ wrong: 'me', organisation: 'new' }))
    expect(followed(undefined, one, today)).toBeUndefined()
    expect(followed(undefined, { ...one, founding }, today)?.organisation).toMatchObject({ id: 'new', agency: 'isva' })
  })
})

describe('The fields that a change touched', () => {
  test('are named, without what stands in them', () => {
    const changed = followed(held, suggestion(), today)
    expect(changed && fieldsTouched(held, changed)).toEqual(['people.phone', 'posts.appointments'])
  })

  test('are none when nothing changed', () => {
    expect(fieldsTouched(held, { organisation: held.organisation, people: [...held.people.values()] })).toEqual([])
  })
})

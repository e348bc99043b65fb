import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Join } from '../../../bot/people/domain/join.ts'
import { next } from '../../../bot/people/domain/join.ts'
import { link } from '../../../bot/people/domain/linking.ts'
import { calledSo, lookingLike, readName } from '../../../bot/people/domain/naming.ts'
import { referenceOf } from '../../../bot/people/joins/reference.ts'
import { joinDocument, joinOf } from '../../../bot/people/records.ts'
import type { Rule } from '../../../bot/rights/actions.ts'
import { actions } from '../../../bot/rights/actions.ts'
import { instantOf } from '../../../bot/time/instant.ts'
import { readReference } from '../../../bot/turns/reference.ts'
import { organisation, person, today } from '../../directory/made.ts'

const at = instantOf('2026-11-23T10:00:00Z')

const join = (more: Partial<Join> = {}): Join => ({
  reference: 'K7M2-9QXA',
  state: 'confirmed',
  account: { tenantId: 't', oid: 'new', as: 'home' },
  organisation: 'force',
  areas: ['E23000036'],
  askedAt: at,
  claim: { entry: 'asha' },
  confirmed: 1,
  ...more,
})

const identity = (tenantId: string, oid: string) => ({ tenantId, oid, as: 'home' }) as const

describe('What may happen to a request next', () => {
  test.each(Object.entries(next))('the rights allow the same from %s', (state, actionsFrom) => {
    const allowed = Object.entries(actions)
      .filter(
        ([name, rule]: [string, Rule]) =>
          rule.on === 'join' && name !== 'join.ask' && rule.from?.some((one) => one === state),
      )
      .map(([name]) => name)
    expect(allowed.toSorted()).toEqual([...actionsFrom].toSorted())
  })
})

describe('Adding an account to an entry', () => {
  test('leaves the accounts of other tenants', () => {
    const entry = person('asha', { identities: [identity('other', 'old')] })
    const linked = link(join(), organisation(), entry, today)
    expect(linked).toMatchObject({ result: 'linked', person: { identities: [{ oid: 'old' }, { oid: 'new' }] } })
  })

  test('never puts it in the place of one that nobody was told of', () => {
    const entry = person('asha', { identities: [identity('t', 'old')] })
    expect(link(join(), organisation(), entry, today)).toEqual({ result: 'taken', by: 'old' })
    const told = join({ claim: { entry: 'asha', replaces: 'somebody-else' } })
    expect(link(told, organisation(), entry, today)).toEqual({ result: 'taken', by: 'old' })
  })

  test('of somebody new makes an entry with a member’s post, under the same id each time', () => {
    const claim = { name: 'Leila Testerly', role: 'investigator' } as const
    const linked = link(join({ claim }), organisation(), undefined, today)
    if (linked.result !== 'linked') throw new Error(linked.result)
    expect(linked.person.id).toBe('force.k7m2-9qxa')
    expect(linked.organisation.posts).toMatchObject([{ kind: 'member', appointments: [{ person: 'force.k7m2-9qxa' }] }])
    expect(link(join({ claim }), linked.organisation, linked.person, today)).toMatchObject({ result: 'already' })
  })

  test('done twice, is done once, whatever accounts there were, and never leaves two of one tenant', () => {
    const accounts = fc.uniqueArray(
      fc.record({ tenantId: fc.constantFrom('t', 'u', 'v'), oid: fc.string({ minLength: 1 }) }),
      {
        selector: ({ tenantId }) => tenantId,
      },
    )
    fc.assert(
      fc.property(accounts, fc.option(fc.string({ minLength: 1 }), { nil: undefined }), (there, replaces) => {
        const asked = join({ claim: replaces === undefined ? { entry: 'asha' } : { entry: 'asha', replaces } })
        const entry = person('asha', { identities: there.map(({ tenantId, oid }) => identity(tenantId, oid)) })
        const once = link(asked, organisation(), entry, today)
        if (once.result !== 'linked') return
        expect(link(asked, organisation(), once.person, today).result).toBe('already')
        const tenants = once.person.identities.map(({ tenantId }) => tenantId)
        expect(new Set(tenants).size).toBe(tenants.length)
      }),
    )
  })
})

describe('A request on record', () => {
  test.each([
    join(),
    join({
      claim: { name: 'Leila Testerly', role: 'isva', email: 'leila@isva.example' },
      state: 'asked',
      confirmed: 0,
    }),
    join({ state: 'with-admin', why: 'taken', claim: { entry: 'asha', replaces: 'old' } }),
    join({ linkedAt: at, decidedBy: 't|asha' }),
  ])('is read as it was written: $state', (one) => {
    expect(joinOf(joinDocument(one))).toEqual(one)
  })

  test('has a reference that is the same for the same asking, read in any case, and another for the next', () => {
    const asking = { tenantId: 't', oid: 'o', organisation: 'force', settled: 0 }
    const reference = referenceOf(asking)
    expect(referenceOf(asking)).toBe(reference)
    expect(referenceOf({ ...asking, settled: 1 })).not.toBe(reference)
    expect(readReference(reference.toLowerCase().replace('-', ' '))).toBe(reference)
    expect(readReference('K7M2-9QX')).toBeUndefined()
    expect(readReference('K7M2-9QX0')).toBeUndefined()
  })
})

describe('A name', () => {
  test.each(['Siân Ffuglen', 'Rhys Sampl-Rees', "Aoife O'Placeholder", 'Owain ap Stori'])('may be %s', (name) => {
    expect(readName(`  ${name} `)).toBe(name)
  })

  test.each([
    '',
    'A',
    '07700 900104',
    'see https://example.org',
    'she told me that he was there on Friday night',
    'a@b.example',
  ])('can’t be %j', (typed) => expect(readName(typed)).toBeUndefined())

  test('is found among others by its words, an exact one first, and an address finds its owner', () => {
    const [grace, imogen, other] = [
      person('g', { name: 'Grace Imaginer' }),
      person('i', { name: 'Imogen Imaginer', email: 'grace@x.example' }),
      person('o', { name: 'Tom Inventon' }),
    ]
    const all = [other, imogen, grace]
    expect(lookingLike({ name: 'grâce imaginer' }, all).map(({ id }) => id)).toEqual(['g', 'i'])
    expect(lookingLike({ name: 'Grace Imaginer', email: 'GRACE@x.example' }, all).map(({ id }) => id)).toEqual([
      'i',
      'g',
    ])
    expect(calledSo('Imaginer', all)).toHaveLength(2)
    expect(calledSo('Grace Imaginer', all)).toEqual([grace])
    expect(calledSo('', all)).toEqual([])
  })
})

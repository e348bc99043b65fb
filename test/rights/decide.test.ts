import { describe, expect, test } from 'vitest'
import type { Action, Rule } from '../../bot/rights/actions.ts'
import { actions, secret } from '../../bot/rights/actions.ts'
import { decide } from '../../bot/rights/decide.ts'
import type { Actor, Part, Role } from '../../bot/rights/roles.ts'
import { roles } from '../../bot/rights/roles.ts'
import type { Subject } from '../../bot/rights/subject.ts'
import { actor, asking, part } from './acting.ts'

const names = Object.keys(actions) as Action[]
const held = (role: Role): role is Part['role'] => role !== 'anyone' && role !== 'operator' && role !== 'worker'

/** Somebody who is all of these at once. */
const whoIs = (...which: readonly Role[]): Actor => {
  const is = which.find((role) => role === 'operator' || role === 'worker')
  return actor(
    which.filter(held).map((role) => part(role)),
    is ? { is } : {},
  )
}

const relations: Readonly<Record<string, Subject>> = {
  'their own': { own: ['t|asha'] },
  "their organisation's": { organisation: 'force' },
  "their area's": { areas: ['E23000036'] },
  "a stranger's": { own: ['t|omar'], organisation: 'cps', areas: ['W15000002'] },
}

const allowed = (who: Actor, action: Action, subject: Subject) => {
  const rule: Rule = actions[action]
  const state = rule.from?.[0]
  return decide(who, action, state ? { ...subject, state } : subject, asking).ok
}

/** What one role's cell of the table says, worked out by hand from its word. */
const saysTheTable = (role: Role, action: Action, relation: string) => {
  const rule: Rule = actions[action]
  if (rule.notOwn && relation === 'their own') return false
  const reach = rule.may[role]
  if (reach === 'any') return true
  if (reach === 'own') return relation === 'their own'
  if (reach === 'own-organisation') return relation === "their organisation's"
  return reach === 'own-areas' && relation === "their area's"
}

/** The shell and Liaison itself are never one. */
const beside = (first: Role) =>
  roles.filter((second) => first === second || held(first) || held(second) || 'anyone' === first || 'anyone' === second)

describe.each(roles)('%s together with each other role', (first) => {
  test.each(beside(first))(
    '%s may do exactly what either may, for each action and whoever the record concerns',
    (second) => {
      for (const action of names)
        for (const [relation, subject] of Object.entries(relations)) {
          const says = ['anyone' as const, first, second].some((role) => saysTheTable(role, action, relation))
          expect(allowed(whoIs(first, second), action, subject), `${action} on ${relation}`).toBe(says)
        }
    },
  )
})

describe('a record that only police and the CPS may see', () => {
  const justice: Subject = { organisation: 'force', areas: ['E23000036'], audience: 'justice', state: 'made' }
  const opens = (who: Actor, subject: Subject = justice) => decide(who, 'suggestion.open', subject, asking)

  test('opens for a police SPOC', () => expect(opens(actor([part('spoc')])).ok).toBe(true))

  test.each(['multi', 'justice'] as const)(
    'an ISVA post anywhere decides, whatever else somebody is (%s)',
    (audience) => {
      const both = actor([part('spoc'), part('member', { agency: 'isva', organisation: 'service' })])
      expect(opens(both, { ...justice, audience }).ok).toBe(audience === 'multi')
    },
  )

  test('a coordinator at a council looks after the area, but not after this', () => {
    const coordinator = actor([part('coordinator', { agency: 'partner', organisation: 'pcc' })])
    expect(opens(coordinator)).toEqual({ ok: false, why: 'not-there' })
  })

  test('who sees justice through a police post does not reach it through a partner post', () => {
    const two = actor([
      part('member', { organisation: 'elsewhere', areas: ['W15000002'] }),
      part('coordinator', { agency: 'partner', organisation: 'pcc' }),
    ])
    expect(opens(two)).toEqual({ ok: false, why: 'not-there' })
    expect(opens(two, { ...justice, audience: 'multi' }).ok).toBe(true)
  })

  test('is, for everybody else, exactly as if it were not there', () => {
    const isva = actor([part('spoc', { agency: 'isva', organisation: 'service' })])
    const missing = decide(isva, 'suggestion.open', { state: 'none' }, asking)
    for (const action of ['suggestion.open', 'suggestion.accept', 'suggestion.withdraw'] as const)
      expect(decide(isva, action, { ...justice, own: ['t|omar'] }, asking)).toEqual(missing)
  })
})

describe('a restricted record', () => {
  const restricted: Subject = { organisation: 'force', state: 'made', restrictedTo: ['t|omar', 't|nia'] }

  test('is there for the two whom it names and for nobody else, however high their post', () => {
    const chief = actor([part('lead'), part('admin', { areas: 'every' })])
    expect(decide(chief, 'suggestion.open', restricted, asking)).toEqual({ ok: false, why: 'not-there' })
    const omar = actor([part('spoc')], { oid: 'omar' })
    expect(decide(omar, 'suggestion.open', restricted, asking).ok).toBe(true)
  })
})

describe('a refusal', () => {
  test.each(
    names.filter((action) => secret.has(actions[action].on) && !(actions[action] as Rule).from?.includes('none')),
  )('%s on a record of others tells nothing about it', (action) => {
    const stranger = actor([part('member')])
    const refused = relations["a stranger's"] ?? {}
    const states = (actions[action] as Rule).from ?? [undefined]
    const answers = [...states, 'none', 'withdrawn', undefined].map((state) =>
      decide(stranger, action, state ? { ...refused, state } : refused, asking),
    )
    for (const answer of answers) expect(answer).toEqual({ ok: false, why: 'not-there' })
  })

  test('nobody decides what they asked for themself, not even an admin', () => {
    const admin = actor([part('admin', { areas: 'every' })])
    const own: Subject = { state: 'asked', own: ['t|asha'], areas: ['E23000036'] }
    expect(decide(admin, 'join.confirm', own, asking)).toEqual({ ok: false, why: 'not-your-own' })
  })

  test('what is settled says so to those who may see it', () => {
    const spoc = actor([part('spoc')])
    expect(decide(spoc, 'join.confirm', { state: 'confirmed', organisation: 'force' }, asking)).toEqual({
      ok: false,
      why: 'not-in-this-state',
    })
  })

  test('who has not joined is told how; who has, that it is for others', () => {
    const refusal = (who: Actor) => decide(who, 'tenants.allow', { state: 'kept' }, asking)
    expect(refusal(actor([]))).toEqual({ ok: false, why: 'join-first' })
    expect(refusal(actor([part('member')]))).toEqual({ ok: false, why: 'not-yours' })
  })
})

describe('a permit', () => {
  const given = (who: Actor, subject: Subject) => {
    const answer = decide(who, 'join.open', { state: 'asked', ...subject }, asking)
    if (!answer.ok) throw new Error(answer.why)
    return answer.permit
  }

  test('says as what somebody acted, and why that was enough: the narrowest part that is', () => {
    const both = actor([part('admin', { areas: 'every', organisation: 'pcc', agency: 'partner' }), part('spoc')])
    const permit = given(both, { organisation: 'force', areas: ['E23000036'] })
    expect(permit).toMatchObject({ because: 'own-organisation', operation: 'consultation', reference: 'K7M2-9QXA' })
    expect(permit.as).toMatchObject({
      tenantId: 't',
      oid: 'asha',
      role: 'spoc',
      agency: 'police',
      organisation: 'force',
    })
    expect(permit.actingAs).toEqual({ en: 'The spoc' })
  })

  test('says nothing of acting to somebody who is but one thing', () => {
    expect(given(actor([part('spoc')]), { organisation: 'force' }).actingAs).toBeUndefined()
  })
})

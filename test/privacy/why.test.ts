import { describe, expect, test } from 'vitest'
import { openWhy, wantsReason } from '../../bot/privacy/why.ts'
import type { Rule } from '../../bot/rights/actions.ts'
import { actions } from '../../bot/rights/actions.ts'
import { decide } from '../../bot/rights/decide.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { world } from './world.ts'

const { actorOf } = world()

const permitFor = (oid: string, action: 'audit.verify' | 'audit.own-look-ups' | 'retention.read') => {
  const given = decide(
    actorOf(oid),
    action,
    { own: [`tenant-a|${oid}`] },
    { at: instantOf('2026-11-23T10:00:00Z'), reference: 'R', surface: { how: 'message', where: 'personal' } },
  )
  if (!given.ok) throw new Error(given.why)
  return given.permit
}

const opened = (isOn = true, most?: number) => {
  let elapsed = 0
  const why = openWhy({ elapsed: () => elapsed, isOn, ...(most ? { most } : {}) })
  return {
    why,
    passes: (milliseconds: number) => {
      elapsed += milliseconds
    },
  }
}

describe('whether somebody is asked why', () => {
  test('only where the table says so, and only who has no part in the record', () => {
    expect(wantsReason(permitFor('rhian', 'audit.verify'))).toBe(true)
    expect(wantsReason({ ...permitFor('rhian', 'audit.verify'), because: 'own-areas' })).toBe(false)
    expect(wantsReason(permitFor('rhian', 'retention.read'))).toBe(false)
    expect(wantsReason(permitFor('asha', 'audit.own-look-ups'))).toBe(false)
  })

  test('only before something is read: a change that was done could not be asked about', () => {
    const asking = Object.values(actions).filter((rule: Rule) => rule.asksWhy)
    expect(asking.length).toBeGreaterThan(0)
    expect(asking.every((rule: Rule) => rule.how === 'read')).toBe(true)
  })

  test('once an hour, each person for themself and each thing for itself', () => {
    const { why, passes } = opened()
    const permit = permitFor('rhian', 'audit.verify')
    expect(why.needsReason(permit)).toBe(true)
    why.give(permit.as, 'audit.verify', 'security')
    expect(why.needsReason(permit)).toBe(false)
    expect(why.reasonFor(permit)).toBe('security')
    expect(why.needsReason({ ...permit, as: { ...permit.as, oid: 'another' } })).toBe(true)
    expect(why.needsReason({ ...permit, action: 'audit.look-ups-of' })).toBe(true)
    passes(3_600_000)
    expect(why.needsReason(permit)).toBe(true)
  })

  test('not at all where the setting is off', () => {
    expect(opened(false).why.needsReason(permitFor('rhian', 'audit.verify'))).toBe(false)
  })

  test('what is remembered has an end: the oldest is asked again', () => {
    const { why } = opened(true, 2)
    const permit = permitFor('rhian', 'audit.verify')
    for (const oid of ['one', 'two', 'three']) why.give({ ...permit.as, oid }, 'audit.verify', 'security')
    expect(why.reasonFor({ ...permit, as: { ...permit.as, oid: 'one' } })).toBeUndefined()
    expect(why.reasonFor({ ...permit, as: { ...permit.as, oid: 'three' } })).toBe('security')
  })
})

describe('saying why in chat', () => {
  test('by the button, or typed after being asked, in either language', async () => {
    const { as, privacy, actorOf: of } = world()
    const { parts: _, ...who } = of('rhian')
    const permit = { ...permitFor('rhian', 'audit.verify'), as: { ...permitFor('rhian', 'audit.verify').as, ...who } }
    await as('rhian').presses('why.say', { action: 'audit.verify', code: 'conduct' })
    expect(privacy.why.reasonFor(permit)).toBe('conduct')
    expect(privacy.why.needsReason({ ...permit, action: 'audit.look-ups-of' })).toBe(true)
    expect((await as('rhian').says('oherwydd achos troseddol')).text).toContain('Wedi’i nodi')
    expect(privacy.why.reasonFor({ ...permit, action: 'audit.look-ups-of' })).toBe('proceedings')
  })

  test('whoever was asked nothing is told nothing, and a message that only begins so is no reason', async () => {
    const { as } = world()
    expect((await as('rhian').says('because security')).text).toBe('refused not-there')
    expect((await as('rhian').says('because the police have not replied')).text).toMatch(/^look-up/)
  })

  test('an unknown action is unreadable', async () => {
    const { as } = world()
    expect((await as('rhian').presses('why.say', { action: 'no.such', code: 'conduct' })).text).toBe('unreadable')
  })
})

import { describe, expect, test } from 'vitest'
import { actionOfStep } from '../../../bot/actions/change.ts'
import { actionStates, isOpenAction } from '../../../bot/actions/domain/action.ts'
import { decide } from '../../../bot/actions/domain/decide.ts'
import type { StepType } from '../../../bot/actions/domain/next.ts'
import { leadsTo, next } from '../../../bot/actions/domain/next.ts'
import type { Rule } from '../../../bot/rights/actions.ts'
import { actions } from '../../../bot/rights/actions.ts'
import { actionIn, dueOn, owner, stepOf, stepTypes, today } from './acting.ts'

const every = actionStates.flatMap((state) => stepTypes.map((type) => ({ state, type })))

const statesThatAllow = (type: StepType) =>
  actionStates.filter((state) => {
    const steps: readonly StepType[] = next[state]
    return steps.includes(type)
  })

describe('What may be done with an action', () => {
  test.each(every)('$state: $type is what the table says', ({ state, type }) => {
    const before = actionIn(state)
    const decided = decide(before, stepOf[type], today)
    if (!statesThatAllow(type).includes(state)) {
      expect(decided).toEqual({ ok: false, why: 'not-in-this-state' })
      return
    }
    expect(decided).toMatchObject({ ok: true, action: { state: leadsTo[type] ?? state } })
  })

  test.each(stepTypes)('the rights of %s have exactly the states from which the table allows it', (type) => {
    const { from = [] }: Rule = actions[actionOfStep[type]]
    expect(from.toSorted()).toEqual(statesThatAllow(type).toSorted())
  })

  test('a field that changed is named, and one that did not is not', () => {
    const changed = every.flatMap(({ state, type }) => {
      const before = actionIn(state)
      const decided = decide(before, stepOf[type], today)
      if (!decided.ok || type === 'remind-later') return []
      const names = Object.keys({ ...before, ...decided.action }) as (keyof typeof before)[]
      const differs = names.filter((name) => before[name] !== decided.action[name])
      return [{ state, type, differs: differs.toSorted(), fields: decided.fields.toSorted() }]
    })
    for (const { differs, fields } of changed) expect(fields).toEqual(differs)
  })
})

describe('Days, owners and what a step leaves behind', () => {
  const open = actionIn('open')

  test('a date does not move into the past; to today it may', () => {
    expect(decide(open, { type: 'move', dueOn: '2026-11-22' }, today)).toEqual({ ok: false, why: 'past' })
    expect(decide(open, { type: 'move', dueOn: today }, today)).toMatchObject({ ok: true, action: { dueOn: today } })
  })

  test('nobody is reminded today or before', () => {
    for (const on of ['2026-11-22', today])
      expect(decide(open, { type: 'remind-later', on }, today)).toEqual({ ok: false, why: 'past' })
  })

  test('the same date and the same owner change nothing', () => {
    expect(decide(open, { type: 'move', dueOn }, today)).toEqual({ ok: false, why: 'same' })
    expect(decide(open, { type: 'hand', owner, agency: 'cps' }, today)).toEqual({ ok: false, why: 'same' })
  })

  test('said again that it is not theirs, nobody is told again; with a name for it they are', () => {
    const disowned = actionIn('open', { notMine: { by: 'host|omar' } })
    expect(decide(disowned, stepOf.disown, today)).toEqual({ ok: false, why: 'same' })
    const named = { type: 'disown', by: 'host|omar', perhaps: 'post|org|inspector' } as const
    expect(decide(disowned, named, today)).toMatchObject({ ok: true })
  })

  test.each(['done', 'not-needed'] as const)('opened again from %s, it is not closed on any day', (state) => {
    const decided = decide(actionIn(state, { closedOn: '2026-11-20' }), { type: 'reopen' }, today)
    expect(decided).toMatchObject({ ok: true, fields: ['state', 'closedOn'] })
    expect(decided.ok && decided.action.closedOn).toBe(undefined)
  })

  test('closed on the day on which it was finished or dropped, and no longer waiting for anybody or disowned', () => {
    const before = actionIn('waiting', { waitingOn: 'cps', notMine: { by: 'host|omar' } })
    for (const type of ['finish', 'drop'] as const) {
      const decided = decide(before, { type }, today)
      const after = decided.ok ? decided.action : before
      expect(after.closedOn).toBe(today)
      expect(isOpenAction(after)).toBe(false)
      expect([after.waitingOn, after.notMine]).toEqual([undefined, undefined])
    }
  })

  test('whoever it is handed to is not the one who said that it was not theirs', () => {
    const decided = decide(actionIn('open', { notMine: { by: 'host|omar' } }), stepOf.hand, today)
    expect(decided.ok && decided.action.notMine).toBe(undefined)
  })
})

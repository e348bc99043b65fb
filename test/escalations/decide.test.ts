import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../../bot/escalations/domain/decide.ts'
import type { Escalation, EscalationState } from '../../bot/escalations/domain/escalation.ts'
import { escalationStates } from '../../bot/escalations/domain/escalation.ts'
import type { StepType } from '../../bot/escalations/domain/next.ts'
import { byClock, mayStep, next } from '../../bot/escalations/domain/next.ts'
import type { Step } from '../../bot/escalations/domain/step.ts'
import { epochOf, instantOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { escalation, holder, momentOf, part, start } from './acting.ts'

const later = instantOf('2026-11-24T12:00:00Z')

const steps: Readonly<Record<StepType, Step>> = {
  acknowledge: { type: 'acknowledge', agency: 'police', by: 'host|asha' },
  answer: { type: 'answer', agency: 'police', by: 'host|asha' },
  hand: { type: 'hand', agency: 'police', to: holder('other', 0) },
  pause: { type: 'pause', why: 'awaiting-court', until: instantOf('2026-12-04T17:00:00Z') },
  resume: { type: 'resume' },
  resolve: { type: 'resolve' },
  settle: { type: 'settle' },
  withdraw: { type: 'withdraw' },
  reopen: { type: 'reopen' },
  'more-time': { type: 'more-time', allowance: { days: 3 } },
  agenda: { type: 'agenda', agenda: { group: 'group|scrutiny', step: 'scrutiny-group', on: '2026-12-09' } },
  strategic: { type: 'strategic', agenda: { group: 'group|strategic', step: 'strategic-group' } },
  report: { type: 'report' },
  remind: { type: 'remind' },
  learn: { type: 'learn' },
  pass: {
    ...{ type: 'pass', agency: 'police', to: { area: 'E23000038' } },
    asked: { agency: 'police', organisation: 'wiltshire-police', holder: holder('wiltshire', 0) },
  },
  'step-up': { type: 'step-up', agency: 'police', to: holder('lead', 1) },
  offer: { type: 'offer', agency: 'police' },
}

const ofCps = (type: 'acknowledge' | 'answer'): Step => ({ type, agency: 'cps', by: 'host|omar' })

const taken = (from: Escalation, ...all: readonly Step[]): Escalation =>
  all.reduce((now, step) => {
    const decided = decide(now, step, momentOf(later))
    if (!decided.ok) throw new Error(`${step.type} in ${now.state}: ${decided.why}`)
    return decided.escalation
  }, from)

const inState: Readonly<Record<EscalationState, Escalation>> = {
  raised: escalation(),
  acknowledged: taken(escalation(), steps.acknowledge),
  responded: taken(escalation(), steps.answer),
  paused: taken(escalation(), steps.pause),
  'on-agenda': taken(escalation(), steps.agenda),
  resolved: taken(escalation(), steps.settle),
  withdrawn: taken(escalation(), steps.withdraw),
}

const everyStep = Object.values(steps)

describe('What may be done', () => {
  test.each(escalationStates.flatMap((state) => everyStep.map((step) => ({ state, step }))))(
    'in the state $state, $step.type: as the table says',
    ({ state, step }) => {
      const decided = decide(inState[state], step, momentOf(later))
      if (mayStep(state, step.type)) expect(decided).not.toMatchObject({ why: 'not-in-this-state' })
      else expect(decided).toEqual({ ok: false, why: 'not-in-this-state' })
    },
  )

  test('every state is reached, and every one can be left', () => {
    for (const state of escalationStates) {
      expect(inState[state].state).toBe(state)
      expect(next[state].length).toBeGreaterThan(0)
    }
  })

  test('pressed twice, it is as it was: nothing happens again', () => {
    expect(decide(inState.acknowledged, steps.acknowledge, momentOf(later))).toEqual({ ok: false, why: 'same' })
  })
})

describe('An escalation', () => {
  test('is acknowledged, and a second clock begins', () => {
    const { concerned, state } = inState.acknowledged
    expect(state).toBe('acknowledged')
    expect(concerned[0]?.clock).toMatchObject({ for: 'respond', from: later, allowance: { days: 5 } })
  })

  test('answered without being acknowledged first counts as both', () => {
    expect(inState.responded.concerned[0]).toMatchObject({ state: 'answered', acknowledgedBy: 'host|asha' })
    expect(inState.responded.concerned[0]).not.toHaveProperty('clock')
  })

  test('of two agencies is answered when both have', () => {
    const both = escalation({ concerned: [part('police'), part('cps')] })
    const one = taken(both, steps.answer)
    expect(one.state).toBe('raised')
    expect(taken(one, ofCps('answer')).state).toBe('responded')
  })

  test('goes to the lead, who is asked from the start and has held it since', () => {
    const { concerned } = taken(escalation(), steps['step-up'])
    expect(concerned[0]).toMatchObject({ state: 'waiting', rung: 1, holder: 'post|avon|lead' })
    expect(concerned[0]?.held).toEqual(expect.arrayContaining(['post|avon|spoc', 'post|avon|lead']))
    expect(concerned[0]?.clock).toMatchObject({ for: 'acknowledge', from: later })
  })

  test('that nobody further is asked of by itself has no clock, and its people are offered ways on', () => {
    const offered = taken(escalation(), steps.offer)
    expect(offered.offered).toBe(true)
    expect(offered.concerned[0]).not.toHaveProperty('clock')
    expect(taken(offered, steps['more-time'])).not.toHaveProperty('offered')
    expect(taken(offered, steps['more-time']).concerned[0]?.clock).toMatchObject({ allowance: { days: 3 } })
  })

  test('that was answered and disputed is asked again of whoever answered, and the dispute is kept', () => {
    const again = taken(inState.responded, steps.reopen)
    expect(again).toMatchObject({ state: 'acknowledged', disputed: true })
    expect(again.concerned[0]?.clock).toMatchObject({ for: 'respond' })
    expect(taken(again, steps.agenda)).toMatchObject({
      state: 'on-agenda',
      disputed: true,
      agenda: { on: '2026-12-09' },
    })
  })

  test('withdrawn and taken up again begins where it was, without a dispute', () => {
    const again = taken(inState.withdrawn, steps.reopen)
    expect(again).toMatchObject({ state: 'raised' })
    expect(again).not.toHaveProperty('disputed')
    expect(again).not.toHaveProperty('closedAt')
    expect(again.concerned[0]?.clock).toMatchObject({ for: 'acknowledge' })
  })

  test('paused and resumed has as long as it had', () => {
    const due = escalation().concerned[0]?.clock?.due ?? start
    const resumed = taken(inState.paused, steps.resume)
    expect(resumed.concerned[0]?.clock?.due).toBe(due)
    expect(resumed.pauses).toBe(1)
  })

  test('is refused where the table of holidays ends before its clock would', () => {
    const nowhere = { ...momentOf(later), clock: () => undefined }
    expect(decide(escalation(), steps.acknowledge, nowhere)).toEqual({ ok: false, why: 'beyond-table' })
  })
})

const anyStep = fc.constantFrom(...everyStep, ofCps('answer'), ofCps('acknowledge'))
const anyHours = fc.integer({ min: 0, max: 200 })

/** What must hold after any step, whoever took it. */
const holds = (before: Escalation, now: Escalation, isByClock: boolean) => {
  const isStill = now.closedAt !== undefined || now.state === 'on-agenda'
  for (const [index, one] of now.concerned.entries()) {
    if (one.state === 'answered' || isStill) expect(one.clock).toBeUndefined()
    if (isByClock && before.concerned[index]?.state === 'answered') expect(one).toEqual(before.concerned[index])
    expect(new Set(one.held).size).toBe(one.held.length)
  }
  expect(now.closedAt !== undefined).toBe(now.state === 'resolved' || now.state === 'withdrawn')
  expect(now.pause !== undefined).toBe(now.state === 'paused')
}

test('whatever people and clocks do: one clock an agency, none for what is closed or answered, and nobody twice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyStep, anyHours), { maxLength: 30 }), fc.boolean(), (all, isOfTwo) => {
      let now = escalation(isOfTwo ? { concerned: [part('police'), part('cps')] } : {})
      let at = epochOf(start)
      for (const [step, hours] of all) {
        at += hours * 3_600_000
        const decided = decide(now, step, momentOf(instantOfEpoch(at)))
        if (!decided.ok) continue
        const isByClock = byClock.some((type) => type === step.type)
        holds(now, decided.escalation, isByClock)
        now = decided.escalation
      }
    }),
    { numRuns: 400 },
  )
})

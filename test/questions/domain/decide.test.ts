import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../../bot/questions/domain/decide.ts'
import { decide } from '../../../bot/questions/domain/decide.ts'
import { byClock, leadsTo, mayStep } from '../../../bot/questions/domain/next.ts'
import type { Question, QuestionState } from '../../../bot/questions/domain/question.ts'
import { questionStates } from '../../../bot/questions/domain/question.ts'
import { epochOf, instantOf, instantOfEpoch } from '../../../bot/time/instant.ts'
import { afterwards, question, replyBy, start, steps, taken } from '../acting.ts'

const inState: Readonly<Record<QuestionState, Question>> = {
  asked: question,
  answered: taken(question, start, steps.answer),
  'raised-further': taken(question, start, steps['raise-further']),
  withdrawn: taken(question, start, steps.withdraw),
}

const everyStep = Object.values(steps)

describe('What may be done with a question', () => {
  test.each(questionStates.flatMap((state) => everyStep.map((step) => ({ state, step }))))(
    'in the state $state, $step.type: as the table says',
    ({ state, step }) => {
      const decided = decide(inState[state], step, afterwards)
      if (!mayStep(state, step.type)) {
        expect(decided).toEqual({ ok: false, why: 'not-in-this-state' })
        return
      }
      const leads = state === 'asked' || step.type === 'raise-further' ? (leadsTo[step.type] ?? state) : state
      expect(decided).toMatchObject({ ok: true, question: { state: leads } })
    },
  )

  test('every state is reached, and what is over stays so', () => {
    for (const state of questionStates) expect(inState[state].state).toBe(state)
    for (const state of ['raised-further', 'withdrawn'] as const)
      for (const step of everyStep) expect(decide(inState[state], step, afterwards).ok).toBe(false)
  })
})

describe('A question', () => {
  test('answered says by whom and when, and is asked no more', () => {
    expect(inState.answered).toMatchObject({ answeredBy: 'host|omar', answeredAt: start, closedAt: start })
  })

  test('passed on keeps its date, and nobody who had it gets it again', () => {
    const passed = taken(question, start, steps.pass)
    expect(passed).toMatchObject({ to: 'post|cps|lead', had: ['post|cps|spoc'], replyBy, state: 'asked' })
    expect(decide(passed, { type: 'pass', to: 'post|cps|spoc', agency: 'cps' }, start)).toEqual({
      ok: false,
      why: 'not-now',
    })
  })

  test('given back is still asked: its asker goes on from there, and an answer may yet come', () => {
    const back = taken(question, start, steps['give-back'])
    expect(back).toMatchObject({ state: 'asked', givenBackBy: 'host|omar', to: 'post|cps|spoc' })
    expect(taken(back, start, steps.answer)).not.toHaveProperty('givenBackBy')
    expect(taken(back, start, steps.pass)).not.toHaveProperty('givenBackBy')
  })

  test('is silent once its date has come, not before, and once', () => {
    expect(decide(question, steps['tell-silence'], instantOf('2026-11-30T16:59:59Z'))).toMatchObject({ ok: false })
    const silent = taken(question, afterwards, steps['tell-silence'])
    expect(decide(silent, steps['tell-silence'], afterwards)).toEqual({ ok: false, why: 'same' })
  })

  test('with more time is silent once more at the new date', () => {
    const silent = taken(question, afterwards, steps['tell-silence'])
    const longer = taken(silent, afterwards, steps['more-time'])
    expect(longer).not.toHaveProperty('toldOfSilence')
    expect(longer.replyBy).toBe('2026-12-11T17:00:00.000Z')
    expect(decide(question, { type: 'more-time', replyBy: start }, afterwards)).toEqual({ ok: false, why: 'not-now' })
  })

  test('settled without an answer is taken back; settled with one stays answered, and is raised no further', () => {
    expect(taken(question, start, steps.settle)).toMatchObject({ state: 'withdrawn', settled: true })
    const thanked = taken(inState.answered, start, steps.settle)
    expect(thanked).toMatchObject({ state: 'answered', settled: true })
    expect(decide(thanked, steps['raise-further'], start)).toEqual({ ok: false, why: 'not-now' })
  })

  test('raised further says as which number, also when the answer was not enough', () => {
    expect(taken(inState.answered, start, steps['raise-further'])).toMatchObject({
      ...{ state: 'raised-further', raisedAs: 'AS-2026-0314', answeredBy: 'host|omar' },
    })
  })
})

const anyStep = fc.constantFrom<Step>(...everyStep, { type: 'pass', to: 'post|cps|third', agency: 'cps' })
const anyHours = fc.integer({ min: 0, max: 200 })

/** Takes any steps at any time, and holds what must be true after each. */
const walk = (deciding: typeof decide) =>
  fc.assert(
    fc.property(fc.array(fc.tuple(anyStep, anyHours), { maxLength: 30 }), (all) => {
      let now = question
      let at = epochOf(start)
      for (const [step, hours] of all) {
        at += hours * 3_600_000
        const decided = deciding(now, step, instantOfEpoch(at))
        if (!decided.ok) continue
        const { question: changed } = decided
        if (byClock.some((type) => type === step.type)) expect(changed).toEqual({ ...now, toldOfSilence: true })
        expect(changed.closedAt === undefined).toBe(changed.state === 'asked')
        expect(new Set([...changed.had, changed.to]).size).toBe(changed.had.length + 1)
        now = changed
      }
    }),
    { numRuns: 400 },
  )

describe('Whatever people do', () => {
  test('a clock changes nothing but that its asker was told', () => walk(decide))

  test('and a clock that stepped a question up would be seen', () => {
    const climbing: typeof decide = (now, step, at) =>
      step.type === 'tell-silence' && now.state === 'asked'
        ? { ok: true, question: { ...now, state: 'raised-further', closedAt: at }, fields: ['state'] }
        : decide(now, step, at)
    expect(() => walk(climbing)).toThrow()
  })
})

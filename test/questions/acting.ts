import type { Step } from '../../bot/questions/domain/decide.ts'
import { decide } from '../../bot/questions/domain/decide.ts'
import type { StepType } from '../../bot/questions/domain/next.ts'
import type { Question } from '../../bot/questions/domain/question.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { instantOf } from '../../bot/time/instant.ts'

export const start = instantOf('2026-11-23T10:00:00Z')
export const replyBy = instantOf('2026-11-30T17:00:00Z')
export const afterwards = instantOf('2026-11-30T17:00:01Z')

export const question: Question = {
  ...{ record: 'question|AS-2026-Q0042', number: 'AS-2026-Q0042', state: 'asked', audience: 'multi' },
  ...{ area: 'E23000036', asker: 'host|grace', from: { agency: 'isva' }, to: 'post|cps|spoc', agency: 'cps' },
  ...{ had: [], askedAt: start, replyBy },
}

export const steps: Readonly<Record<StepType, Step>> = {
  answer: { type: 'answer', by: 'host|omar' },
  pass: { type: 'pass', to: 'post|cps|lead', agency: 'cps' },
  'give-back': { type: 'give-back', by: 'host|omar' },
  'more-time': { type: 'more-time', replyBy: instantOf('2026-12-11T17:00:00Z') },
  'raise-further': { type: 'raise-further', as: 'AS-2026-0314' },
  settle: { type: 'settle' },
  withdraw: { type: 'withdraw' },
  'tell-silence': { type: 'tell-silence' },
}

/** After some steps, each at the same moment. Throws where one may not be taken. */
export const taken = (from: Question, at: Instant, ...all: readonly Step[]): Question =>
  all.reduce((now, step) => {
    const decided = decide(now, step, at)
    if (!decided.ok) throw new Error(`${step.type} in ${now.state}: ${decided.why}`)
    return decided.question
  }, from)

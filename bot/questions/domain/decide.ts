import type { Agency } from '../../directory/domain/model.ts'
import type { Instant } from '../../time/instant.ts'
import { leadsTo, mayStep } from './next.ts'
import type { Question } from './question.ts'

/** What somebody, or the clock, does with a question. Words are free texts of the record and go beside it. */
export type Step =
  | { readonly type: 'answer' | 'give-back'; readonly by: string }
  | { readonly type: 'pass'; readonly to: string; readonly agency: Agency }
  | { readonly type: 'more-time'; readonly replyBy: Instant }
  | { readonly type: 'raise-further'; readonly as: string }
  | { readonly type: 'settle' | 'withdraw' | 'tell-silence' }

export type Decided =
  | {
      readonly ok: true
      readonly question: Question
      readonly fields: readonly string[]
      readonly facts?: Readonly<Record<string, string>>
    }
  | { readonly ok: false; readonly why: 'not-in-this-state' | 'not-now' | 'same' }

/** In the state to which the step leads. It is asked until then, and its clock is over. */
const ended = (question: Question, step: Step, at: Instant): Question => {
  const { givenBackBy: _, toldOfSilence: __, ...rest } = question
  return { ...rest, state: leadsTo[step.type] ?? question.state, closedAt: question.closedAt ?? at }
}

const after = (question: Question, step: Step, at: Instant): Question => {
  switch (step.type) {
    case 'answer':
      return { ...ended(question, step, at), answeredBy: step.by, answeredAt: at }
    case 'raise-further':
      return { ...ended(question, step, at), raisedAs: step.as }
    case 'withdraw':
      return ended(question, step, at)
    case 'settle':
      return question.state === 'asked'
        ? { ...ended(question, step, at), settled: true }
        : { ...question, settled: true }
    case 'pass': {
      const { givenBackBy: _, ...rest } = question
      return { ...rest, to: step.to, agency: step.agency, had: [...question.had, question.to] }
    }
    case 'give-back':
      return { ...question, givenBackBy: step.by }
    case 'more-time': {
      const { toldOfSilence: _, ...rest } = question
      return { ...rest, replyBy: step.replyBy }
    }
    case 'tell-silence':
      return { ...question, toldOfSilence: true }
  }
}

const factsOf = (question: Question, step: Step): Readonly<Record<string, string>> | undefined => {
  switch (step.type) {
    case 'pass':
      return { from: question.to, to: step.to }
    case 'more-time':
      return { from: question.replyBy, to: step.replyBy }
    case 'raise-further':
      return { as: step.as }
    default:
      return undefined
  }
}

const isSame = (question: Question, step: Step): boolean => {
  switch (step.type) {
    case 'pass':
      return step.to === question.to
    case 'give-back':
      return question.givenBackBy !== undefined
    case 'more-time':
      return step.replyBy === question.replyBy
    case 'settle':
      return question.settled === true
    case 'tell-silence':
      return question.toldOfSilence === true
    default:
      return false
  }
}

/** What this moment does not allow: a date that is over, silence before the date, somebody who had it, what is settled. */
const isNotNow = (question: Question, step: Step, at: Instant): boolean => {
  switch (step.type) {
    case 'pass':
      return question.had.includes(step.to)
    case 'more-time':
      return step.replyBy <= at
    case 'tell-silence':
      return at < question.replyBy
    case 'raise-further':
      return question.settled === true
    default:
      return false
  }
}

const kept = [
  'state',
  'to',
  'agency',
  'had',
  'replyBy',
  'givenBackBy',
  'answeredBy',
  'answeredAt',
  'raisedAs',
  'toldOfSilence',
  'settled',
  'closedAt',
] as const satisfies readonly (keyof Question)[]

/** Pure: same inputs, same answer. */
export const decide = (question: Question, step: Step, at: Instant): Decided => {
  if (!mayStep(question.state, step.type)) return { ok: false, why: 'not-in-this-state' }
  if (isSame(question, step)) return { ok: false, why: 'same' }
  if (isNotNow(question, step, at)) return { ok: false, why: 'not-now' }
  const changed = after(question, step, at)
  const facts = factsOf(question, step)
  const fields = kept.filter((field) => changed[field] !== question[field])
  return { ok: true, question: changed, fields, ...(facts ? { facts } : {}) }
}

import type { Acted, Decided, FreeText, Headed } from '../records/contract.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import { dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import type { Step } from './domain/decide.ts'
import { decide } from './domain/decide.ts'
import type { StepType } from './domain/next.ts'
import type { Question } from './domain/question.ts'
import type { QuestionsNeeds } from './needs.ts'
import { owedAfter } from './owing.ts'
import { partsOf, questionAt, questionDocument, questionOf } from './stored.ts'
import type { Whose } from './subject.ts'
import { questionSubject } from './subject.ts'

/** Each step is a right of its own, and somebody's. */
export const rightOf = {
  answer: { action: 'question.answer', whose: 'receivers' },
  pass: { action: 'question.pass', whose: 'receivers' },
  'give-back': { action: 'question.pass', whose: 'receivers' },
  'more-time': { action: 'question.more-time', whose: 'asker' },
  'raise-further': { action: 'question.raise-further', whose: 'asker' },
  settle: { action: 'question.settle', whose: 'asker' },
  withdraw: { action: 'question.withdraw', whose: 'asker' },
  'tell-silence': { action: 'question.tell-silence', whose: 'asker' },
} as const satisfies Readonly<Record<StepType, { readonly action: Action; readonly whose: Whose }>>

export type StepAction = (typeof rightOf)[StepType]['action']

type Needs = Pick<QuestionsNeeds, 'records' | 'directory' | 'calendar' | 'clock'>

/** Makes a question, with what it owes. Made before under its number, it is as it was: a redelivered turn asks nothing twice. */
export const makeQuestion = (
  { records, calendar }: Needs,
  ask: Ask<'question.ask'>,
  question: Question,
  texts: readonly FreeText[],
): Promise<Acted<'question.ask'>> => {
  const { record, number, area, audience, asker, agency, to, state } = question
  return records.act(ask, questionAt(record), (current) => ({
    subject: { state: 'none', areas: [area], audience, own: [asker] },
    decide: (permit) => {
      if (current) return unchanged(current)
      const fields = ['to', 'agency', 'replyBy', ...texts.map(({ field }) => field)]
      return {
        ok: true,
        decision: {
          document: questionDocument(question),
          happened: [{ action: 'question.ask', fields, to: state, facts: { number, to, agency } }],
          texts,
          beside: partsOf(question),
          ...owedAfter(question, 'ask', { at: permit.at, events: 1, calendar }),
        },
      }
    },
  }))
}

const unchanged = (document: Headed): Decided => ({ ok: true, decision: { document, happened: [] } })

interface Changing {
  readonly record: string
  readonly step: Step
  readonly texts?: readonly FreeText[]
}

const stepped = (current: Headed, { step, texts = [] }: Changing, permit: Permit, { calendar }: Needs): Decided => {
  const before = questionOf(current)
  const decided = decide(before, step, permit.at)
  if (!decided.ok && decided.why === 'same') return unchanged(current)
  if (!decided.ok) return { ok: false, why: 'not-in-this-state' }
  const { question, fields, facts } = decided
  const isMoved = question.state !== before.state
  const events = (current.events ?? 0) + 1
  return {
    ok: true,
    decision: {
      document: questionDocument(question),
      happened: [
        {
          action: permit.action,
          fields: [...fields, ...texts.map(({ field }) => field)],
          ...(isMoved ? { from: before.state, to: question.state } : {}),
          ...(facts ? { facts } : {}),
        },
      ],
      texts,
      beside: partsOf(question),
      ...owedAfter(question, step, { at: permit.at, events, calendar }),
    },
  }
}

/** Takes one step with a question, decided on facts read at that moment. Saying the same again changes nothing. */
export const changeQuestion = <A extends StepAction>(
  needs: Needs,
  ask: Ask<A>,
  changing: Changing,
): Promise<Acted<A>> => {
  const { whose } = rightOf[changing.step.type]
  return needs.records.act(ask, questionAt(changing.record), async (current) => {
    if (!current) return { subject: {}, decide: () => ({ ok: false, why: 'not-there' }) }
    const directory = await needs.directory()
    return {
      subject: questionSubject(questionOf(current), { directory, day: dayOf(needs.clock()), whose }),
      decide: (permit) => stepped(current, changing, permit, needs),
    }
  })
}

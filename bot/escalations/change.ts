import type { Acted, Decided, FreeText, Headed } from '../records/contract.ts'
import type { Action } from '../rights/actions.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Permit } from '../rights/permit.ts'
import { dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import type { CalendarOf } from './calendars.ts'
import { calendarsOf } from './calendars.ts'
import { warnBefore } from './domain/clock.ts'
import { decide } from './domain/decide.ts'
import type { Escalation } from './domain/escalation.ts'
import type { StepType } from './domain/next.ts'
import type { Step } from './domain/step.ts'
import { momentAt } from './moment.ts'
import type { EscalationsNeeds } from './needs.ts'
import { owedAfter } from './owing.ts'
import { caseKeyOf, changedParts, escalationAt, escalationDocument, escalationOf } from './stored.ts'
import type { Whose } from './subject.ts'
import { subjectNow } from './subject-now.ts'

/** Each step is a right of its own, and somebody's: an answer for another agency is its coordinator's. */
export const rightOf = {
  acknowledge: { action: 'escalation.acknowledge', whose: 'receivers' },
  answer: { action: 'escalation.answer', whose: 'receivers' },
  hand: { action: 'escalation.hand', whose: 'receivers' },
  pause: { action: 'escalation.pause', whose: 'receivers' },
  resume: { action: 'escalation.resume', whose: 'everybody' },
  resolve: { action: 'escalation.resolve', whose: 'raiser' },
  reopen: { action: 'escalation.reopen', whose: 'raiser' },
  withdraw: { action: 'escalation.withdraw', whose: 'raiser' },
  settle: { action: 'escalation.settle', whose: 'raiser' },
  'more-time': { action: 'escalation.more-time', whose: 'raiser' },
  agenda: { action: 'escalation.agenda', whose: 'raiser' },
  pass: { action: 'escalation.pass', whose: 'receivers' },
  strategic: { action: 'escalation.strategic', whose: 'chairs' },
  report: { action: 'escalation.report', whose: 'chairs' },
  learn: { action: 'escalation.learn', whose: 'raiser' },
  remind: { action: 'escalation.remind', whose: 'raiser' },
  'step-up': { action: 'escalation.step-up', whose: 'raiser' },
  offer: { action: 'escalation.offer', whose: 'raiser' },
} as const satisfies Readonly<Record<StepType, { readonly action: Action; readonly whose: Whose }>>

export type StepAction = (typeof rightOf)[StepType]['action'] | 'escalation.answer-for'

interface Changing {
  readonly record: string
  /** For an edit: the version that its card showed. */
  readonly seen?: number | undefined
  /** The step, from the facts of that moment; `undefined` when they no longer ask for one. Asked again with each try. */
  readonly step: (escalation: Escalation) => Step | undefined | Promise<Step | undefined>
  readonly whose: Whose
  readonly texts?: readonly FreeText[]
}

const unchanged = (document: Headed): Decided => ({ ok: true, decision: { document, happened: [] } })

const stepped = (
  calendarOf: CalendarOf,
  current: Headed,
  {
    before,
    step,
    texts = [],
  }: Pick<Changing, 'texts'> & { readonly before: Escalation; readonly step: Step | undefined },
  permit: Permit,
): Decided => {
  if (!step) return unchanged(current)
  const decided = decide(before, step, momentAt(permit.at, calendarOf, before.raisedAt))
  if (!decided.ok && decided.why === 'same') return unchanged(current)
  if (!decided.ok) return { ok: false, why: 'not-in-this-state' }
  const { escalation, fields, facts } = decided
  const isMoved = escalation.state !== before.state
  const told = { at: permit.at, events: (current.events ?? 0) + 1, warnAt: warnBefore(calendarOf) }
  return {
    ok: true,
    decision: {
      document: escalationDocument(escalation, caseKeyOf(current)),
      happened: [
        {
          action: permit.action,
          fields: [...fields, ...texts.map(({ field }) => field)],
          ...(isMoved ? { from: before.state, to: escalation.state } : {}),
          ...(facts ? { facts } : {}),
        },
      ],
      texts,
      beside: changedParts(before, escalation),
      ...owedAfter(escalation, { step, before, byRaiser: keyOfPerson(permit.as) === escalation.raiser }, told),
    },
  }
}

/** Takes one step with an escalation, decided on facts read at that moment. Saying the same again changes nothing. */
export const changeEscalation = <A extends StepAction>(
  needs: Pick<EscalationsNeeds, 'store' | 'records' | 'directory' | 'calendar' | 'clock'>,
  ask: Ask<A>,
  changing: Changing,
): Promise<Acted<A>> => {
  const { record, seen, whose } = changing
  return needs.records.act(
    ask,
    { ...escalationAt(record), ...(seen === undefined ? {} : { seen }) },
    async (current) => {
      if (!current) return { subject: {}, decide: () => ({ ok: false, why: 'not-there' }) }
      const before = escalationOf(current)
      const { texts } = changing
      const [directory, subject, step] = await Promise.all([
        needs.directory(),
        subjectNow(needs, before, { day: dayOf(needs.clock()), whose }),
        changing.step(before),
      ])
      return {
        subject,
        decide: (permit) =>
          stepped(
            calendarsOf(needs.calendar, directory),
            current,
            { before, step, ...(texts ? { texts } : {}) },
            permit,
          ),
      }
    },
  )
}

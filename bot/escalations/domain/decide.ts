import type { Agency } from '../../directory/domain/model.ts'
import type { Allowance, Concerned, Escalation, EscalationState, RunningClock } from './escalation.ts'
import { isOpenEscalation } from './escalation.ts'
import { mayStep } from './next.ts'
import type { Holder, Moment, Step } from './step.ts'

/** What changed, for the timeline: names of fields, and codes. */
export interface Stepped {
  readonly escalation: Escalation
  readonly fields: readonly string[]
  readonly facts?: Readonly<Record<string, string>>
}

export type Decided =
  | ({ readonly ok: true } & Stepped)
  | { readonly ok: false; readonly why: 'not-in-this-state' | 'same' | 'not-now' | 'beyond-table' }

/** How long somebody has at a step, to say that they have it or to answer; `undefined` where no clock is set. */
export const allowanceAt = (
  { ladder, urgent }: Pick<Escalation, 'ladder' | 'urgent'>,
  rung: number,
  what: RunningClock['for'],
): Allowance | undefined => {
  if (urgent) return ladder.urgent[what]
  const { acknowledge, respond } = ladder.rungs[rung] ?? {}
  return what === 'acknowledge' ? (acknowledge ?? respond) : respond
}

/** `undefined`: no clock can be counted, because the table of holidays ends. */
const started = (
  escalation: Escalation,
  { organisation, rung }: Pick<Concerned, 'organisation' | 'rung'>,
  what: RunningClock['for'],
  { clock }: Moment,
) => {
  const allowance = allowanceAt(escalation, rung, what)
  return allowance && clock(what, allowance, organisation)
}

const withoutClock = ({ clock: _, ...rest }: Concerned): Concerned => rest

const waitingFor = (escalation: Escalation, part: Concerned, to: Holder, now: Moment): Concerned => {
  const { acknowledgedBy: _, acknowledgedAt: __, clock: ___, onBehalf: ____, ...rest } = part
  const clock = started(escalation, { organisation: part.organisation, rung: to.rung }, 'acknowledge', now)
  return {
    ...rest,
    ...{ state: 'waiting', rung: to.rung, holder: to.party, held: [...new Set([...part.held, ...to.held])] },
    ...(clock ? { clock } : {}),
  }
}

const answeredOnce = (part: Concerned, by: string, { at }: Moment): Concerned => ({
  ...withoutClock(part),
  ...{ state: 'answered', answeredBy: by, answeredAt: at },
  ...(part.acknowledgedAt ? {} : { acknowledgedBy: by, acknowledgedAt: at }),
})

const acknowledgedOnce = (escalation: Escalation, part: Concerned, by: string, now: Moment): Concerned => {
  const clock = started(escalation, part, 'respond', now)
  return {
    ...withoutClock(part),
    ...{ state: 'acknowledged', acknowledgedBy: by, acknowledgedAt: now.at },
    ...(clock ? { clock } : {}),
  }
}

/** Asked again: of whoever answered, who has it still, a second time; of whoever never did, from the start. */
const askedAgain = (escalation: Escalation, part: Concerned, now: Moment): Concerned => {
  const { answeredBy: _, answeredAt: __, ...rest } = withoutClock(part)
  const clock = started(escalation, part, part.state === 'waiting' ? 'acknowledge' : 'respond', now)
  const state = part.state === 'waiting' ? 'waiting' : 'acknowledged'
  return { ...rest, state, ...(clock ? { clock } : {}) }
}

/** What the agencies have done says what the whole is. */
const standing = (concerned: readonly Concerned[]): EscalationState => {
  if (concerned.every(({ state }) => state === 'answered')) return 'responded'
  return concerned.some(({ state }) => state === 'waiting') ? 'raised' : 'acknowledged'
}

const partOf = (escalation: Escalation, step: Step): Concerned | undefined =>
  'agency' in step ? escalation.concerned.find(({ agency }) => agency === step.agency) : undefined

const withPart = (escalation: Escalation, changed: Concerned): Escalation => {
  const concerned = escalation.concerned.map((part) => (part.agency === changed.agency ? changed : part))
  return { ...escalation, concerned, state: standing(concerned) }
}

const open = (escalation: Escalation): Escalation => {
  const { agenda: _, offered: __, closedAt: ___, pause: ____, ...rest } = escalation
  return rest
}

const closed = (escalation: Escalation, state: 'resolved' | 'withdrawn', { at }: Moment): Escalation => {
  const { pause: _, agenda: __, offered: ___, ...rest } = escalation
  return { ...rest, state, closedAt: at, concerned: escalation.concerned.map(withoutClock) }
}

const resumed = (escalation: Escalation, now: Moment): Escalation => {
  const { pause, ...rest } = escalation
  const concerned = escalation.concerned.map((part): Concerned => {
    const clock = part.clock && pause ? now.resumed(part.clock, pause.from, part.organisation) : undefined
    return { ...withoutClock(part), ...(clock ? { clock } : {}) }
  })
  return { ...rest, concerned, state: standing(concerned) }
}

const givenTime = (escalation: Escalation, step: Extract<Step, { type: 'more-time' }>, now: Moment): Escalation => {
  const concerned = escalation.concerned.map((part): Concerned => {
    if (part.state === 'answered') return part
    const clock = now.clock(part.state === 'waiting' ? 'acknowledge' : 'respond', step.allowance, part.organisation)
    return { ...withoutClock(part), ...(clock ? { clock } : {}) }
  })
  return { ...open(escalation), concerned, state: standing(concerned) }
}

const reopened = (escalation: Escalation, now: Moment): Escalation => {
  const concerned = escalation.concerned.map((part) => askedAgain(escalation, part, now))
  const isDisputed = escalation.state !== 'withdrawn'
  return { ...open(escalation), concerned, state: standing(concerned), ...(isDisputed ? { disputed: true } : {}) }
}

/** With another agency or area from now on; whoever had it does not get it again. */
const passed = (
  escalation: Escalation,
  part: Concerned,
  { to, asked }: Extract<Step, { type: 'pass' }>,
  now: Moment,
): Escalation => {
  const { agency, organisation, holder } = asked
  const isElsewhere = to.area !== escalation.to.area
  const moved: Escalation = {
    ...escalation,
    to,
    passed: isElsewhere
      ? [...escalation.passed, { from: escalation.to.area, to: to.area, at: now.at }]
      : escalation.passed,
  }
  const fresh = waitingFor(moved, { ...part, agency, organisation }, holder, now)
  const concerned = moved.concerned.map((one) => (one.agency === part.agency ? fresh : one))
  const { offered: _, ...rest } = moved
  return { ...rest, concerned, state: standing(concerned) }
}

const onePart = (escalation: Escalation, part: Concerned, step: Step, now: Moment): Escalation => {
  switch (step.type) {
    case 'acknowledge':
      return withPart(escalation, acknowledgedOnce(escalation, part, step.by, now))
    case 'answer':
      return withPart(open(escalation), {
        ...answeredOnce(part, step.by, now),
        ...(step.onBehalf ? { onBehalf: true } : {}),
      })
    case 'hand':
    case 'step-up':
      return withPart(escalation, waitingFor(escalation, part, step.to, now))
    case 'pass':
      return passed(escalation, part, step, now)
    case 'offer':
      return { ...withPart(escalation, withoutClock(part)), offered: true }
    default:
      return escalation
  }
}

const whole = (escalation: Escalation, step: Step, now: Moment): Escalation => {
  switch (step.type) {
    case 'pause':
      return {
        ...escalation,
        ...{ state: 'paused', pauses: escalation.pauses + 1 },
        pause: { why: step.why, from: now.at, until: step.until },
      }
    case 'resume':
      return resumed(escalation, now)
    case 'resolve':
    case 'settle':
      return closed(escalation, 'resolved', now)
    case 'withdraw':
      return closed(escalation, 'withdrawn', now)
    case 'reopen':
      return reopened(escalation, now)
    case 'more-time':
      return givenTime(escalation, step, now)
    case 'agenda':
    case 'strategic': {
      const { offered: _, ...rest } = escalation
      return {
        ...rest,
        ...{ state: 'on-agenda', concerned: escalation.concerned.map(withoutClock), agenda: step.agenda },
      }
    }
    case 'report':
      return { ...escalation, reportedAt: now.at }
    case 'remind':
      return { ...escalation, offered: true }
    case 'learn':
      return { ...escalation, learned: true }
    default:
      return escalation
  }
}

const factsOf = (step: Step, part: Concerned | undefined): Stepped['facts'] => {
  const clock = part?.clock ? { clock: part.clock.due } : {}
  switch (step.type) {
    case 'acknowledge':
    case 'answer':
      return { agency: step.agency, ...(step.onBehalf ? { onBehalf: 'yes' } : {}) }
    case 'hand':
      return { agency: step.agency, to: step.to.party, step: String(step.to.rung) }
    case 'step-up':
      return { agency: step.agency, to: step.to.party, step: String(step.to.rung), ...clock }
    case 'offer':
      return { agency: step.agency, ...clock }
    case 'pause':
      return { why: step.why, until: step.until }
    case 'agenda':
    case 'strategic':
      return { group: step.agenda.group, ...(step.agenda.on ? { on: step.agenda.on } : {}) }
    case 'pass':
      return { agency: step.asked.agency, to: step.asked.holder.party, area: step.to.area }
    default:
      return undefined
  }
}

/** Somebody pressed what has been done already: nothing happens, and they see how it is. */
const isSame = (
  { agenda, reportedAt, learned, offered }: Escalation,
  part: Concerned | undefined,
  step: Step,
): boolean => {
  if (step.type === 'acknowledge') return part?.state !== 'waiting'
  if (step.type === 'answer') return part?.state === 'answered'
  if (step.type === 'hand') return part?.holder === step.to.party
  if (step.type === 'step-up') return part?.state === 'answered' || part?.held.includes(step.to.party) === true
  if (step.type === 'offer') return part?.state === 'answered'
  if (step.type === 'pass') return part?.holder === step.asked.holder.party
  if (step.type === 'strategic') return agenda?.step === 'strategic-group'
  if (step.type === 'report') return reportedAt !== undefined
  if (step.type === 'learn') return learned === true
  if (step.type === 'remind') return offered === true
  return false
}

const justice = new Set<Agency>(['police', 'cps'])

/** What the state alone does not say: whom it may go to, what only a group further up does, and what is never asked of a dispute. */
const isNotNow = (
  { concerned, agenda, disputed, restrictedTo, audience }: Escalation,
  part: Concerned | undefined,
  step: Step,
) => {
  switch (step.type) {
    case 'hand':
      return restrictedTo !== undefined || part?.held.includes(step.to.party) === true
    case 'pass':
      return (
        restrictedTo !== undefined ||
        part?.held.includes(step.asked.holder.party) === true ||
        (audience === 'justice' && !justice.has(step.asked.agency)) ||
        concerned.some((one) => one !== part && one.agency === step.asked.agency)
      )
    case 'agenda':
    case 'strategic':
      return restrictedTo !== undefined
    case 'report':
      return agenda?.step !== 'strategic-group'
    case 'learn':
      return disputed === true
    default:
      return false
  }
}

const hasUncounted = (before: Escalation, after: Escalation, step: Step) =>
  ['acknowledge', 'hand', 'pass', 'step-up', 'more-time', 'reopen', 'resume'].includes(step.type) &&
  after.concerned.some(
    (part, index) => part.state !== 'answered' && !part.clock && part !== before.concerned[index] && isRunning(after),
  )

const isRunning = ({ state }: Escalation) => state === 'raised' || state === 'acknowledged'

const stored = [
  'state',
  'concerned',
  'pause',
  'pauses',
  'agenda',
  'offered',
  'disputed',
  'to',
  'passed',
  'reportedAt',
  'learned',
  'closedAt',
] as const satisfies readonly (keyof Escalation)[]

/** Pure: same inputs, same answer. */
export const decide = (escalation: Escalation, step: Step, now: Moment): Decided => {
  if (!mayStep(escalation.state, step.type)) return { ok: false, why: 'not-in-this-state' }
  const part = partOf(escalation, step)
  if ('agency' in step && !part) return { ok: false, why: 'not-in-this-state' }
  if (isSame(escalation, part, step)) return { ok: false, why: 'same' }
  if (isNotNow(escalation, part, step)) return { ok: false, why: 'not-now' }
  const after = part ? onePart(escalation, part, step, now) : whole(escalation, step, now)
  if (isOpenEscalation(after) && hasUncounted(escalation, after, step)) return { ok: false, why: 'beyond-table' }
  const facts = factsOf(step, part)
  const fields = stored.filter((field) => after[field] !== escalation[field])
  return { ok: true, escalation: after, fields, ...(facts ? { facts } : {}) }
}

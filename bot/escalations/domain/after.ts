import type { Concerned, Escalation } from './escalation.ts'
import { acknowledgedOnce, answeredOnce, askedAgain, standing, waitingFor, withoutClock } from './parts.ts'
import type { Moment, Step } from './step.ts'

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

/** What a step makes of an escalation, taken with one agency's part. */
export const onePart = (escalation: Escalation, part: Concerned, step: Step, now: Moment): Escalation => {
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

/** The same, of a step that is taken with all of it. */
export const whole = (escalation: Escalation, step: Step, now: Moment): Escalation => {
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

import type { Allowance, Concerned, Escalation, EscalationState, RunningClock } from './escalation.ts'
import type { Holder, Moment } from './step.ts'

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

export const withoutClock = ({ clock: _, ...rest }: Concerned): Concerned => rest

export const waitingFor = (escalation: Escalation, part: Concerned, to: Holder, now: Moment): Concerned => {
  const { acknowledgedBy: _, acknowledgedAt: __, clock: ___, onBehalf: ____, ...rest } = part
  const clock = started(escalation, { organisation: part.organisation, rung: to.rung }, 'acknowledge', now)
  return {
    ...rest,
    ...{ state: 'waiting', rung: to.rung, holder: to.party, held: [...new Set([...part.held, ...to.held])] },
    ...(clock ? { clock } : {}),
  }
}

export const answeredOnce = (part: Concerned, by: string, { at }: Moment): Concerned => ({
  ...withoutClock(part),
  ...{ state: 'answered', answeredBy: by, answeredAt: at },
  ...(part.acknowledgedAt ? {} : { acknowledgedBy: by, acknowledgedAt: at }),
})

export const acknowledgedOnce = (escalation: Escalation, part: Concerned, by: string, now: Moment): Concerned => {
  const clock = started(escalation, part, 'respond', now)
  return {
    ...withoutClock(part),
    ...{ state: 'acknowledged', acknowledgedBy: by, acknowledgedAt: now.at },
    ...(clock ? { clock } : {}),
  }
}

/** Asked again: of whoever answered, who has it still, a second time; of whoever never did, from the start. */
export const askedAgain = (escalation: Escalation, part: Concerned, now: Moment): Concerned => {
  const { answeredBy: _, answeredAt: __, ...rest } = withoutClock(part)
  const clock = started(escalation, part, part.state === 'waiting' ? 'acknowledge' : 'respond', now)
  const state = part.state === 'waiting' ? 'waiting' : 'acknowledged'
  return { ...rest, state, ...(clock ? { clock } : {}) }
}

/** What the agencies have done says what the whole is. */
export const standing = (concerned: readonly Concerned[]): EscalationState => {
  if (concerned.every(({ state }) => state === 'answered')) return 'responded'
  return concerned.some(({ state }) => state === 'waiting') ? 'raised' : 'acknowledged'
}

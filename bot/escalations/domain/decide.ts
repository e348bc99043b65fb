import type { Agency } from '../../directory/domain/model.ts'
import { onePart, whole } from './after.ts'
import type { Concerned, Escalation } from './escalation.ts'
import { isOpenEscalation } from './escalation.ts'
import { mayStep } from './next.ts'
import type { Moment, Step } from './step.ts'

/** What changed, for the timeline: names of fields, and codes. */
export interface Stepped {
  readonly escalation: Escalation
  readonly fields: readonly string[]
  readonly facts?: Readonly<Record<string, string>>
}

export type Decided =
  | ({ readonly ok: true } & Stepped)
  | { readonly ok: false; readonly why: 'not-in-this-state' | 'same' | 'not-now' | 'beyond-table' }

const partOf = (escalation: Escalation, step: Step): Concerned | undefined =>
  'agency' in step ? escalation.concerned.find(({ agency }) => agency === step.agency) : undefined

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

import type { Timers } from '../delivery/brings.ts'
import { dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import { agendaAt } from './agendas.ts'
import type { StepAction } from './change.ts'
import { changeEscalation, rightOf } from './change.ts'
import { groupBySelf, nextHolder } from './domain/climb.ts'
import type { Concerned, Escalation } from './domain/escalation.ts'
import type { Step } from './domain/step.ts'
import { agenciesNow } from './known.ts'
import type { EscalationsNeeds } from './needs.ts'
import { whats } from './owing.ts'

type ClockStep = Step & { readonly type: 'step-up' | 'offer' | 'agenda' }
type ByClock = (typeof rightOf)['step-up' | 'offer' | 'agenda']['action']

const hasRunOut = ({ clock }: Concerned, at: string) => clock !== undefined && clock.due <= at

/** What follows by itself: the next in line is asked, or, where the ladder goes no further by itself, people are offered ways on. */
export const escalationTimers = (needs: EscalationsNeeds): Timers => {
  const asWorker =
    <A extends StepAction>(action: A): Ask<A> =>
    (subject) =>
      needs.worker()(action, subject)

  const partOf = (escalation: Escalation, agency: string) =>
    escalation.concerned.find((part) => part.agency === agency && hasRunOut(part, needs.clock()))

  const stepFor = async (escalation: Escalation, part: Concerned): Promise<ClockStep> => {
    const day = dayOf(needs.clock())
    const known = agenciesNow(needs, await needs.directory(), { raiser: escalation.raiser, day })
    const to = escalation.restrictedTo ? undefined : nextHolder(escalation, part, known)
    if (to) return { type: 'step-up', agency: part.agency, to }
    const group = escalation.restrictedTo ? undefined : groupBySelf(escalation.ladder, part.rung)
    const agenda = group && (await agendaAt(needs, escalation, group, needs.clock()))
    return agenda ? { type: 'agenda', agenda } : { type: 'offer', agency: part.agency }
  }

  const settled = (acted: { readonly ok: true } | { readonly ok: false; readonly why: string }) => {
    if (!acted.ok && acted.why === 'busy') throw new Error('An escalation kept changing while its clock ran out.')
  }

  return {
    [whats.clock]: async ({ record, id }) => {
      const [, , agency = ''] = id.split('|')
      // Which right it takes follows from what is decided, on the facts of each try.
      let action: ByClock = 'escalation.step-up'
      const step = async (escalation: Escalation): Promise<Step | undefined> => {
        const part = escalation.state === 'paused' ? undefined : partOf(escalation, agency)
        const next = part && (await stepFor(escalation, part))
        if (next) action = rightOf[next.type].action
        return next
      }
      const ask: Ask<ByClock> = (subject) => needs.worker()(action, subject)
      settled(await changeEscalation(needs, ask, { record, whose: 'raiser', step }))
    },
    [whats.agendaOver]: async ({ record }) => {
      const isOver = ({ state, agenda }: Escalation) =>
        state === 'on-agenda' && agenda?.until !== undefined && agenda.until <= needs.clock()
      const step = (escalation: Escalation): Step | undefined => (isOver(escalation) ? { type: 'remind' } : undefined)
      settled(await changeEscalation(needs, asWorker('escalation.remind'), { record, whose: 'raiser', step }))
    },
    [whats.resume]: async ({ record }) => {
      const isOver = ({ pause }: Escalation) => pause !== undefined && pause.until <= needs.clock()
      const step = (escalation: Escalation): Step | undefined => (isOver(escalation) ? { type: 'resume' } : undefined)
      settled(await changeEscalation(needs, asWorker('escalation.resume'), { record, whose: 'everybody', step }))
    },
  }
}

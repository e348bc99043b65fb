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
import { escalationAt, escalationOf } from './stored.ts'

const hasRunOut = ({ clock }: Concerned, at: string) => clock !== undefined && clock.due <= at

/** What follows by itself: the next in line is asked, or, where the ladder goes no further by itself, people are offered ways on. */
export const escalationTimers = (needs: EscalationsNeeds): Timers => {
  const asWorker =
    <A extends StepAction>(action: A): Ask<A> =>
    (subject) =>
      needs.worker()(action, subject)

  const partOf = (escalation: Escalation, agency: string) =>
    escalation.concerned.find((part) => part.agency === agency && hasRunOut(part, needs.clock()))

  /** Decided again with each try: somebody may answer meanwhile. */
  const stepFor = async (record: string, agency: string): Promise<Step | undefined> => {
    const read = await needs.records.read(escalationAt(record))
    if (!read) return undefined
    const escalation = escalationOf(read)
    const part = partOf(escalation, agency)
    if (!part || escalation.state === 'paused') return undefined
    const day = dayOf(needs.clock())
    const known = agenciesNow(needs, await needs.directory(), { raiser: escalation.raiser, day })
    const to = escalation.restrictedTo ? undefined : nextHolder(escalation, part, known)
    const group = to || escalation.restrictedTo ? undefined : groupBySelf(escalation.ladder, part.rung)
    const agenda = group && (await agendaAt(needs, escalation, group, needs.clock()))
    if (agenda) return { type: 'agenda', agenda }
    return to ? { type: 'step-up', agency: part.agency, to } : { type: 'offer', agency: part.agency }
  }

  const settled = (acted: { readonly ok: true } | { readonly ok: false; readonly why: string }) => {
    if (!acted.ok && acted.why === 'busy') throw new Error('An escalation kept changing while its clock ran out.')
  }

  return {
    [whats.clock]: async ({ record, id }) => {
      const [, , agency = ''] = id.split('|')
      const step = await stepFor(record, agency)
      if (!step) return
      const { action } = rightOf[step.type]
      const still = (escalation: Escalation) => (partOf(escalation, agency) ? step : undefined)
      settled(await changeEscalation(needs, asWorker(action), { record, whose: 'raiser', step: still }))
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

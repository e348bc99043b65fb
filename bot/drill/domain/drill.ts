import type { LadderId } from '../../escalations/domain/escalation.ts'
import type { Audience } from '../../escalations/domain/reasons.ts'
import type { Instant } from '../../time/instant.ts'
import { after } from './pace.ts'
import type { Agenda, Fault, Rehearsed } from './rehearsal.ts'

export const drillStates = ['running', 'over', 'stopped', 'dropped'] as const

export type DrillState = (typeof drillStates)[number]

/** A moment of a drill, and how long after its start it is shown, in milliseconds. */
export interface Played extends Rehearsed {
  readonly after: number
}

/** A drill in a channel: all of it is worked out when it starts, and then shown moment by moment. */
export interface Drill {
  /** One a channel and day: there can't be two that run. */
  readonly record: string
  readonly state: DrillState
  /** Which of that channel and day, counted from 1. */
  readonly run: number
  readonly conversation: string
  /** `tenant|object id` of whoever started it. */
  readonly by: string
  /** Where: not called an area, so that no count of the area's holds it. */
  readonly place: string
  readonly ladder: LadderId
  readonly startedAt: Instant
  readonly steps: readonly Played[]
  /** How many of them are shown. */
  readonly shown: number
  readonly faults: readonly Fault[]
  readonly agenda?: Agenda
}

export const audienceOf = ({ ladder }: Pick<Drill, 'ladder'>): Audience => (ladder === 'A' ? 'multi' : 'justice')

/** When the next moment is shown; `undefined` when all of them are. */
export const nextShown = ({ steps, shown, startedAt }: Drill): Instant | undefined => {
  const next = steps[shown]
  return next && after(startedAt, next.after)
}

/** A drill as it stands at a moment: everything that is due is shown, also what was due while nobody was there to show it. */
export const playedUntil = (drill: Drill, at: Instant): Drill => {
  if (drill.state !== 'running') return drill
  const due = drill.steps.filter((step) => after(drill.startedAt, step.after) <= at).length
  const shown = Math.max(drill.shown, due)
  return { ...drill, shown, state: shown >= drill.steps.length ? 'over' : 'running' }
}

export const stopped = (drill: Drill): Drill => ({ ...drill, state: 'stopped' })

/** What is left of it when it is no longer needed: that there was one. */
export const dropped = ({ agenda: _, ...drill }: Drill): Drill => ({
  ...drill,
  ...{ state: 'dropped', steps: [], faults: [], shown: 0 },
})

import type { Decision, Owed } from '../records/contract.ts'
import type { Instant } from '../time/instant.ts'
import { advance } from '../time/instant.ts'
import type { Drill } from './domain/drill.ts'
import { nextShown } from './domain/drill.ts'

export const whats = {
  /** The one card, to the channel alone. */
  card: 'drill.card',
  /** The next moment is to be shown. */
  step: 'drill.step',
  /** What it held is no longer kept. */
  drop: 'drill.drop',
} as const

/** How long after its start what a drill held is kept: a local default. */
export const keptFor = 'P1D'

export const cardId = ({ run }: Pick<Drill, 'run'>) => `card|${run}`

/** A timer that is being handled may owe the next: each moment has an id of its own. */
const stepId = ({ run, shown }: Drill) => `step|${run}|${shown}`
const dropId = ({ run }: Drill) => `drop|${run}`

const stepOwed = (drill: Drill): readonly Owed[] => {
  const due = drill.state === 'running' ? nextShown(drill) : undefined
  return due === undefined ? [] : [{ kind: 'timer', id: stepId(drill), what: whats.step, due }]
}

/** What a drill owes when it starts: its card, its next moment, and its end. */
export const owedAtStart = (drill: Drill): readonly Owed[] => [
  { kind: 'message', id: cardId(drill), what: whats.card, due: drill.startedAt },
  ...stepOwed(drill),
  { kind: 'timer', id: dropId(drill), what: whats.drop, due: advance(drill.startedAt, keptFor) },
]

/** What it owes when it has moved: the card put right in its place, and the moment after. */
export const owedAfter = (
  before: Drill,
  drill: Drill,
  { at, events }: { readonly at: Instant; readonly events: number },
): Required<Pick<Decision, 'owed' | 'cancelled'>> => ({
  owed: [...stepOwed(drill), { kind: 'message', id: `refresh|${events}`, what: 'post.refresh', due: at }],
  cancelled: [stepId(before)],
})

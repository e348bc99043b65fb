import type { Agency } from '../../directory/domain/model.ts'
import type { Day } from '../../time/instant.ts'
import type { MeetingAction } from './action.ts'
import type { StepType } from './next.ts'
import { leadsTo, mayStep } from './next.ts'

/** What somebody wants to do with an action. Reasons and notes are free texts of the record and go beside it. */
export type Step =
  | { readonly type: 'start' | 'finish' | 'drop' | 'reopen' }
  | { readonly type: 'wait'; readonly on?: Agency | undefined }
  | { readonly type: 'move'; readonly dueOn: Day }
  | { readonly type: 'hand'; readonly owner: string; readonly agency: Agency }
  | { readonly type: 'disown'; readonly by: string; readonly perhaps?: string | undefined }
  | { readonly type: 'remind-later'; readonly on: Day }

/** What changed, for the timeline: names of fields, and codes. */
export interface Stepped {
  readonly action: MeetingAction
  readonly fields: readonly string[]
  readonly facts?: Readonly<Record<string, string>>
}

export type Decided =
  | ({ readonly ok: true } & Stepped)
  | { readonly ok: false; readonly why: 'not-in-this-state' | 'past' | 'same' }

/** What is over once somebody has taken it further: whom it waited for, who said it was not theirs, when it was closed. */
const inState = (action: MeetingAction, type: StepType): MeetingAction => {
  const { waitingOn: _, closedOn: __, notMine: ___, ...rest } = action
  return { ...rest, state: leadsTo[type] ?? action.state }
}

const after = (action: MeetingAction, step: Step, today: Day): MeetingAction => {
  switch (step.type) {
    case 'start':
    case 'reopen':
      return inState(action, step.type)
    case 'finish':
    case 'drop':
      return { ...inState(action, step.type), closedOn: today }
    case 'wait':
      return { ...inState(action, step.type), ...(step.on ? { waitingOn: step.on } : {}) }
    case 'move':
      return { ...action, dueOn: step.dueOn }
    case 'hand': {
      const { notMine: _, ...rest } = action
      return { ...rest, owner: step.owner, agency: step.agency }
    }
    case 'disown':
      return { ...action, notMine: { by: step.by, ...(step.perhaps ? { perhaps: step.perhaps } : {}) } }
    case 'remind-later':
      return action
  }
}

const factsOf = (action: MeetingAction, step: Step): Stepped['facts'] => {
  switch (step.type) {
    case 'move':
      return { from: action.dueOn, to: step.dueOn }
    case 'hand':
      return { from: action.owner, to: step.owner }
    case 'disown':
      return step.perhaps ? { perhaps: step.perhaps } : undefined
    case 'wait':
    case 'remind-later':
      return step.on ? { on: step.on } : undefined
    default:
      return undefined
  }
}

const stored = [
  'state',
  'dueOn',
  'owner',
  'agency',
  'waitingOn',
  'notMine',
  'closedOn',
] as const satisfies readonly (keyof MeetingAction)[]

const stepped = (before: MeetingAction, step: Step, today: Day): Stepped => {
  const action = after(before, step, today)
  const facts = factsOf(before, step)
  const changed = stored.filter((field) => action[field] !== before[field])
  return { action, fields: step.type === 'remind-later' ? ['reminder'] : changed, ...(facts ? { facts } : {}) }
}

const isSame = (action: MeetingAction, step: Step): boolean => {
  switch (step.type) {
    case 'move':
      return step.dueOn === action.dueOn
    case 'hand':
      return step.owner === action.owner
    case 'wait':
      return action.state === 'waiting' && (step.on ?? action.waitingOn) === action.waitingOn
    case 'disown':
      return step.by === action.notMine?.by && step.perhaps === action.notMine.perhaps
    default:
      return false
  }
}

const isPast = (step: Step, today: Day) =>
  (step.type === 'move' && step.dueOn < today) || (step.type === 'remind-later' && step.on <= today)

/** Pure: same inputs, same answer. */
export const decide = (action: MeetingAction, step: Step, today: Day): Decided => {
  if (!mayStep(action.state, step.type)) return { ok: false, why: 'not-in-this-state' }
  if (isPast(step, today)) return { ok: false, why: 'past' }
  if (isSame(action, step)) return { ok: false, why: 'same' }
  return { ok: true, ...stepped(action, step, today) }
}

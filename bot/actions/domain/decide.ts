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

/** What a step leaves behind when it is over: whom it waited for, who said it was not theirs, when it was closed. */
const without = ({ waitingOn: _, closedOn: __, ...action }: MeetingAction): MeetingAction => action

const inState = (action: MeetingAction, type: StepType): MeetingAction => ({
  ...without(action),
  state: leadsTo[type] ?? action.state,
})

const stepped = (action: MeetingAction, step: Step, today: Day): Stepped => {
  switch (step.type) {
    case 'start':
    case 'reopen':
      return { action: inState(action, step.type), fields: ['state'] }
    case 'finish':
    case 'drop':
      return { action: { ...inState(action, step.type), closedOn: today }, fields: ['state', 'closedOn'] }
    case 'wait': {
      const waiting = inState(action, 'wait')
      const { on } = step
      return {
        action: on ? { ...waiting, waitingOn: on } : waiting,
        fields: on ? ['state', 'waitingOn'] : ['state'],
        ...(on ? { facts: { on } } : {}),
      }
    }
    case 'move':
      return {
        action: { ...action, dueOn: step.dueOn },
        fields: ['dueOn'],
        facts: { from: action.dueOn, to: step.dueOn },
      }
    case 'hand': {
      const { notMine: _, ...rest } = action
      const { owner, agency } = step
      return {
        action: { ...rest, owner, agency },
        fields: ['owner', 'agency'],
        facts: { from: action.owner, to: owner },
      }
    }
    case 'disown': {
      const { by, perhaps } = step
      return {
        action: { ...action, notMine: { by, ...(perhaps ? { perhaps } : {}) } },
        fields: ['notMine'],
        ...(perhaps ? { facts: { perhaps } } : {}),
      }
    }
    case 'remind-later':
      return { action, fields: ['reminder'], facts: { on: step.on } }
  }
}

const isSame = (action: MeetingAction, step: Step) =>
  (step.type === 'move' && step.dueOn === action.dueOn) || (step.type === 'hand' && step.owner === action.owner)

const isPast = (step: Step, today: Day) =>
  (step.type === 'move' && step.dueOn < today) || (step.type === 'remind-later' && step.on <= today)

/** Pure: same inputs, same answer. */
export const decide = (action: MeetingAction, step: Step, today: Day): Decided => {
  if (!mayStep(action.state, step.type)) return { ok: false, why: 'not-in-this-state' }
  if (isPast(step, today)) return { ok: false, why: 'past' }
  if (isSame(action, step)) return { ok: false, why: 'same' }
  return { ok: true, ...stepped(action, step, today) }
}

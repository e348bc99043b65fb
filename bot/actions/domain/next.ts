import type { ActionState } from './action.ts'

/** What may be done with an action, by its state. Buttons, typed commands and the state diagram read it; a test holds `decide` to it. */
export const next = {
  open: ['start', 'wait', 'finish', 'drop', 'move', 'hand', 'disown', 'remind-later'],
  'in-progress': ['wait', 'finish', 'drop', 'move', 'hand', 'disown', 'remind-later'],
  waiting: ['start', 'wait', 'finish', 'drop', 'move', 'hand', 'disown', 'remind-later'],
  done: ['reopen'],
  'not-needed': ['reopen'],
} as const satisfies Readonly<Record<ActionState, readonly string[]>>

export type StepType = (typeof next)[ActionState][number]

/** Where a step that changes the state leads; the others leave it as it is. */
export const leadsTo: Readonly<Partial<Record<StepType, ActionState>>> = {
  start: 'in-progress',
  wait: 'waiting',
  finish: 'done',
  drop: 'not-needed',
  reopen: 'open',
}

export const mayStep = (state: ActionState, step: StepType): boolean => {
  const steps: readonly StepType[] = next[state]
  return steps.includes(step)
}

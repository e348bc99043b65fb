import type { ActionState, MeetingAction } from '../../../bot/actions/domain/action.ts'
import type { Step } from '../../../bot/actions/domain/decide.ts'
import type { StepType } from '../../../bot/actions/domain/next.ts'

export const today = '2026-11-23'
export const dueOn = '2026-11-27'
export const owner = 'person|org|omar'

export const actionIn = (state: ActionState, more: Partial<MeetingAction> = {}): MeetingAction => ({
  ...{ record: 'action|scrutiny|1', number: 1, group: 'group|scrutiny', area: 'E23000036', audience: 'multi', state },
  ...{ owner, agency: 'cps', dueOn, madeBy: 'host|carys', madeOn: today },
  ...more,
})

/** One of each step, as it may be taken of an open action. */
export const stepOf: { readonly [T in StepType]: Extract<Step, { type: T }> | Step } = {
  start: { type: 'start' },
  wait: { type: 'wait', on: 'isva' },
  finish: { type: 'finish' },
  drop: { type: 'drop' },
  reopen: { type: 'reopen' },
  move: { type: 'move', dueOn: '2026-12-04' },
  hand: { type: 'hand', owner: 'post|org|inspector', agency: 'police' },
  disown: { type: 'disown', by: 'host|omar' },
  'remind-later': { type: 'remind-later', on: '2026-11-24' },
}

export const stepTypes = Object.keys(stepOf) as readonly StepType[]

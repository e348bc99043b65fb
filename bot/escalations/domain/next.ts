import type { EscalationState } from './escalation.ts'

const running = ['acknowledge', 'answer', 'hand', 'pass', 'pause', 'more-time', 'agenda', 'settle', 'withdraw'] as const

/** What may be done with an escalation, by its state. Buttons, rights, the diagram and `decide` are held to it by tests. */
export const next = {
  raised: [...running, 'step-up', 'offer'],
  acknowledged: [...running, 'step-up', 'offer'],
  responded: ['resolve', 'reopen', 'withdraw'],
  paused: ['resume', 'settle', 'withdraw'],
  'on-agenda': ['answer', 'more-time', 'agenda', 'strategic', 'report', 'remind', 'settle', 'withdraw'],
  resolved: ['reopen', 'learn'],
  withdrawn: ['reopen'],
} as const satisfies Readonly<Record<EscalationState, readonly string[]>>

export type StepType = (typeof next)[EscalationState][number]

/** What a clock that runs out may do, and nothing else does by itself: see `bySelf` of a ladder's steps. */
export const byClock = ['step-up', 'offer', 'agenda', 'remind', 'resume'] as const satisfies readonly StepType[]

export const mayStep = (state: EscalationState, step: StepType): boolean => {
  const steps: readonly StepType[] = next[state]
  return steps.includes(step)
}

import type { QuestionState } from './question.ts'

/** What may be done with a question, by its state. Buttons, rights and `decide` are held to it by tests. */
export const next = {
  asked: ['answer', 'pass', 'give-back', 'more-time', 'raise-further', 'settle', 'withdraw', 'tell-silence'],
  answered: ['raise-further', 'settle'],
  'raised-further': [],
  withdrawn: [],
} as const satisfies Readonly<Record<QuestionState, readonly string[]>>

export type StepType = (typeof next)[QuestionState][number]

/** What a clock may do: say once that nothing came. It takes a question nowhere. */
export const byClock = ['tell-silence'] as const satisfies readonly StepType[]

/** Where a step leads from `asked`; a step that is not here leaves it there. Settled without an answer, it is taken back. */
export const leadsTo: Readonly<Partial<Record<StepType, QuestionState>>> = {
  answer: 'answered',
  'raise-further': 'raised-further',
  settle: 'withdrawn',
  withdraw: 'withdrawn',
}

export const mayStep = (state: QuestionState, step: StepType): boolean => {
  const steps: readonly StepType[] = next[state]
  return steps.includes(step)
}

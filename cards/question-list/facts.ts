import type { QuestionAgency, QuestionCardState } from '../question/facts.ts'

export interface QuestionLine {
  readonly number: string
  /** Whether its reader asked it, or is asked. */
  readonly as: 'asker' | 'receiver'
  /** Which agency is asked, or asks. */
  readonly agency: QuestionAgency | 'none'
  readonly state: QuestionCardState
  readonly replyBy: { readonly on: string; readonly days: number }
  readonly record: string
}

export interface QuestionListFacts {
  readonly today: string
  /** One page. */
  readonly lines: readonly QuestionLine[]
  readonly total: number
}

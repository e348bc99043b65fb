import type { QuestionAgency, QuestionCardState } from '../../question/facts.ts'
import { en as question } from '../../question/words/en.ts'

export const en = {
  summary: () => 'Your questions',
  heading: () => 'Your questions',
  for: (as: 'asker' | 'receiver'): string => (as === 'asker' ? 'You ask' : 'You are asked by'),
  agency: (agency: QuestionAgency | 'none'): string =>
    agency === 'none' ? question.somebody() : question.agency(agency),
  state: (state: QuestionCardState) => question.stateOf(state, false),
  replyBy: () => question.replyBy(),
  due: (on: string, today: string, days: number) => question.due(on, today, days),
  open: (number: string) => `Open ${number}`,
  none: () => 'No question is open.',
  more: (count: number) => `and ${count} more`,
  foot: () => 'To see one, type: question and its number',
}

export type QuestionListWords = typeof en

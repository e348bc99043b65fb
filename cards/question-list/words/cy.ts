import { cy as question } from '../../question/words/cy.ts'
import type { QuestionListWords } from './en.ts'

export const cy: QuestionListWords = {
  summary: () => 'Eich cwestiynau',
  heading: () => 'Eich cwestiynau',
  for: (as) => (as === 'asker' ? 'Gofynnwch i' : 'Gofynnir i chi gan'),
  agency: (agency) => (agency === 'none' ? question.somebody() : question.agency(agency)),
  state: (state) => question.stateOf(state, false),
  replyBy: () => question.replyBy(),
  due: (on, today, days) => question.due(on, today, days),
  open: (number) => `Agor ${number}`,
  none: () => 'Nid oes cwestiwn ar agor.',
  more: (count) => `a ${count} arall`,
  foot: () => 'I weld un, teipiwch: cwestiwn a’i rif',
}

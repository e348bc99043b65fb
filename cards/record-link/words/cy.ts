import { cy as question } from '../../question/words/cy.ts'
import { cy as raised } from '../../raised/words/cy.ts'
import type { RecordLinkWords } from './en.ts'

export const cy: RecordLinkWords = {
  summary: () => 'Dolen i Liaison',
  heading: ({ kind, number }) => (kind === 'escalation' ? raised.heading(number) : `Cwestiwn ${number}`),
  state: (facts) => (facts.kind === 'escalation' ? raised.stateOf(facts.state) : question.stateOf(facts.state, false)),
  open: () => 'Agor yn Liaison',
  foot: () => 'Gall y rhai sy’n rhan ohono ei agor.',
  none: () => 'Nid oes dim â’r rhif hwn yma i chi.',
}

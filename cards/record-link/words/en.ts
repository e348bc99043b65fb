import { en as question } from '../../question/words/en.ts'
import { en as raised } from '../../raised/words/en.ts'
import type { RecordLinkFacts } from '../facts.ts'

export const en = {
  summary: () => 'A link into Liaison',
  heading: ({ kind, number }: RecordLinkFacts): string =>
    kind === 'escalation' ? raised.heading(number) : `Question ${number}`,
  state: (facts: RecordLinkFacts): string =>
    facts.kind === 'escalation' ? raised.stateOf(facts.state) : question.stateOf(facts.state, false),
  open: () => 'Open in Liaison',
  foot: () => 'Those who take part in it can open it.',
  none: () => 'Nothing with this number is here for you.',
}

export type RecordLinkWords = typeof en

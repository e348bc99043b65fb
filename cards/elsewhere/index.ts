import { defineMessage } from '../define.ts'
import type { ElsewhereFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { ElsewhereWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ reached }: ElsewhereFacts, say: ElsewhereWords) => ({
  summary: say.summary(),
  text: reached ? say.reached() : say['not-reached'](),
})

/** The line that stands in a channel for an answer that is one person's own: it repeats nothing. */
export const elsewhereMessage = defineMessage({ en, cy, view })

import { defineMessage } from '../define.ts'
import type { ClockFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { ClockWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = (facts: ClockFacts, say: ClockWords) => ({
  summary: say.summary(),
  text: 'at' in facts ? say.now(facts.at) : say[facts.refused](),
})

/** Local mode: what the clock reads, or why it was not turned. */
export const clockMessage = defineMessage({ en, cy, view })

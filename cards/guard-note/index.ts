import { defineMessage } from '../define.ts'
import type { GuardNoteFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { GuardNoteWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ kinds }: GuardNoteFacts, say: GuardNoteWords) => ({
  summary: say.summary(),
  text: say.leftOut(kinds),
})

/** Beside an answer: what kind of thing was left out of the message that it answers. */
export const guardNoteMessage = defineMessage({ en, cy, view })

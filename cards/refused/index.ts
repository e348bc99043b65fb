import { defineMessage } from '../define.ts'
import type { RefusedFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RefusedWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ why }: RefusedFacts, say: RefusedWords) => ({ summary: say.summary(), text: say[why]() })

/** What can't be done, in a sentence. */
export const refusedMessage = defineMessage({ en, cy, view })

import { defineMessage } from '../define.ts'
import type { FaultFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { FaultWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ reference }: FaultFacts, say: FaultWords) => ({ summary: say.summary(), text: say.text(reference) })

/** Something went wrong on our side: a sentence and a reference. */
export const faultMessage = defineMessage({ en, cy, view })

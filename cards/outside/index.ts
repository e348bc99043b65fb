import { defineMessage } from '../define.ts'
import { cy } from './words/cy.ts'
import type { OutsideWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = (_facts: object, say: OutsideWords) => ({ summary: say.summary(), text: `${say.text()} ${say.how()}` })

/** Says that a place lies outside England and Wales. */
export const outsideMessage = defineMessage({ en, cy, view })

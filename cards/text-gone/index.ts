import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import type { TextGoneFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { TextGoneWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = (_facts: TextGoneFacts, say: TextGoneWords) => ({
  summary: say.summary(),
  text: `${say.gone()}.`,
  data: linesOf({ heading: say.gone() }),
})

/** Stands in the place of a card that no longer applies, and whose text was removed. */
export const textGoneMessage = defineMessage({ template, en, cy, view })

import { defineMessage } from '../define.ts'
import { labelled } from '../plain.ts'
import type { OutOfDateFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { OutOfDateWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ whoCanChange }: OutOfDateFacts, say: OutOfDateWords) => ({
  summary: say.summary(),
  text: say.text(),
  data: { heading: say.text(), who: whoCanChange ? labelled(say.whoCanChange(), whoCanChange) : '' },
})

/** Thanks whoever says that an entry is out of date, and says who can change it. */
export const outOfDateMessage = defineMessage({ template, en, cy, view })

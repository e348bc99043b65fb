import { defineMessage } from '../define.ts'
import type { NotFoundFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { NotFoundWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostShown = 4

const view = ({ nearest }: NotFoundFacts, say: NotFoundWords) => ({
  summary: say.summary(),
  text: `${say.text()} ${say.how()}`,
  data: {
    heading: say.text(),
    how: say.how(),
    nearest: nearest.length > 0 ? say.nearest() : '',
    buttons: nearest.slice(0, mostShown),
    anotherPlace: say.anotherPlace(),
  },
})

/** Says that a place is not known and offers the nearest names. */
export const notFoundMessage = defineMessage({ template, en, cy, view })

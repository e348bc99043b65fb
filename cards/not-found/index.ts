import { defineMessage } from '../define.ts'
import type { NotFoundFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { NotFoundWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostShown = 4

const view = ({ nearest, asked }: NotFoundFacts, say: NotFoundWords) => {
  const near = nearest.slice(0, mostShown)
  return {
    summary: say.summary(),
    text: [
      say.text(),
      ...(near.length > 0 ? [say.nearest(), `${near.map(({ label }) => label).join('; ')}.`] : [say.how()]),
    ].join(' '),
    data: {
      asked,
      heading: say.text(),
      how: near.length > 0 ? '' : say.how(),
      nearest: near.length > 0 ? say.nearest() : '',
      buttons: near,
      anotherPlace: say.anotherPlace(),
    },
  }
}

/** Says that a place is not known and offers the nearest names. */
export const notFoundMessage = defineMessage({ template, en, cy, view })

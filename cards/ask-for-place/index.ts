import { defineMessage } from '../define.ts'
import type { AskForPlaceFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { AskForPlaceWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ form }: AskForPlaceFacts, say: AskForPlaceWords) => ({
  summary: say.summary(),
  text: `${say.text()} ${say.how()} ${say.command()}`,
  data: {
    form,
    heading: say.text(),
    how: say.how(),
    command: form ? '' : say.command(),
    place: say.place(),
    example: say.example(),
    missing: say.missing(),
    show: say.show(),
  },
})

/** Asks for the place when a contact was asked for without one. */
export const askForPlaceMessage = defineMessage({ template, en, cy, view })

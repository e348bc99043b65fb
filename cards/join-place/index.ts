import { defineMessage } from '../define.ts'
import type { JoinPlaceFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { JoinPlaceWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ notFound }: JoinPlaceFacts, say: JoinPlaceWords) => ({
  summary: say.summary(),
  text: notFound ? `${say.notFound()} ${say.how()}` : say.how(),
  data: {
    heading: say.heading(),
    notFound: notFound ? say.notFound() : '',
    how: say.how(),
    typed: say.typed(),
    label: say.label(),
    missing: say.missing(),
    go: say.go(),
  },
})

/** Asks where somebody works, where the directory is too long to be offered whole. */
export const joinPlaceMessage = defineMessage({ template, en, cy, view })

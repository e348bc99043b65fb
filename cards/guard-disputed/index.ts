import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import type { GuardDisputedFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { GuardDisputedWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ kinds }: GuardDisputedFacts, say: GuardDisputedWords) => {
  const counted = kinds.length > 0 ? say.kinds(kinds) : say.noKind()
  return {
    summary: say.summary(),
    text: [say.noText(), counted].join(' '),
    data: linesOf({ heading: say.heading(), note: counted, sections: [{ lines: [say.noText(), say.otherWords()] }] }),
  }
}

/** In the place of `guard-refused`, so that it is pressed once. */
export const guardDisputedMessage = defineMessage({ template, en, cy, view })

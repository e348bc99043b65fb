import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import type { WhichPersonFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { WhichPersonWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ verb, choices }: WhichPersonFacts, say: WhichPersonWords, lang: Language) => {
  const any = choices.length > 0
  const heading = any ? say.which() : say.nobody()
  return {
    summary: say.summary(),
    text: `${any ? heading : `${heading}.`} ${say.typed()}`,
    data: linesOf({
      heading,
      note: any ? say.one() : '',
      foot: say.typed(),
      sections: [{ lines: choices.map(({ label }, index) => `${index + 1}. ${label}`) }],
      buttons: choices.map(({ label, data }, index) => ({
        title: `${index + 1}. ${label.split(',')[0] ?? label}`,
        verb,
        data: { ...data, lang },
      })),
    }),
  }
}

/** Several people are called so, or nobody is. */
export const whichPersonMessage = defineMessage({ template, en, cy, view })

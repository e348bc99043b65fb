import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { Language } from '../language.ts'
import { example } from './example.ts'
import type { ActionListFormFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { ActionListFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ fault, most, count = 0 }: ActionListFormFacts, say: ActionListFormWords, lang: Language) => {
  const problem = fault ? say.fault(fault, most, count) : ''
  const lines = [say.copy(most), say.columns(), say.settle(), say.save()]
  return {
    summary: say.summary(),
    text: problem === '' ? [say.heading(), ...lines].join('\n\n') : problem,
    data: {
      heading: say.heading(),
      problem,
      lines: lines.map((text) => ({ text })),
      exampleLabel: say.example(),
      example: example[lang === 'cy' ? 'cy' : 'en'].map((text) => ({ text })),
      label: say.label(),
      missing: say.missing(),
      disclosable: disclosable(lang),
      read: say.read(),
      typed: say.typed(),
      lang,
    },
  }
}

/** How many actions are added at once, and the form to paste a table into. What was pasted before never comes back in it. */
export const actionListFormMessage = defineMessage({ template, en, cy, view })

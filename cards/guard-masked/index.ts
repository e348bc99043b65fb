import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import type { GuardMaskedFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { GuardMaskedWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ kinds, shown, use, change }: GuardMaskedFacts, say: GuardMaskedWords, lang: Language) => ({
  summary: say.summary(),
  text: [say.found(kinds), say.notYet()].join(' '),
  data: {
    heading: say.heading(),
    found: say.found(kinds),
    shown,
    notYet: say.notYet(),
    typed: say.typed(),
    buttons: [
      { title: say.use(), verb: use.verb, data: { ...use.data, text: shown, lang } },
      { title: say.change(), verb: change.verb, data: { ...change.data, lang } },
    ],
  },
})

/** To its author alone: the text without what looked like a person's details, to be confirmed before it is stored. */
export const guardMaskedMessage = defineMessage({ template, en, cy, view })

import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import type { GuardRefusedFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { GuardRefusedWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ kinds, key }: GuardRefusedFacts, say: GuardRefusedWords, lang: Language) => {
  const found = kinds.length > 0 ? say.found(kinds) : ''
  return {
    summary: say.summary(),
    text: [`${say.heading()}.`, found, say.belongs(key)].filter(Boolean).join(' '),
    data: linesOf({
      heading: say.heading(),
      note: found,
      sections: [{ lines: [say.belongs(key), say.notKept()] }],
      foot: say.typed(),
      buttons: [{ title: say.wrong(), verb: 'guard.dispute', data: { kinds: kinds.join(','), lang } }],
    }),
  }
}

/** To its author alone: what kind of detail the guard found, and where it belongs. Nothing is repeated. */
export const guardRefusedMessage = defineMessage({ template, en, cy, view })

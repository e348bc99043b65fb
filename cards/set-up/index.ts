import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled, plain } from '../plain.ts'
import { example, headings } from './example.ts'
import type { SetUpFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { SetUpWords } from './words/en.ts'
import { en } from './words/en.ts'

const faults: Readonly<Record<NonNullable<SetUpFacts['fault']>, (say: SetUpWords) => string>> = {
  'no-headings': (say) => say.noHeadings(),
  'nothing-in-it': (say) => say.nothingInIt(),
  'too-long': (say) => say.tooLong(),
}

/** A card has to stay small: what is longer is pasted again. */
const mostKept = 4_000

const view = ({ fault, found = [], pasted = '' }: SetUpFacts, say: SetUpWords, lang: Language) => {
  const lines = [say.paste(), say.order(), say.see(), say.confirm(), say.twin()]
  const problem = fault ? [faults[fault](say)] : []
  return {
    summary: say.summary(),
    text: [...problem, `${say.heading()}.`, ...lines].join('\n\n'),
    data: {
      heading: say.heading(),
      lines: lines.map((text) => ({ text })),
      faults: problem.map((text) => ({ text })),
      found: found.length > 0 ? labelled(say.found(), found.join(', ')) : '',
      headingsLabel: say.headings(),
      headings: headings.join(', '),
      exampleLabel: say.example(),
      example: example.map((text) => ({ text: plain(text) })),
      value: pasted.length > mostKept ? '' : pasted,
      label: say.label(),
      missing: say.missing(),
      check: say.check(),
      lang,
    },
  }
}

/** How a contact list is set up, and the form to paste it into. */
export const setUpMessage = defineMessage({ template, en, cy, view })

import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import type { SafetyFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { SafetyWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = (_facts: SafetyFacts, say: SafetyWords) => ({
  summary: say.summary(),
  text: [`${say.heading()}.`, say.route(), say.nobody()].join(' '),
  data: linesOf({ heading: say.heading(), sections: [{ lines: [say.route(), say.nobody()] }] }),
})

/** Shown whenever a text has danger words in it, before anything else is answered. */
export const safetyMessage = defineMessage({ template, en, cy, view })

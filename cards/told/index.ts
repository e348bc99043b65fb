import { defineMessage } from '../define.ts'
import { labelled } from '../plain.ts'
import type { ToldFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { ToldWords } from './words/en.ts'
import { en } from './words/en.ts'

const where = (facts: ToldFacts, say: ToldWords) => {
  if ('organisation' in facts) return [labelled(say.organisation(), facts.organisation)]
  return 'area' in facts ? [labelled(say.area(), facts.area)] : []
}

const view = (facts: ToldFacts, say: ToldWords) => ({
  summary: say.summary(),
  text: [say[facts.what](), ...where(facts, say)].join('\n\n'),
})

/** Tells somebody in a sentence of what was done that concerns them. */
export const toldMessage = defineMessage({ en, cy, view })

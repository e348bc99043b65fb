import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import type { ActionWhichFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { ActionWhichWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostChoices = 6

const view = ({ number, choices, verb, said }: ActionWhichFacts, say: ActionWhichWords, lang: Language) => {
  const heading = choices.length > 0 ? say.which(number) : say.none(number)
  const buttons = choices
    .slice(0, mostChoices)
    .map(({ group, record }) => ({ title: group, verb, data: { which: record, said, lang } }))
  return { summary: say.summary(), text: heading, data: linesOf({ heading, buttons }) }
}

/** Which of several actions is meant, or that there is none. */
export const actionWhichMessage = defineMessage({ template, en, cy, view })

import { defineMessage } from '../define.ts'
import type { HelpFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { HelpWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ why }: HelpFacts, say: HelpWords) => {
  const notUnderstood = why === 'words' ? say.notUnderstood() : ''
  return {
    summary: say.summary(),
    text: [notUnderstood, say.what(), say.safety()].filter(Boolean).join(' '),
    data: {
      notUnderstood,
      heading: say.heading(),
      what: say.what(),
      type: say.type(),
      examples: say.examples(),
      yours: say.yours(),
      yourExamples: say.yourExamples(),
      raise: say.raise(),
      raiseExamples: say.raiseExamples(),
      groups: say.groups(),
      groupExamples: say.groupExamples(),
      noCaseDetail: say.noCaseDetail(),
      safety: say.safety(),
    },
  }
}

/** What Liaison does, what to type, and that nobody watches. */
export const helpMessage = defineMessage({ template, en, cy, view })

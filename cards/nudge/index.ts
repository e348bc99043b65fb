import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { NudgeFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { NudgeWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ services }: NudgeFacts, say: NudgeWords) => {
  const names = services.map(({ service }) => service).join(', ')
  return {
    summary: say.summary(),
    text: `${say.something()}: ${names}.`,
    data: linesOf({ heading: labelled(say.something(), names), foot: say.how() }),
  }
}

/** In a channel, for people who can't be written to 1:1: neutral words, a line a service. */
export const nudgeMessage = defineMessage({ template, en, cy, view })

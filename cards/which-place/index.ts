import { defineMessage } from '../define.ts'
import type { WhichPlaceFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { WhichPlaceWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostButtons = 6

const view = ({ choices, asked }: WhichPlaceFacts, say: WhichPlaceWords) => {
  const isLong = choices.length > mostButtons
  return {
    summary: say.summary(),
    text: say.text(),
    data: {
      asked,
      heading: say.text(),
      why: say.why(),
      buttons: isLong ? [] : choices,
      choices: isLong ? choices : [],
      isLong,
      place: say.place(),
      show: say.show(),
      choose: say.choose(),
      missing: say.missing(),
    },
  }
}

/** Asks which of several places is meant: a button each, or a list when there are more than six. */
export const whichPlaceMessage = defineMessage({ template, en, cy, view })

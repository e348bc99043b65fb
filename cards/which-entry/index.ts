import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import type { WhichEntryFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { WhichEntryWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostButtons = 5
/** A list of more would not be read. */
const mostChoices = 40

const view = ({ choices }: WhichEntryFacts, say: WhichEntryWords, lang: Language) => {
  const isLong = choices.length > mostButtons
  const any = choices.length > 0
  const [heading, how] = any ? [say.heading(), say.how()] : [say.none(), say.howNone()]
  return {
    summary: say.summary(),
    text: `${heading} ${how}`,
    data: {
      buttons: isLong ? [] : choices,
      choices: isLong ? choices.slice(0, mostChoices) : [],
      label: say.label(),
      choose: say.choose(),
      missing: say.missing(),
      show: say.show(),
      ...{ heading, how, isLong, any, lang },
    },
  }
}

/** Asks which entry is meant: a button each, or a list when there are more than five. */
export const whichEntryMessage = defineMessage({ template, en, cy, view })

import { defineMessage } from '../define.ts'
import type { WelcomeFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { WelcomeWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ where, appLink }: WelcomeFacts, say: WelcomeWords) => {
  const links = where === 'personal' || appLink === undefined ? [] : [{ title: say.addForYourself(), url: appLink }]
  const how = where === 'personal' ? say.personal() : say.shared()
  return {
    summary: say.summary(),
    text: `${say.heading()}. ${how}`,
    data: {
      heading: say.heading(),
      what: say.what(),
      how,
      forYourself: links.length > 0 ? say.forYourself() : '',
      links,
      noCaseDetail: say.noCaseDetail(),
      safety: say.safety(),
    },
  }
}

/** The greeting when Liaison is added, once. */
export const welcomeMessage = defineMessage({ template, en, cy, view })

import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled } from '../plain.ts'
import { areaName } from '../spoc/area-name.ts'
import { contactLines } from '../spoc/contact-view.ts'
import { cy } from '../spoc/words/cy.ts'
import type { SpocWords } from '../spoc/words/en.ts'
import { en } from '../spoc/words/en.ts'
import type { ContactCardFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }

const view = ({ agency, area, contact, today }: ContactCardFacts, say: SpocWords, language: Language) => {
  const shownArea = labelled(say.area(1), areaName(area, language))
  return {
    summary: say.summary(),
    text: `${say[agency]()}: ${contact.name ?? contact.organisation}. ${shownArea}.`,
    data: {
      agency: say[agency](),
      area: shownArea,
      ...contactLines(contact, { today, buttonUrls: new Set() }, say),
    },
  }
}

/** A contact card without buttons: it works where Liaison is not, and says nothing that changes by itself. */
export const contactMessage = defineMessage({ template, en, cy, view })

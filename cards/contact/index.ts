import { defineMessage } from '../define.ts'
import { labelled } from '../plain.ts'
import { contactLines } from '../spoc/contact-view.ts'
import { cy } from '../spoc/words/cy.ts'
import type { SpocWords } from '../spoc/words/en.ts'
import { en } from '../spoc/words/en.ts'
import type { ContactCardFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }

const view = ({ agency, area, contact, today }: ContactCardFacts, say: SpocWords) => ({
  summary: say.summary(),
  text: `${say[agency]()}: ${contact.name ?? contact.organisation}. ${labelled(say.area(), area.name)}.`,
  data: {
    agency: say[agency](),
    area: labelled(say.area(), area.name),
    ...contactLines(contact, { today, buttonUrls: new Set() }, say),
  },
})

/** A contact card without buttons: it works where Liaison is not, and says nothing that changes by itself. */
export const contactMessage = defineMessage({ template, en, cy, view })

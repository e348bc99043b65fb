import { defineMessage } from '../define.ts'
import type { SpocFacts } from './facts.ts'
import { fitting, sectionsOf } from './sections.ts'
import template from './template.json' with { type: 'json' }
import { spocView } from './view.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

/** Who to contact for one place or several. */
export const spocMessage = defineMessage({ template, en, cy, view: spocView })

/** The entries that the card shows, by handle: for the record of what was answered. */
export const entriesShown = ({ places }: SpocFacts): readonly string[] =>
  fitting(sectionsOf(places)).shown.flatMap(({ place }) =>
    place.agencies.flatMap(({ contacts }) => contacts.map(({ entry }) => entry)),
  )

import { defineMessage } from '../define.ts'
import template from './template.json' with { type: 'json' }
import { spocView } from './view.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

/** Who to contact for one place or several. */
export const spocMessage = defineMessage({ template, en, cy, view: spocView })

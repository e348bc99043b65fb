import { bilingual } from '../../../cards/language.ts'
import { cy } from './cy.ts'
import { en } from './en.ts'

/** The capability's own words; those of its cards are the cards'. */
export const entriesWords = bilingual(en, cy)

import { bilingual } from '../../../cards/language.ts'
import { cy } from './cy.ts'
import { en } from './en.ts'

/** The directory's own words; those of its card are the card's. */
export const directoryWords = bilingual(en, cy)

import { bilingual } from '../language.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

/** What reasons, grounds and the steps of whoever is asked are called: `reasonWords(language).request(reason)`. */
export const reasonWords = bilingual(en, cy)

import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import type { GuardNoteWords } from './en.ts'

export const cy: GuardNoteWords = {
  summary: () => 'Neges gan Liaison',
  leftOut: (found) => `Gadewais ran o’ch neges allan, gan ei bod yn edrych fel: ${kinds.kinds(found)}.`,
}

import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import type { GuardDisputedWords } from './en.ts'

export const cy: GuardDisputedWords = {
  summary: () => 'Nodyn preifat gan Liaison',
  heading: () => 'Diolch am ddweud',
  kinds: (found) => `Wedi’i gyfrif fel cam: ${kinds.kinds(found)}.`,
  noKind: () => 'Wedi’i gyfrif fel cam. Cewch ddweud y math hefyd, er enghraifft: roedd hynny’n anghywir, rhif ffôn',
  noText: () => 'Dim ond y math a nifer a gedwir: nid eich testun, na phwy a’i dywedodd.',
  otherWords: () => 'Os oes angen ei ddweud nawr, mae geiriau eraill yn aml yn pasio.',
}

import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import type { GuardMaskedWords } from './en.ts'

export const cy: GuardMaskedWords = {
  summary: () => 'Testun i’w wirio',
  heading: () => 'Gwiriwch y testun hwn',
  found: (found) => `Gadawyd rhannau allan, gan eu bod yn edrych fel: ${kinds.kinds(found)}.`,
  notYet: () => 'Ni chaiff dim ei storio nes i chi ddweud.',
  use: () => 'Defnyddio’r testun hwn',
  change: () => 'Ei newid',
  typed: () => 'Neu teipiwch ef eto, fel y mae yma neu mewn geiriau eraill.',
}

import type { Language } from '../language.ts'
import { bilingual } from '../language.ts'
import type { GroupKind } from './types.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

const words = bilingual(en, cy)

/** What a standing body of this type is called where it has no name of its own. */
export const groupKindName = (kind: GroupKind, language: Language): string => words(language).kind(kind)

import type { Language } from './language.ts'
import { bilingual } from './language.ts'

const words = bilingual(
  { disclosable: () => 'What you write here may have to be disclosed.' },
  { disclosable: () => 'Efallai y bydd rhaid datgelu’r hyn a ysgrifennwch yma.' },
)

/** Stands under every field for free text. */
export const disclosable = (language: Language): string => words(language).disclosable()

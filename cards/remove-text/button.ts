import type { Language } from '../language.ts'
import { bilingual } from '../language.ts'
import type { Button } from '../lines/lines.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

const words = bilingual({ button: en.button }, { button: cy.button })

/** For any card that shows a text: the record's reference, and the field where there is more than one. */
export const removeTextButton = (
  { reference, field }: { readonly reference: string; readonly field?: string },
  lang: Language,
): Button => ({
  title: words(lang).button(),
  verb: 'text.remove',
  data: { reference, ...(field === undefined ? {} : { field }), lang },
})

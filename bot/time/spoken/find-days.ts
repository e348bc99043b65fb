import type { Day } from '../instant.ts'
import { englishRules } from './english/rules.ts'
import { namesImpossibleDate } from './impossible.ts'
import { daysIn, type Found } from './library.ts'
import type { SpokenLanguage } from './reading.ts'
import { type Rule, rewriteAll, type Traced, traced } from './rewrite.ts'
import { welshRules } from './welsh/rules.ts'

// Nobody says a day in more; what follows is not read, so that reading stays quick whatever is pasted.
const longest = 400

const rules = {
  en: englishRules,
  cy: {
    day: [...welshRules, ...englishRules.day],
    range: [...welshRules, ...englishRules.range],
  },
} satisfies Record<SpokenLanguage, Record<'day' | 'range', readonly Rule[]>>

/** The days that a text names, in one way of writing that still knows where it stood. */
export interface NamedDays {
  readonly written: Traced
  readonly found: readonly Found[]
  readonly impossible: boolean
}

export const findDays = (text: string, today: Day, language: SpokenLanguage, wanted: 'day' | 'range'): NamedDays => {
  const written = rewriteAll(traced(text.slice(0, longest).replace(/\s/g, ' ')), rules[language][wanted], today)
  return { written, found: daysIn(written.text, today), impossible: namesImpossibleDate(written.text) }
}

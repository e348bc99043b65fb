import type { Language } from '../../cards/language.ts'
import { parts, readWords } from './walk.ts'

/** Words that name a state. A coloured text without one of them would say the state by its colour alone. */
const states: Readonly<Record<'en' | 'cy', RegExp>> = {
  en: /\b(not|no|nothing|away|vacant|deputy|cover|closed|done|thank|confirmed|agreed|waiting|passed|new|changed|missing|danger|may)\b/iu,
  cy: /(?<!\p{Letter})(heb|nid|dim|does|i ffwrdd|wag|dirprwy|cyflenwi|ar gau|wedi|diolch|cadarnhawyd|cytunwyd|aros|newydd|newid|ar goll|perygl|efallai)(?!\p{Letter})/iu,
}

const telling = new Set(['attention', 'warning', 'good'])

const isTelling = (value: unknown) => typeof value === 'string' && telling.has(value.toLowerCase())

/** Texts (or containers) in a telling colour whose words do not name a state. */
export const coloursWithoutWords = (card: unknown, language: Language): readonly string[] => {
  const asked = language === 'both' ? (['cy', 'en'] as const) : ([language] as const)
  return parts(card)
    .filter(({ object }) => isTelling(object.color) || (isTelling(object.style) && Array.isArray(object.items)))
    .map(({ object }) => readWords(object).join(' '))
    .filter((words) => !asked.every((one) => states[one].test(words)))
}

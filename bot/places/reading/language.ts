import { englishContactWords, welshContactWords } from '../words/contact-words.ts'
import { englishWords, welshWords } from '../words/function-words.ts'
import type { Token } from './tokens.ts'

const plainEnglish = new Set([
  'police',
  'officer',
  'lawyer',
  'support',
  'service',
  'services',
  'prosecutor',
  'need',
  'needs',
  'want',
  'job',
  'case',
  'help',
])
const plainWelsh = new Set([
  'heddlu',
  'erlyn',
  'goron',
  'erlynydd',
  'cymorth',
  'gymorth',
  'cynghorydd',
  'gynghorydd',
  'gwasanaeth',
  'wasanaeth',
  'swyddog',
  'trais',
  'treisio',
  'cymraeg',
  'gymraeg',
  'helpu',
])

/** "a", "i", "am" and the like are words of both. */
const inBoth = new Set(
  [...englishWords, ...englishContactWords].filter((word) => welshWords.has(word) || welshContactWords.has(word)),
)

const isEnglish = ({ word }: Token) =>
  !inBoth.has(word) && (englishWords.has(word) || englishContactWords.has(word) || plainEnglish.has(word))
const isWelsh = ({ word }: Token) =>
  !inBoth.has(word) && (welshWords.has(word) || welshContactWords.has(word) || plainWelsh.has(word))

/**
 * The language of the words around the names; `undefined` when they do not say. Names are not asked: somebody who writes of
 * Caernarfon need not write Welsh.
 */
export const languageOf = (tokens: readonly Token[], hint?: 'en' | 'cy'): 'en' | 'cy' | undefined => {
  const english = tokens.filter(isEnglish).length
  const welsh = tokens.filter(isWelsh).length
  if (welsh === english) return hint
  return welsh > english ? 'cy' : 'en'
}

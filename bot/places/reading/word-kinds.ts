import { englishContactWords, welshContactWords } from '../words/contact-words.ts'
import { englishWords, welshWords } from '../words/function-words.ts'
import { ordinaryWords } from '../words/ordinary-words.ts'
import {
  areaWords,
  articles,
  englishPrepositions,
  everydayNames,
  linkers,
  welshPrepositions,
} from '../words/place-words.ts'
import type { Token } from './tokens.ts'

/** A word by which a contact is asked for. */
export const asksForContact = ({ word }: Token) => englishContactWords.has(word) || welshContactWords.has(word)

/** A small word, in either language. */
export const isFunctionWord = ({ word }: Token) => englishWords.has(word) || welshWords.has(word) || linkers.has(word)

/** Says nothing but that somebody asks for a contact of some area. */
export const isCue = (token: Token) => isFunctionWord(token) || asksForContact(token) || areaWords.has(token.word)

/** Neither a cue nor an everyday word: it may be a name. */
export const isUnknown = (token: Token) =>
  /^\p{L}{2,}$/u.test(token.word) && !isCue(token) && !ordinaryWords.has(token.word) && !everydayNames.has(token.word)

/** Whether a place is expected at a token: right after "in", "for", "ger", with or without an article between. */
export const isPrepositioned = (tokens: readonly Token[], at: number, welsh: boolean) => {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word)
  const [last = '', earlier = ''] = before.reverse()
  const preposition = articles.has(last) ? earlier : last
  return englishPrepositions.has(preposition) || (welsh && welshPrepositions.has(preposition))
}

/** Capitals tell names from words, unless the whole message, or every word of it, has them. */
export const capitalsTell = (tokens: readonly Token[]) => tokens.some(({ raw }) => /^\p{Ll}{2,}/u.test(raw))

export const isCapitalised = ({ raw }: Token) => /^\p{Lu}/u.test(raw)

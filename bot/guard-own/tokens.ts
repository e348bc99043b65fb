import type { Kind } from './classes.ts'
import { bit } from './classes.ts'
import { fixedTerms, lexicon } from './lexicon.ts'
import { mutations } from './mutate.ts'
import type { Plain } from './normalise.ts'
import { placeholders } from './words.ts'

export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Capital first letter. */
  readonly isCapital: boolean
  readonly isUpper: boolean
  /** The sentence it stands in. */
  readonly sentence: number
  bits: number
}

interface Phrase {
  readonly words: readonly string[]
  readonly bits: number
}

export type Phrases = ReadonlyMap<string, readonly Phrase[]>

const split = (text = '') =>
  text
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter(Boolean)

const wordsOf = (phrase: string) => phrase.split(/\s+/)

const fixed = -1

/** All words of the lexicon by their first; those of one phrase longer first. */
export const phrasesOf = (): Phrases => {
  const found = new Map<string, Map<string, number>>()
  const add = (phrase: string, bits: number) => {
    const [first = ''] = wordsOf(phrase)
    const of = found.get(first) ?? new Map<string, number>()
    const before = of.get(phrase) ?? 0
    of.set(phrase, bits === fixed || before === fixed ? fixed : before | bits)
    found.set(first, of)
  }
  for (const [kind, { en, cy }] of Object.entries(lexicon) as [Kind, { en?: string; cy?: string }][]) {
    for (const phrase of split(en)) add(phrase, bit[kind])
    for (const phrase of split(cy)) for (const form of mutations(phrase)) add(form, bit[kind])
  }
  for (const phrase of split(fixedTerms)) for (const form of mutations(phrase)) add(form, fixed)
  return new Map(
    [...found].map(([first, phrases]) => [
      first,
      [...phrases]
        .map(([phrase, bits]) => ({ words: wordsOf(phrase), bits }))
        .sort((one, other) => other.words.length - one.words.length),
    ]),
  )
}

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 38 || code > 127
const isEnd = (code: number) => code === 46 || code === 33 || code === 63 || code === 59

const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
}

const withLetters = (word: string) => word.replace(/[0134578]/g, (digit) => digitLetters[digit] ?? digit)

const wordEnd = (lower: string, start: number): number => {
  let at = start
  for (; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    // A hyphen or a full stop within a word: "ex-partner", "d.o.b", "3.2.99".
    const joins = (code === 45 || code === 46) && at > start && isWordCode(lower.charCodeAt(at + 1))
    if (!isWordCode(code) && !joins) break
  }
  return at
}

interface Reading extends Plain {
  /** Whether capitals tell anything: not where all letters are. */
  readonly tells: boolean
}

const tokenAt = ({ lower, cased, tells }: Reading, start: number, end: number): Omit<Token, 'sentence'> | undefined => {
  const raw = lower.slice(start, end)
  const word = raw.replace(/^['&]+|['&]+$/g, '')
  if (word === '') return undefined
  const from = start + raw.indexOf(word)
  const written = cased.slice(from, from + word.length)
  const letter = written.charAt(0)
  return {
    word,
    start: from,
    end: from + word.length,
    isCapital: tells && letter !== letter.toLowerCase(),
    isUpper: tells && word.length > 1 && written === written.toUpperCase() && written !== word,
    bits: 0,
  }
}

/** Splits a text into words once; small, since every message goes through it. */
export const tokenise = (plain: Plain): Token[] => {
  const { lower, cased } = plain
  const reading = { ...plain, tells: /\p{Ll}/u.test(cased.replace(placeholders, '')) }
  const tokens: Token[] = []
  let sentence = 0
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at)
    if (!isWordCode(code)) {
      if (isEnd(code) && !isWordCode(lower.charCodeAt(at + 1))) sentence += 1
      at += 1
      continue
    }
    const end = wordEnd(lower, at)
    const token = tokenAt(reading, at, end)
    if (token) tokens.push({ ...token, sentence })
    at = end
  }
  return tokens
}

const endings = ["'s", "s'", "'r", "'n", "'i", "'w", "'u", "'m", "'ch", "'d", "'ll"]

const forms = (word: string): readonly string[] => {
  const all = [word]
  for (const ending of endings) if (word.endsWith(ending)) all.push(word.slice(0, -ending.length))
  if (/\d/.test(word) && /[a-z]/.test(word)) all.push(withLetters(word))
  if (word.includes('-')) all.push(word.split('-')[0] ?? '')
  return all
}

const matches = (tokens: readonly Token[], from: number, words: readonly string[]) => {
  for (let step = 1; step < words.length; step++) {
    const token = tokens[from + step]
    const word = words[step] ?? ''
    if (!token || token.sentence !== tokens[from]?.sentence) return false
    if (token.word !== word && !(step === words.length - 1 && forms(token.word).includes(word))) return false
  }
  return true
}

const phrasesAt = (tokens: readonly Token[], index: number, phrases: Phrases): readonly Phrase[] =>
  forms(tokens[index]?.word ?? '').flatMap((form) =>
    (phrases.get(form) ?? []).filter(({ words }) => matches(tokens, index, words)),
  )

/** Marks each word with what it may be; answers all kinds that occur. Within a fixed term a word is nothing. */
export const mark = (tokens: readonly Token[], phrases: Phrases): number => {
  let all = 0
  for (let index = 0; index < tokens.length; index++) {
    const found = phrasesAt(tokens, index, phrases)
    const term = found.find(({ bits }) => bits === fixed)
    if (term) {
      for (const token of tokens.slice(index, index + term.words.length)) token.bits = 0
      index += term.words.length - 1
      continue
    }
    for (const { words, bits } of found) {
      for (const token of tokens.slice(index, index + words.length)) token.bits |= bits
      all |= bits
    }
  }
  return all
}

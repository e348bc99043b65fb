import { classId } from '../lexicon/classes.ts'
import { breaks, type Longest, longestAt, type Node } from '../lexicon/trie.ts'
import type { Token } from './tokens.ts'

/** A word or a known phrase, with the classes it belongs to. */
export interface Unit extends Token {
  readonly classes: readonly number[]
  /** How many words it has. */
  readonly words: number
}

const of = (token: Token, last: Token, words: number, classes: readonly number[]): Unit => ({
  word: token.word,
  start: token.start,
  end: last.end,
  capital: token.capital,
  own: last.own,
  sentence: token.sentence,
  mark: token.mark,
  classes,
  words,
})

const number = /^\d+$/
const protectedOnly = [classId('protected')]
const digits = classId('digits')
const digitsOnly = [digits]
const unknownOnly = [classId('unknown')]
const cueOnly = [classId('cue')]

const welshOnly = classId('cyShe')
const she = classId('she')

/** A name goes on over a bracket: "Arch Teesside (Arch North East)". */
const never = () => false

/** Words of Welsh that no English text has; two of them make a text Welsh. */
const welshWords = new Set(
  'mae yn yr wedi nid yw ar gan ers yng ym ac ond roedd oedd ei heb sydd dim eto nad fod dyw gyda iddi iddo'.split(' '),
)
const isWelsh = (tokens: readonly Token[]) => {
  let seen = 0
  for (const { word } of tokens) if (welshWords.has(word) && ++seen > 1) return true
  return false
}

/** What a word is that stands in no list. */
const unlisted = (word: string, isCue: (word: string) => boolean) => {
  if (number.test(word)) return digitsOnly
  return isCue(word) ? cueOnly : unknownOnly
}

export interface Reader {
  /** What the words of English and Welsh mean here. */
  readonly lexicon: Node
  /** Names of places. */
  readonly places: Node
  /** Names in the directory. */
  readonly names: Node
  /** Whether a word that stands in no list is a misspelt word for somebody in a case. */
  readonly isMisspeltCue: (word: string) => boolean
}

const joined = (known: Longest, name: Longest): Longest => {
  if (known.length !== name.length) return known.length > name.length ? known : name
  return name.length === 0 ? name : { length: known.length, classes: [...known.classes, ...name.classes] }
}

/** The longest known phrase, or name of the directory, that begins at a word; else the word alone. */
const unitAt = (reader: Reader, tokens: readonly Token[], at: number, isWelshText: boolean): Unit | undefined => {
  const token = tokens[at]
  if (!token) return undefined
  const known = longestAt(reader.lexicon, tokens, at, breaks)
  const place = longestAt(reader.places, tokens, at, never)
  const { length, classes } = joined(known, joined(place, longestAt(reader.names, tokens, at, never)))
  if (length === 0) return of(token, token, 1, unlisted(token.word, reader.isMisspeltCue))
  const isNumber = length === 1 && number.test(token.word)
  // English says hi, and an e is a letter.
  const isShe = isWelshText && classes.includes(welshOnly)
  const more = isNumber ? [...classes, digits] : isShe ? [...classes, she] : classes
  return of(token, tokens[at + length - 1] ?? token, length, more)
}

/** Words grouped into the longest known phrases. A phrase takes its words with it: in "Witness Care" nobody is a witness. */
export const unitsOf = (
  reader: Reader,
  tokens: readonly Token[],
  isProtected: (token: Token) => boolean,
): readonly Unit[] => {
  const units: Unit[] = []
  const isWelshText = isWelsh(tokens)
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const unit = isProtected(token) ? of(token, token, 1, protectedOnly) : unitAt(reader, tokens, at, isWelshText)
    if (!unit) break
    units.push(unit)
    at += unit.words
  }
  return units
}

/** Whether a word or phrase belongs to a class. */
export const is = (unit: Unit | undefined, id: number): boolean => unit?.classes.includes(id) ?? false

import { contactNouns } from '../words/contact-words.ts'
import { everydayNames, everydayVerbs, joiners, namePrefixes, nameSuffixes, streetWords } from '../words/place-words.ts'
import { covered, type Span, type Stretch } from './span.ts'
import type { Token } from './tokens.ts'
import { capitalsTell, isCapitalised, isCue, isPrepositioned, isUnknown } from './word-kinds.ts'

/** What a name stands among. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly spans: readonly Span[]
  /** Words that are no name of a place: those for agencies. */
  readonly mentions: readonly Stretch[]
  readonly welsh: boolean
}

const isEveryday = ({ name, how }: Span) => how === 'exact' && everydayNames.has(name.key)

const between = ({ tokens }: Sentence, one: Span, other: Span) =>
  one.to <= other.from ? tokens.slice(one.to, other.from) : tokens.slice(other.to, one.from)

/** Nothing but "and" or a comma between two names: "Bath & Wells". */
const isJoined = (sentence: Sentence, one: Span, other: Span) => {
  const words = between(sentence, one, other)
  const later = sentence.tokens[Math.max(one.from, other.from)]
  return words.every(({ word }) => joiners.has(word)) && (words.length > 0 || later?.after === ',')
}

const locating = new Set(['in', 'near', 'nr', 'yn', 'ym', 'yng', 'ger'])

/** A name that says where: "Bath, Somerset", "Deal in Kent". */
const isBeside = (sentence: Sentence, one: Span, other: Span) =>
  isJoined(sentence, one, other) || between(sentence, one, other).every(({ word }) => locating.has(word))

/** Words after which an everyday word is a place; "to send", "of stone" are not among them. */
const leadsToPlace = new Set([
  'in',
  'at',
  'for',
  'from',
  'near',
  'nr',
  'around',
  'covering',
  'covers',
  'cover',
  'serving',
])

const isLedTo = ({ tokens, welsh }: Sentence, { from }: Span) =>
  leadsToPlace.has(tokens[from - 1]?.word ?? '') || (welsh && isPrepositioned(tokens, from, true))

const isMonth = ({ name }: Span) => name.key === 'march'

const isWrittenAsName = (sentence: Sentence, span: Span) => {
  const first = sentence.tokens[span.from]
  const begins = span.from === 0 || first?.after === '.'
  return first !== undefined && !begins && !isMonth(span) && capitalsTell(sentence.tokens) && isCapitalised(first)
}

const standsByContact = ({ tokens, mentions }: Sentence, { from, to, name }: Span) =>
  !everydayVerbs.has(name.key) &&
  (contactNouns.has(tokens[to]?.word ?? '') ||
    contactNouns.has(tokens[from - 1]?.word ?? '') ||
    mentions.some((mention) => mention.to === from || mention.from === to))

/** Nothing else in the message could be the place. */
const isAllThatRemains = ({ tokens, spans, mentions }: Sentence, { name }: Span) => {
  const others = tokens.filter((_, index) => !covered(spans, index) && !covered(mentions, index))
  const asks = mentions.length > 0 || tokens.length === 1 || others.some((token) => contactNouns.has(token.word))
  return others.every(isCue) && (asks || !everydayVerbs.has(name.key))
}

/** An everyday word is a place only by what it stands among. */
const isMeant = (sentence: Sentence, span: Span): boolean => {
  if (!isEveryday(span)) return true
  const plain = sentence.spans.filter((other) => !isEveryday(other))
  const neighbours = sentence.spans.filter((other) => other !== span && isJoined(sentence, span, other))
  if (plain.some((other) => isBeside(sentence, span, other)) || neighbours.length > 0) return true
  if (standsByContact(sentence, span)) return true
  if (plain.length > 0) return isWrittenAsName(sentence, span) || (isLedTo(sentence, span) && !isMonth(span))
  return isLedTo(sentence, span) || isWrittenAsName(sentence, span) || isAllThatRemains(sentence, span)
}

const compass = new Set(['north', 'south', 'east', 'west', 'mid', 'upper', 'lower'])
const adjectives = new Set(['new', 'old', 'great', 'high', 'long', 'over', 'middle', 'much', 'royal', 'church'])

/** A name that nobody would say "north" of: cities, authorities and counties have parts. */
const isVillage = ({ name }: Span) => !name.main && name.meanings.every(({ kind }) => kind === 'place')

const isFree = ({ spans, mentions }: Sentence, at: number) => !covered(spans, at) && !covered(mentions, at)

const capitalStranger = (sentence: Sentence, at: number) => {
  const token = sentence.tokens[at]
  return token !== undefined && capitalsTell(sentence.tokens) && isCapitalised(token) && isUnknown(token)
}

const prefixedBy = (sentence: Sentence, span: Span) => {
  const at = span.from - 1
  const token = sentence.tokens[at]
  if (!token || !isFree(sentence, at) || sentence.tokens[span.from]?.after !== '') return false
  if (adjectives.has(token.word)) return at > 0 && capitalsTell(sentence.tokens) && isCapitalised(token)
  if (compass.has(token.key)) return isVillage(span)
  return namePrefixes.has(token.word) || (at > 0 && isVillage(span) && capitalStranger(sentence, at))
}

const followedBy = (sentence: Sentence, span: Span) => {
  const token = sentence.tokens[span.to]
  if (token?.after !== '') return false
  if (streetWords.has(token.word)) return true
  if (!isFree(sentence, span.to)) return false
  return isVillage(span) && (nameSuffixes.has(token.word) || capitalStranger(sentence, span.to))
}

const isStreet = ({ tokens, spans }: Sentence, { from, name }: Span) =>
  streetWords.has(name.key) && tokens[from]?.after === '' && covered(spans, from - 1)

/** Part of a longer name that the gazetteer does not have ("Kirkby Lonsdale", "London Road"): another place altogether. */
const isPartOfLonger = (sentence: Sentence, span: Span) =>
  span.how === 'exact' && (prefixedBy(sentence, span) || followedBy(sentence, span) || isStreet(sentence, span))

/** Which names are meant, and which are only part of a name that nobody has told us. */
export const standing = (
  sentence: Sentence,
): { readonly meant: readonly Span[]; readonly partial: readonly Span[] } => {
  const partial = sentence.spans.filter((span) => isPartOfLonger(sentence, span))
  const whole = { ...sentence, spans: sentence.spans.filter((span) => !partial.includes(span)) }
  return { meant: whole.spans.filter((span) => isMeant(whole, span)), partial }
}

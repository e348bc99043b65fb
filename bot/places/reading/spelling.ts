import type { Name } from '../names/meaning.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { NearNames } from '../names/near-names.ts'
import { englishWords, welshWords } from '../words/function-words.ts'
import { personNames } from '../words/person-names.ts'
import { joiners, linkers, namePrefixes, nameSuffixes } from '../words/place-words.ts'
import { unmutated } from './mutations.ts'
import { covered, type Found, type OutsideSpan, type Span } from './span.ts'
import type { Sentence } from './standing.ts'
import type { Token } from './tokens.ts'
import { allowance, type Near, nearest, type Window, windowsAround } from './windows.ts'
import { asksForContact, isFunctionWord, isPrepositioned, isUnknown } from './word-kinds.ts'

/** What misspelt names are looked for with. */
export interface Speller {
  readonly index: NameIndex
  readonly near: NearNames
}

/** A message is asked a few times at most: nobody names seven places, and each asking takes time. */
const mostTried = 6

/** Equally near names of different areas are all meant: then the person is asked. */
const merged = (names: readonly Name[]): Name | undefined => {
  const [one, ...others] = names
  if (!one || others.length === 0) return one
  const { main: _, says: __, ...asking } = one
  return { ...asking, meanings: [...new Set(names.flatMap(({ meanings }) => meanings))] }
}

interface Respelt {
  readonly span?: Span
  readonly outside?: OutsideSpan
}

const meant = ({ index }: Speller, found: readonly Near[]): Respelt => {
  const [{ window, key } = { window: undefined, key: '' }] = found
  if (!window) return {}
  const { from, to } = window
  const names = found.flatMap((near) => index.names.get(near.key) ?? [])
  const outside = index.outside.get(key)
  // As near to a name in Scotland as to one here: neither is answered.
  if (names.length < found.length) return names.length === 0 && outside ? { outside: { from, to, outside } } : {}
  const name = merged(names)
  return name ? { span: { from, to, name, how: 'spelling' } } : {}
}

const spansIn = ({ spans }: Sentence, { from, to }: Window) => spans.filter((span) => span.from < to && from < span.to)

const isShortGap = ({ tokens, spans }: Sentence, at: number) =>
  (tokens[at]?.word.length ?? 9) <= 3 && covered(spans, at - 1) && covered(spans, at + 1)

/** "super", "on", "the" (or "them", when that slipped), or a letter that went astray. */
const isSmall = (token: Token | undefined) =>
  token !== undefined && (linkers.has(token.word) || token.word.length === 1 || isShortFunctionWord(token))

const isShortFunctionWord = (token: Token) =>
  isFunctionWord(token) && token.word.length <= 4 && !joiners.has(token.word)

/** Whether only the small words of names and no comma stand between a token and a name. */
const besideSpan = ({ tokens, spans }: Sentence, at: number) => {
  let before = at
  while (tokens[before]?.after === '' && isSmall(tokens[before - 1])) before -= 1
  let after = at + 1
  while (tokens[after]?.after === '' && isSmall(tokens[after])) after += 1
  return (
    (covered(spans, before - 1) && tokens[before]?.after === '') ||
    (covered(spans, after) && tokens[after]?.after === '')
  )
}

/** "Bourne En": a small word ends no message. */
const isShortEnd = ({ tokens }: Sentence, at: number) => at === tokens.length - 1 && (tokens[at]?.word.length ?? 9) <= 3

/** Two names side by side may be one: "Trafford Par". */
const followsSpan = (spans: readonly Span[], at: number) =>
  spans.some(({ from }) => from === at) && spans.some(({ to }) => to === at)

/**
 * A misspelt long name of which a shorter one is right: "Bury St Edmonds" is not Bury, "Kirkby i Ashfield" not Kirkby. The whole
 * takes the place of its part.
 */
export const respellLonger = (speller: Speller, sentence: Sentence): readonly Span[] => {
  const { tokens, spans, mentions } = sentence
  const suspects = tokens.flatMap((token, at) => {
    if (followsSpan(spans, at) && token.after === '') return [{ at, limit: 1 }]
    if (covered(spans, at) || covered(mentions, at)) return []
    if (isUnknown(token) && besideSpan(sentence, at)) return [{ at, limit: 2 }]
    const mayBePart = isShortEnd(sentence, at) || !(isFunctionWord(token) || asksForContact(token))
    const possible = isShortGap(sentence, at) || (besideSpan(sentence, at) && mayBePart)
    return possible ? [{ at, limit: 1 }] : []
  })
  return suspects.slice(0, mostTried).reduce<readonly Span[]>((kept, { at, limit }) => {
    const now = { ...sentence, spans: kept }
    const windows = windowsAround(now, at, limit).filter((window) => spansIn(now, window).length > 0)
    const isLonger = ({ key, window }: Near) =>
      spansIn(now, window).every(
        ({ from, to, name }) => name.key.length < key.length || to - from < key.split(' ').length,
      )
    const { span } = meant(speller, nearest(speller.near, tokens, windows, isLonger))
    if (!span) return kept
    const untouched = kept.filter(({ from, to }) => to <= span.from || span.to <= from)
    return [...untouched, span].sort((one, other) => one.from - other.from)
  }, spans)
}

const joinsSpan = ({ tokens, spans }: Sentence, at: number) =>
  (joiners.has(tokens[at - 1]?.word ?? '') && covered(spans, at - 2)) ||
  (joiners.has(tokens[at + 1]?.word ?? '') && covered(spans, at + 2)) ||
  (tokens[at]?.after === ',' && covered(spans, at - 1))

const tellsApart = ({ spans }: Sentence, at: number) =>
  spans.some(({ from, to, name }) => name.meanings.length > 1 && (to === at || from === at + 1))

const isExpected = (sentence: Sentence, at: number) =>
  isPrepositioned(sentence.tokens, at, sentence.welsh) || joinsSpan(sentence, at) || tellsApart(sentence, at)

/**
 * What a word may be when a Welsh mutation is undone. In Welsh there may be a slip besides ("yng Nghaerdyd"); in English the
 * mutation itself counts as one.
 */
const unmutatedWindows = ({ tokens, welsh }: Sentence, at: number): readonly Window[] =>
  unmutated(tokens[at]?.word ?? '').map((text) => ({
    from: at,
    to: at + 1,
    text,
    limit: welsh ? allowance(text.length) : 0,
    already: welsh ? 0 : 1,
  }))

const isSmallWord = ({ welsh }: Sentence, token: Token) =>
  englishWords.has(token.word) ||
  (token.word !== 'st' && linkers.has(token.word)) ||
  (welsh && welshWords.has(token.word))

/** A name does not begin with a small word, nor end with one, unless that is a slip: "Potters ar". */
const boundsOf = (sentence: Sentence, window: Window): readonly Window[] => {
  const [first, last] = [sentence.tokens[window.from], sentence.tokens[window.to - 1]]
  if (!first || !last || isSmallWord(sentence, first) || asksForContact(first)) return []
  if (!isSmallWord(sentence, last) && !asksForContact(last)) return [window]
  return last.word.length <= 4 ? [{ ...window, limit: Math.min(window.limit, 1) }] : []
}

/** People's names are not taken for misspelt places: Stephen is not Stepney. */
const mayBeMisspelt = (token: Token | undefined) =>
  token !== undefined &&
  isUnknown(token) &&
  ![personNames, namePrefixes, nameSuffixes].some((words) => words.has(token.word))

const fewStrangers = 3

/** Beside a name that is spelt right, and in a story, another word is only a name where one is expected. */
const suspectsIn = (sentence: Sentence): readonly number[] => {
  const strangers = [...sentence.tokens.keys()].filter((at) => {
    const token = sentence.tokens[at]
    return mayBeMisspelt(token) && !covered([...sentence.spans, ...sentence.mentions], at)
  })
  const story = sentence.spans.length > 0 || strangers.length > fewStrangers
  return strangers.filter((at) => !story || isExpected(sentence, at)).slice(0, mostTried)
}

/** Words that are no name as they stand, but nearly are. */
export const respell = (speller: Speller, sentence: Sentence): Found => {
  const spans: Span[] = []
  const outside: OutsideSpan[] = []
  for (const at of suspectsIn(sentence)) {
    const taken = [...sentence.spans, ...spans, ...outside, ...sentence.mentions]
    if (covered(taken, at)) continue
    const windows = windowsAround(sentence, at).filter(
      ({ from, to, text }) => text.length >= 4 && !taken.some((other) => other.from < to && from < other.to),
    )
    const bounded = windows.flatMap((window) => boundsOf(sentence, window))
    const found = meant(
      speller,
      nearest(speller.near, sentence.tokens, [...bounded, ...unmutatedWindows(sentence, at)]),
    )
    if (found.span) spans.push(found.span)
    if (found.outside) outside.push(found.outside)
  }
  return { spans, outside }
}

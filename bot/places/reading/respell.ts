import { englishWords, welshWords } from '../words/function-words.ts'
import { personNames } from '../words/person-names.ts'
import { joiners, linkers, namePrefixes, nameSuffixes } from '../words/place-words.ts'
import { unmutated } from './mutations.ts'
import { covered, type Found, type OutsideSpan, type Span } from './span.ts'
import { meant, mostTried, type Speller } from './spelling.ts'
import type { Sentence } from './standing.ts'
import type { Token } from './tokens.ts'
import { allowance, nearest, type Window, windowsAround } from './windows.ts'
import { asksForContact, isPrepositioned, isUnknown } from './word-kinds.ts'

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

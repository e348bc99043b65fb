import { joiners, linkers } from '../words/place-words.ts'
import { covered, type Span } from './span.ts'
import { meant, mostTried, type Speller } from './spelling.ts'
import type { Sentence } from './standing.ts'
import type { Token } from './tokens.ts'
import { type Near, nearest, type Window, windowsAround } from './windows.ts'
import { asksForContact, isFunctionWord, isUnknown } from './word-kinds.ts'

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

import { editDistance } from '../names/edit-distance.ts'
import type { Name } from '../names/meaning.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { NearNames } from '../names/near-names.ts'
import { joiners } from '../words/place-words.ts'
import { covered, type Found, type OutsideSpan, type Span } from './span.ts'
import type { Sentence } from './standing.ts'
import { unmutated } from './mutations.ts'
import { joined, type Token } from './tokens.ts'
import { asksForContact, isCue, isFunctionWord, isPrepositioned, isUnknown } from './word-kinds.ts'

/** What misspelt names are looked for with. */
export interface Speller {
  readonly index: NameIndex
  readonly near: NearNames
}

interface Window {
  readonly from: number
  readonly to: number
  /** Its words as one. */
  readonly text: string
  readonly limit: number
}

interface Near {
  readonly window: Window
  readonly key: string
  readonly distance: number
}

/** How many wrong letters a word of that length may have. */
const allowance = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** The first letter of a name is rarely wrong. */
const beginsAlike = (text: string, key: string, distance: number) =>
  text[0] === key[0] || (distance === 1 && (text.length >= 6 || (text[0] === key[1] && text[1] === key[0])))

const compared = (window: Window, key: string): Near | undefined => {
  const name = joined(key)
  const distance = editDistance(window.text, name, window.limit)
  return distance <= window.limit && beginsAlike(window.text, name, distance) ? { window, key, distance } : undefined
}

const size = ({ window: { from, to } }: Near) => to - from

/** The nearest; of equally near ones, those that take in the most words. Several are left when they are equally near. */
const nearest = (speller: Speller, tokens: readonly Token[], windows: readonly Window[]): readonly Near[] => {
  const terms = new Set(windows.flatMap(({ from, to, text }) => [text, ...tokens.slice(from, to).map(({ key }) => key)]))
  if (windows.length === 0) return []
  const keys = speller.near([...terms], 'misspelt')
  const found = windows.flatMap((window) => keys.map((key) => compared(window, key)).filter((near) => near !== undefined))
  const [best] = found.sort((one, other) => one.distance - other.distance || size(other) - size(one))
  return best ? found.filter(({ window, distance }) => window === best.window && distance === best.distance) : []
}

const mostWords = 6

const isClosed = (sentence: Sentence, at: number) => {
  const token = sentence.tokens[at]
  return !token || covered(sentence.mentions, at) || (asksForContact(token) && token.word.length > 3)
}

/** How far a name may stretch around a word: to a comma, an agency, or a word by which one asks. */
const reachOf = (sentence: Sentence, at: number): readonly [from: number, to: number] => {
  let from = at
  while (at - from < mostWords - 1 && sentence.tokens[from]?.after === '' && !isClosed(sentence, from - 1)) from -= 1
  let to = at + 1
  while (to - at < mostWords && sentence.tokens[to]?.after === '' && !isClosed(sentence, to)) to += 1
  return [from, to]
}

const textOf = (tokens: readonly Token[]) => joined(tokens.map(({ key }) => key).join(' '))

const windowsAround = (sentence: Sentence, at: number, limit?: number): readonly Window[] => {
  const [first, last] = reachOf(sentence, at)
  const windows: Window[] = []
  for (let from = first; from <= at; from++)
    for (let to = at + 1; to <= Math.min(last, from + mostWords); to++) {
      const text = textOf(sentence.tokens.slice(from, to))
      windows.push({ from, to, text, limit: Math.min(limit ?? 2, allowance(text.length)) })
    }
  return windows
}

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
  const name = merged(found.flatMap((near) => index.names.get(near.key) ?? []))
  if (name) return { span: { from, to, name, how: 'spelling' } }
  const outside = index.outside.get(key)
  return outside ? { outside: { from, to, outside } } : {}
}

const spansIn = ({ spans }: Sentence, { from, to }: Window) => spans.filter((span) => span.from < to && from < span.to)

const isShortGap = ({ tokens, spans }: Sentence, at: number) =>
  (tokens[at]?.word.length ?? 9) <= 3 && !joiners.has(tokens[at]?.word ?? '') && covered(spans, at - 1) && covered(spans, at + 1)

const besideSpan = ({ tokens, spans }: Sentence, at: number) =>
  (covered(spans, at - 1) && tokens[at]?.after === '') || (covered(spans, at + 1) && tokens[at + 1]?.after === '')

/**
 * A misspelt long name of which a shorter one is right: "Bury St Edmonds" is not Bury, "Kirkby i Ashfield" not Kirkby. The whole
 * takes the place of its part.
 */
export const respellLonger = (speller: Speller, sentence: Sentence): readonly Span[] => {
  const { tokens, spans, mentions } = sentence
  const suspects = tokens.flatMap((token, at) => {
    if (covered(spans, at) || covered(mentions, at)) return []
    if (isUnknown(token) && besideSpan(sentence, at)) return [{ at, limit: 2 }]
    const possible = isShortGap(sentence, at) || (besideSpan(sentence, at) && !isFunctionWord(token) && !asksForContact(token))
    return possible ? [{ at, limit: 1 }] : []
  })
  return suspects.reduce<readonly Span[]>((kept, { at, limit }) => {
    const now = { ...sentence, spans: kept }
    const windows = windowsAround(now, at, limit).filter((window) => spansIn(now, window).length > 0)
    const found = nearest(speller, tokens, windows).filter(({ key, window }) =>
      spansIn(now, window).every(({ name }) => name.key !== key && name.key.length < key.length),
    )
    const { span } = meant(speller, found)
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

/** Beside a name that is spelt right, another word is only a name where one is expected. */
const isExpected = (sentence: Sentence, at: number) =>
  isPrepositioned(sentence.tokens, at, sentence.welsh) || joinsSpan(sentence, at) || tellsApart(sentence, at)

/** Where a Welsh mutation and a slip meet: "yng Nghaerdyd". */
const unmutatedWindows = (sentence: Sentence, at: number): readonly Window[] =>
  sentence.welsh
    ? unmutated(sentence.tokens[at]?.word ?? '').map((text) => ({ from: at, to: at + 1, text, limit: allowance(text.length) }))
    : []

/** Words that are no name as they stand, but nearly are. */
export const respell = (speller: Speller, sentence: Sentence): Found => {
  const spans: Span[] = []
  const outside: OutsideSpan[] = []
  for (const [at, token] of sentence.tokens.entries()) {
    const taken = [...sentence.spans, ...spans, ...outside, ...sentence.mentions]
    if (covered(taken, at) || !isUnknown(token)) continue
    if (sentence.spans.length > 0 && !isExpected(sentence, at)) continue
    const windows = windowsAround(sentence, at).filter(
      ({ from, to, text }) => text.length >= 4 && !taken.some((other) => other.from < to && from < other.to),
    )
    const bounded = windows.filter(({ from, to }) => [from, to - 1].every((end) => end === at || !isCueAt(sentence, end)))
    const found = meant(speller, nearest(speller, sentence.tokens, [...bounded, ...unmutatedWindows(sentence, at)]))
    if (found.span) spans.push(found.span)
    if (found.outside) outside.push(found.outside)
  }
  return { spans, outside }
}

const isCueAt = ({ tokens }: Sentence, at: number) => {
  const token = tokens[at]
  return !token || isCue(token)
}

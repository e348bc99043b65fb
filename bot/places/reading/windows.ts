import { editDistance } from '../names/edit-distance.ts'
import type { NearNames } from '../names/near-names.ts'
import { covered } from './span.ts'
import type { Sentence } from './standing.ts'
import { joined, spellingsOf, type Token } from './tokens.ts'
import { asksForContact, isFunctionWord } from './word-kinds.ts'

/** Some words together, as the name they may be. */
export interface Window {
  readonly from: number
  readonly to: number
  /** The words as one. */
  readonly text: string
  /** How many letters may be wrong. */
  readonly limit: number
  /** How far the text is already from what was typed: a mutation undone counts as a slip. */
  readonly already?: number
}

/** A name that a window is nearly. */
export interface Near {
  readonly window: Window
  readonly key: string
  readonly distance: number
}

/** How many wrong letters a word of that length may have. */
export const allowance = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** The first letter of a name is rarely wrong. */
const beginsAlike = (text: string, key: string, distance: number) =>
  text[0] === key[0] ||
  (distance === 1 && (Math.max(text.length, key.length) >= 6 || (text[0] === key[1] && text[1] === key[0])))

/** How far a window is from a name in its nearest spelling; infinitely, when it is not near. */
const compared = ({ text, limit, already = 0 }: Window, names: readonly string[]): number => {
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const distance = editDistance(text, name, limit)
    if (distance <= limit && beginsAlike(text, name, distance)) least = Math.min(least, distance + already)
  }
  return least
}

const size = ({ from, to }: Window) => to - from

const isSame = (one: Window, other: Window) => one.from === other.from && one.to === other.to

/** The nearest; of equally near ones, those that take in the most words. Several are left when they are equally near. */
export const nearest = (
  near: NearNames,
  tokens: readonly Token[],
  windows: readonly Window[],
  admits: (near: Near) => boolean = () => true,
): readonly Near[] => {
  if (windows.length === 0) return []
  const beside = windows.flatMap(({ from, to }) => tokens.slice(from, to).filter((token) => !isFunctionWord(token)))
  const misspelt = windows.filter((window) => size(window) <= 2).map(({ text }) => text)
  const keys = near({ misspelt, beside: beside.map(({ key }) => key) }, 'misspelt')
  const found: Near[] = []
  for (const key of keys) {
    const names = spellingsOf(key)
    for (const window of windows) {
      const one = { window, key, distance: compared(window, names) }
      if (one.distance < Number.POSITIVE_INFINITY && admits(one)) found.push(one)
    }
  }
  const [best] = found.sort((one, other) => one.distance - other.distance || size(other.window) - size(one.window))
  return best ? found.filter(({ window, distance }) => isSame(window, best.window) && distance === best.distance) : []
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

/** With short forms written out, and as typed: the "e" of "Claytonl-e-Woods" is no east. */
const textsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set([joined(tokens.map(({ key }) => key).join(' ')), tokens.map(({ word }) => word).join('')])

/** Every run of words around a token that may be one name. */
export const windowsAround = (sentence: Sentence, at: number, limit?: number): readonly Window[] => {
  const [first, last] = reachOf(sentence, at)
  const windows: Window[] = []
  for (let from = first; from <= at; from++)
    for (let to = at + 1; to <= Math.min(last, from + mostWords); to++)
      for (const text of textsOf(sentence.tokens.slice(from, to)))
        windows.push({ from, to, text, limit: Math.min(limit ?? 2, allowance(text.length)) })
  return windows
}

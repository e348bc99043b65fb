import type { Known } from '../guard/verdict.ts'
import { normalise } from './normalise.ts'
import type { Token } from './tokens.ts'

const keyOf = (name: string) =>
  normalise(name)
    .lower.replace(/'s\b/g, '')
    .replace(/[^a-z0-9' -]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^44/, '0')

const plainOf = (token: Token | undefined) => token?.word.replace(/'s$|'$/, '') ?? ''

/** What is known, ready to be asked for each text. */
export const indexOf = ({ staff, organisations, places, mailDomains, phones }: Known) => {
  const whole = new Set([...staff, ...organisations, ...places].map(keyOf))
  const staffWords = new Set(staff.flatMap((name) => keyOf(name).split(' ')))
  // A word of a service's or a place's name passes only where the whole name stands.
  const first = new Map<string, string[][]>()
  for (const name of whole) {
    const words = name.split(' ')
    const [head = ''] = words
    first.set(head, [...(first.get(head) ?? []), words])
  }
  const towns = new Set(places.map((name) => keyOf(name).split(' ')[0] ?? '').filter(({ length }) => length > 3))
  const coveredBy = (tokens: readonly Token[], from: number, to: number) => {
    for (let begin = Math.max(0, from - 4); begin <= from; begin++)
      for (const words of first.get(plainOf(tokens[begin])) ?? []) {
        if (begin + words.length - 1 < to) continue
        if (words.every((word, step) => plainOf(tokens[begin + step]) === word)) return true
      }
    return false
  }
  return {
    domains: new Set(mailDomains.map((domain) => domain.toLowerCase())),
    phones: new Set(phones.map(digitsOf)),
    /** Whether a place's name begins here. */
    isPlace: (word: string) => towns.has(word),
    passes: (tokens: readonly Token[], from: number, to: number) =>
      coveredBy(tokens, from, to) ||
      (to - from === 0 && staffWords.has(tokens[from]?.word ?? '') && tokens[from]?.isCapital === true),
  }
}

import { clean, fold } from './clean.ts'
import { shortForms } from './short-forms.ts'

/** One word of a message. */
export interface Token {
  /** As typed. */
  readonly raw: string
  /** Lower case, without accents or apostrophes. */
  readonly word: string
  /** The word as keys of the gazetteer hold it: short forms written out. */
  readonly key: string
  /** "Bristol's" may also be "Bristol". */
  readonly bare?: string
  /** Punctuation that ends a phrase stands before it. */
  readonly after: '' | ',' | '.'
}

const mostWords = 40
const piece = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|&|\+|[,;:]|[.?!]|[()]/gu
const welshContraction = /^(.*[aeiouwyâêîôûŵŷ])'(r|n|i|u|w)$/iu
const possessive = /^(.+)'s$/iu

const keyed = (word: string) => shortForms.get(word) ?? word

const tokenOf = (raw: string, after: Token['after']): Token => {
  const word = raw === '&' || raw === '+' ? 'and' : fold(raw).replaceAll("'", '')
  const owner = possessive.exec(raw)?.[1]
  return { raw, word, key: keyed(word), after, ...(owner ? { bare: keyed(fold(owner)) } : {}) }
}

const marks: Readonly<Record<string, Token['after']>> = { ',': ',', ';': ',', ':': ',', '(': ',', ')': ',' }

/** The words of a message, in order, at most forty. "yw'r" is two words, "Weston-super-Mare" three, "&" is "and". */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let after: Token['after'] = ''
  for (const [found] of clean(text).matchAll(piece)) {
    if (tokens.length >= mostWords) break
    if (/^[,;:.?!()]$/u.test(found)) {
      after = marks[found] ?? '.'
      continue
    }
    const [, stem, particle] = welshContraction.exec(found) ?? []
    if (stem && particle) tokens.push(tokenOf(stem, after), tokenOf(particle, ''))
    else tokens.push(tokenOf(found, after))
    after = ''
  }
  return tokens
}

const contractions = /([aeiouwyâêîôûŵŷ])'(?=[rniuw]\b)/giu
const onlyLetters = /^[a-z -]+$/i

const plainly = (name: string) => fold(name.replace(contractions, '$1 ').replace(/['.]/gu, '').replaceAll('&', ' and '))

/**
 * A name as the gazetteer's index holds it: "St. Helen's & District" → "st helens and district". The same as the keys of its
 * tokens, only quicker: thousands of names are read at start.
 */
export const keyOfName = (name: string): string => {
  const words = (onlyLetters.test(name) ? name.toLowerCase() : plainly(name)).split(/[^a-z0-9]+/)
  let key = ''
  for (const word of words) if (word !== '') key += `${key && ' '}${keyed(word)}`
  return key
}

/** Without spaces, so that "westonsupermare" and "middles brough" are near what they mean. */
export const joined = (key: string): string => key.replaceAll(' ', '')

/** A key as one word in each of its spellings: "St Neots" may be meant by "Saint Neots", "on Trent" by "upon Trent". */
export const spellingsOf = (key: string): readonly string[] => {
  const saint = key.replace(/\bst\b/u, 'saint')
  const forms = [key, saint].flatMap((form) => [form, form.replace(/\bon\b/u, 'upon')])
  return [...new Set(forms.map(joined))]
}

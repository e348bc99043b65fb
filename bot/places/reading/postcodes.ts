import type { Name, OutsideName } from '../names/meaning.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { Token } from './tokens.ts'

const whole = /^([a-z]{1,2}\d[a-z\d]?)(?:\d[a-z]{2})?$/
const inward = /^\d(?:[a-z]{2})?$/
const letters = /^[a-z]{1,2}/

export type PostcodeHit = { readonly to: number } & (
  | { readonly name: Name; readonly how: 'postcode' }
  | { readonly outside: OutsideName }
)

const named = (index: NameIndex, outward: string, to: number): PostcodeHit | undefined => {
  const [area = ''] = letters.exec(outward.toLowerCase()) ?? []
  const code = area.toUpperCase()
  if (index.outsidePostcodes.has(outward) || index.outsidePostcodes.has(code)) return { to, outside: { kind: 'place' } }
  const meaning = index.postcodes.get(code)
  const district = meaning && outward !== code ? { ...meaning, name: outward, label: outward, query: outward } : meaning
  return district && { to, how: 'postcode', name: { key: outward.toLowerCase(), meanings: [district] } }
}

const saysPostcode = /^(?:postcodes?|post)$/

/** Letters alone ("SA") beside the word "postcode". */
const isCalledPostcode = (tokens: readonly Token[], at: number) =>
  [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''].some((near) => saysPostcode.test(near))

const longestWithBareArea = 4

/** Two capitals in a short message that is not all in capitals, and that no name explains: "LL spoc". */
export const bareAreaAt = (index: NameIndex, tokens: readonly Token[], at: number): PostcodeHit | undefined => {
  const { word = '', raw = '' } = tokens[at] ?? {}
  const shouting = tokens.every((token) => token.raw === token.raw.toUpperCase())
  const bare = /^[A-Z]{2}$/.test(raw) && !shouting && tokens.length <= longestWithBareArea
  return bare ? named(index, word.toUpperCase(), at + 1) : undefined
}

/** The postcode that begins at a token, cut to its outward part: what follows never gets any further. */
export const postcodeAt = (index: NameIndex, tokens: readonly Token[], at: number): PostcodeHit | undefined => {
  const word = tokens[at]?.word ?? ''
  const outward = whole.exec(word)?.[1]
  if (outward) {
    const cut = inward.test(tokens[at + 1]?.word ?? '') && outward === word
    return named(index, outward.toUpperCase(), cut ? at + 2 : at + 1)
  }
  const letters = /^[a-z]{1,2}$/.test(word) && isCalledPostcode(tokens, at)
  return letters ? named(index, word.toUpperCase(), at + 1) : undefined
}

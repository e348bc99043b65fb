import { agencyOf, placesAsked, saysWelshCps } from './deciding/asked.ts'
import { nearestPlaces } from './deciding/nearest.ts'
import { decide, nothing, type Outcome } from './deciding/outcome.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Meaning } from './names/meaning.ts'
import { buildNameIndex, type NameIndex } from './names/name-index.ts'
import { createNearNames } from './names/near-names.ts'
import { type Mention, mentionsOf } from './reading/agency.ts'
import { languageOf } from './reading/language.ts'
import { type Reading, readPlaces } from './reading/read-places.ts'
import { covered, type Span } from './reading/span.ts'
import type { Speller } from './reading/spelling.ts'
import { type Token, tokenise } from './reading/tokens.ts'
import { asksForContact, isCue } from './reading/word-kinds.ts'
import type { Place, Understanding } from './understanding.ts'
import { weakContactWords } from './words/contact-words.ts'

/** The language of whoever asks, when it is known: decides where the words do not. */
export interface Hint {
  readonly lang?: 'en' | 'cy'
}

export type Resolve = (text: string, hint?: Hint) => Understanding

const ofOneAgency = /\b(?:police|constabulary|heddlu|cps|geg|crown|goron|council)\b/u

/** The names that somebody may misspell; those with "police" or "CPS" in them are found by the rest of their words. */
const spelt = function* ({ names, outside }: NameIndex) {
  for (const key of names.keys()) if (!ofOneAgency.test(key)) yield key
  yield* outside.keys()
}

interface Read extends Reading {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** The words that name no place. */
  readonly rest: readonly Token[]
}

const read = (speller: Speller, text: string, lang: Hint['lang']): Read => {
  const tokens = tokenise(text)
  const reading = readPlaces(speller, tokens, lang)
  const rest = tokens.filter((_, at) => !covered([...reading.spans, ...reading.outside], at))
  return { ...reading, tokens, mentions: mentionsOf(tokens, [...reading.spans, ...reading.outside]), rest }
}

/** The CPS in Wales, named as a whole in Welsh. */
const welshCps = (meaning: Meaning): Span => ({
  from: 0,
  to: 0,
  how: 'exact',
  name: { key: 'gwasanaeth erlyn y goron', meanings: [meaning], says: 'cps' },
})

const emptyHanded = ({ outside, unknown }: Reading): Outcome =>
  nothing(outside.length > 0 ? 'outside' : unknown ? 'none' : 'ask-for-place')

/** A cue, an agency, or a name with hardly another word. */
const wantsContact = ({ tokens, mentions, rest }: Read, named: boolean) => {
  const cues = tokens.filter(asksForContact)
  const strong = cues.some(({ word }) => !weakContactWords.has(word)) || mentions.length > 0
  const others = rest.filter((token) => !isCue(token)).length
  return strong || (named && others <= (cues.length > 0 ? 2 : 1))
}

/**
 * Builds the resolver of a gazetteer: from what a person types to what is asked. Same text, same answer; no network; never
 * throws, whatever the text.
 */
export const createResolver = (gazetteer: Gazetteer): Resolve => {
  const index = buildNameIndex(gazetteer)
  const speller: Speller = { index, near: createNearNames(() => spelt(index)) }
  const needs = { gazetteer, force: (area: string) => index.meanings.get(`force:${area}`) }
  const cpsInWales = index.meanings.get('cps:cymru-wales')

  const asked = ({ tokens, mentions, spans, outside, unknown }: Read, agency: Understanding['agency']) => {
    const nothingNamed = spans.length === 0 && outside.length === 0 && !unknown
    if (nothingNamed && cpsInWales && saysWelshCps(tokens, mentions)) return [welshCps(cpsInWales)]
    return placesAsked(tokens, spans, agency)
  }

  const unmatchedIn = ({ tokens, unknown }: Read) => {
    const words = unknown ? tokens.slice(unknown.from, unknown.to).map(({ word }) => word) : []
    const nearest: readonly Place[] = words.length > 0 ? nearestPlaces(index, speller.near, words) : []
    return { nearest, ...(words.length > 0 ? { unmatched: words.join(' ') } : {}) }
  }

  return (text, hint = {}) => {
    const heard = read(speller, text, hint.lang)
    const { tokens, mentions, spans, outside, rest } = heard
    const agency = agencyOf(tokens, mentions, spans)
    const places = asked(heard, agency)
    const outcome = places.length > 0 ? decide(needs, places) : emptyHanded(heard)
    const unmatched = outcome.action === 'none' ? unmatchedIn(heard) : { nearest: [] }
    const named = places.length > 0 || outside.length > 0 || unmatched.nearest.length > 0
    const language = languageOf(rest, spans.some(({ mutated }) => mutated) ? 'cy' : hint.lang)
    return {
      ...outcome,
      agency,
      ...unmatched,
      asksForContact: wantsContact(heard, named),
      ...(language ? { language } : {}),
    }
  }
}

import { nearestPlaces } from './deciding/nearest.ts'
import { decide, nothing, type Outcome } from './deciding/outcome.ts'
import { settle } from './deciding/settle.ts'
import type { Gazetteer } from './gazetteer.ts'
import { buildNameIndex } from './names/name-index.ts'
import { createNearNames } from './names/near-names.ts'
import { agencyAsked, type Mention, mentionsOf } from './reading/agency.ts'
import { languageOf } from './reading/language.ts'
import { readPlaces } from './reading/read-places.ts'
import { covered, type Span } from './reading/span.ts'
import type { Speller } from './reading/spelling.ts'
import { type Token, tokenise } from './reading/tokens.ts'
import { asksForContact, isCue } from './reading/word-kinds.ts'
import type { AskedAgency, Understanding } from './understanding.ts'

/** The language of whoever asks, when it is known: decides where the words do not. */
export interface Hint {
  readonly lang?: 'en' | 'cy'
}

export type Resolve = (text: string, hint?: Hint) => Understanding

const generatedPolice = /\b(?:police|constabulary|heddlu|cps|geg|crown|goron|council)\b/u

/** An agency in so many words, else the one that a name itself says ("GMP"), else any. */
const agencyOf = (tokens: readonly Token[], mentions: readonly Mention[], spans: readonly Span[]): AskedAgency => {
  if (mentions.length > 0) return agencyAsked(tokens, mentions) ?? 'any'
  const said = new Set(spans.flatMap(({ name }) => name.says ?? []))
  const [only] = said
  return only && said.size === 1 ? only : 'any'
}

const btp = 'BTP'

const isBtp = ({ name }: Span) => name.meanings.some(({ areas }) => areas.includes(btp))

/** BTP investigates everywhere: beside a place it is the police that is asked for; the CPS and ISVAs are those of the place. */
const withoutBtp = (spans: readonly Span[], agency: AskedAgency): readonly Span[] => {
  const police = agency === 'police' || agency === 'any'
  const kept = spans.filter((span) => isBtp(span) === police)
  return spans.some(isBtp) && kept.length > 0 ? kept : spans
}

/** What a name means once the CPS is asked of: its CPS Area, where there is one of that name. */
const toCps = (span: Span): Span =>
  span.name.toCps ? { ...span, name: { key: span.name.key, meanings: [span.name.toCps], says: 'cps' } } : span

/** Builds the resolver of a gazetteer: from what a person types to what is asked. Same text, same answer; no network, never throws. */
export const createResolver = (gazetteer: Gazetteer): Resolve => {
  const index = buildNameIndex(gazetteer)
  const spelt = function* () {
    for (const key of index.names.keys()) if (!generatedPolice.test(key)) yield key
    yield* index.outside.keys()
  }
  const speller: Speller = { index, near: createNearNames(spelt) }
  const needs = { gazetteer, force: (area: string) => index.meanings.get(`force:${area}`) }
  const wholeCps = index.meanings.get('cps:cymru-wales')

  return (text, hint = {}) => {
    const tokens = tokenise(text)
    const reading = readPlaces(speller, tokens, hint.lang)
    const { spans, outside, unknown } = reading
    const mentions = mentionsOf(tokens, spans)
    const agency = agencyOf(tokens, mentions, spans)
    const asked = agency === 'cps' ? spans.map(toCps) : spans
    const settled = withoutBtp(settle(tokens, asked), agency)
    const rest = tokens.filter((_, at) => !covered(spans, at))
    const language = languageOf(rest, hint.lang)
    const words = unknown ? tokens.slice(unknown.from, unknown.to).map(({ word }) => word) : []
    const nearest = words.length > 0 && settled.length === 0 ? nearestPlaces(index, speller.near, words) : []
    const outcome: Outcome =
      settled.length > 0
        ? decide(needs, settled)
        : nothing(outside.length > 0 ? 'outside' : words.length > 0 ? 'none' : 'ask-for-place')
    const cues = tokens.some(asksForContact) || mentions.length > 0
    const strangers = rest.filter((token) => !isCue(token)).length
    const bare = (settled.length > 0 || outside.length > 0 || nearest.length > 0) && strangers <= 1
    return {
      ...outcome,
      agency,
      nearest,
      ...(outcome.action === 'none' ? { unmatched: words.join(' ') } : {}),
      asksForContact: cues || bare,
      ...(language ? { language } : {}),
    }
  }
}

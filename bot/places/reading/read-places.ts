import { isDenied, mentionsOf } from './agency.ts'
import { findNames } from './find-names.ts'
import { languageOf } from './language.ts'
import { respell } from './respell.ts'
import { respellLonger } from './respell-longer.ts'
import type { OutsideSpan, Span, Stretch } from './span.ts'
import type { Speller } from './spelling.ts'
import { type Sentence, standing } from './standing.ts'
import type { Token } from './tokens.ts'
import { unknownPlace } from './unknown-place.ts'

/** The places of a message as it was read: exact names first, then what is nearly a name. */
export interface Reading {
  readonly spans: readonly Span[]
  readonly outside: readonly OutsideSpan[]
  /** Words that must be a place, and are none that we know. */
  readonly unknown?: Stretch
}

const inOrder = (spans: readonly Span[]) => [...spans].sort((one, other) => one.from - other.from)

/** "not Newport Gwent, the one in Shropshire": a name that is denied counts only when there is no other. */
const withoutDenied = (tokens: readonly Token[], spans: readonly Span[]) => {
  const denied: Span[] = []
  for (const span of spans) {
    const goesOn = denied.some(({ to }) => to === span.from) && tokens[span.from]?.after === ''
    if (goesOn || isDenied(tokens, span.from)) denied.push(span)
  }
  const kept = spans.filter((span) => !denied.includes(span))
  return kept.length > 0 ? kept : spans
}

/** "Bangor, Northern Ireland" is not the one in Wales. */
const withoutAbroad = (spans: readonly Span[], outside: readonly OutsideSpan[], tokens: readonly Token[]) =>
  spans.filter(
    ({ to }) =>
      !outside.some(({ from, outside: { kind } }) => {
        const between = from >= to ? tokens.slice(to, from) : undefined
        return kind === 'country' && between?.every(({ word }) => word === 'in' || word === 'the')
      }),
  )

/** A postcode beside a name that is no part of it is something else: a section of an Act, the number of a form. */
const withoutStrayPostcodes = (spans: readonly Span[]) => {
  const names = spans.filter(({ how }) => how !== 'postcode')
  const areas = new Set(names.flatMap(({ name }) => name.meanings.flatMap((meaning) => meaning.areas)))
  const touches = ({ name }: Span) => name.meanings.some((meaning) => meaning.areas.some((area) => areas.has(area)))
  return names.length > 0 ? spans.filter((span) => span.how !== 'postcode' || touches(span)) : spans
}

/** Reads the places out of a message. */
export const readPlaces = (speller: Speller, tokens: readonly Token[], hint?: 'en' | 'cy'): Reading => {
  const welsh = (languageOf(tokens, hint) ?? hint) === 'cy'
  const found = findNames(speller.index, tokens, welsh)
  const allowed = withoutStrayPostcodes(withoutDenied(tokens, found.spans))
  const mentions = mentionsOf(tokens, found.spans)
  const exact: Sentence = { tokens, spans: allowed, mentions: [...mentions, ...found.outside], welsh }
  const longer = respellLonger(speller, exact)
  const { meant, partial } = standing({ ...exact, spans: longer })
  const closed = [...exact.mentions, ...partial, ...found.spans.filter((span) => !allowed.includes(span))]
  const sentence: Sentence = { ...exact, spans: meant, mentions: closed }
  const more = partial.length > 0 && meant.length === 0 ? { spans: [], outside: [] } : respell(speller, sentence)
  const outside = [...found.outside, ...more.outside]
  const spans = inOrder(withoutAbroad([...meant, ...more.spans], outside, tokens))
  if (spans.length > 0 || outside.length > 0) return { spans, outside }
  const unknown = partial[0] ?? unknownPlace(sentence)
  return { spans, outside, ...(unknown ? { unknown } : {}) }
}

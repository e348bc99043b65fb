import type { Meaning } from '../names/meaning.ts'
import type { Span } from '../reading/span.ts'
import type { Token } from '../reading/tokens.ts'
import { joiners } from '../words/place-words.ts'

/** How wide a meaning is: what is narrow is told apart by what is wide, never the other way about. */
const width: Readonly<Record<Meaning['kind'], number>> = {
  place: 0,
  authority: 1,
  postcode: 2,
  county: 2,
  force: 3,
  'cps-area': 4,
}

const isWithin = (inner: Meaning, outer: Meaning) =>
  inner.within.size > 0 &&
  width[inner.kind] <= width[outer.kind] &&
  [...inner.within].every((authority) => outer.within.has(authority))

const between = (tokens: readonly Token[], one: Span, other: Span) =>
  one.to <= other.from ? tokens.slice(one.to, other.from) : tokens.slice(other.to, one.from)

const areJoined = (tokens: readonly Token[], one: Span, other: Span) =>
  between(tokens, one, other).some(({ word }) => joiners.has(word))

const leading = new Set(['in', 'near', 'the', 'yn', 'ym', 'yng', 'ger', 'nr', 'of', 'county'])

const areAdjacent = (tokens: readonly Token[], one: Span, other: Span) =>
  between(tokens, one, other).every(({ word }) => leading.has(word))

const isWide = ({ name }: Span) => name.meanings.every(({ kind }) => width[kind] >= 2)

/**
 * Whether one name says where another lies: "Ashford, Kent", "GMP spoc for Leigh". Two towns only do when they stand side by
 * side; names that are joined ("Leeds and Maidstone") are two places, unless the one can't be anywhere else.
 */
const tellsWhere = (tokens: readonly Token[], inner: Span, outer: Span): readonly Meaning[] => {
  const { main, meanings } = outer.name
  const lyingIn = (wide: readonly Meaning[]) =>
    inner.name.meanings.filter((meaning) => wide.some((one) => isWithin(meaning, one)))
  const lyingInMain = main ? lyingIn([main]) : []
  const lying = lyingInMain.length > 0 ? lyingInMain : lyingIn(meanings)
  const several = inner.name.meanings.length > 1
  if (several && (areJoined(tokens, inner, outer) || !(isWide(outer) || areAdjacent(tokens, inner, outer)))) return []
  return lying
}

const narrowed = (span: Span, meanings: readonly Meaning[]): Span => {
  if (meanings.length === span.name.meanings.length) return span
  const { main, ...name } = span.name
  const keepsMain = main && meanings.length > 1 && meanings.includes(main)
  return { ...span, name: { ...name, meanings, ...(keepsMain ? { main } : {}) } }
}

/** Lets the names of one message explain each other: what remains are the separate places it asks for, in the order typed. */
export const settle = (tokens: readonly Token[], spans: readonly Span[]): readonly Span[] => {
  const remaining = [...spans]
  // "Belmont, Sutton": what stands later says where.
  for (const outer of spans.toReversed()) {
    const explained = remaining.findIndex(
      (inner) => inner !== outer && inner.from !== outer.from && tellsWhere(tokens, inner, outer).length > 0,
    )
    const inner = remaining[explained]
    const at = remaining.findIndex(({ from }) => from === outer.from)
    if (!inner || at < 0) continue
    remaining[explained] = narrowed(inner, tellsWhere(tokens, inner, outer))
    remaining.splice(at, 1)
  }
  return remaining
}

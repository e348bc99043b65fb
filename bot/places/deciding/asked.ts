import type { Name } from '../names/meaning.ts'
import { agencyAsked, type Mention } from '../reading/agency.ts'
import type { Span } from '../reading/span.ts'
import type { Token } from '../reading/tokens.ts'
import type { AskedAgency } from '../understanding.ts'
import { settle } from './settle.ts'

/** An agency in so many words, else the one that a name itself says ("GMP"), else any. */
export const agencyOf = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  spans: readonly Span[],
): AskedAgency => {
  if (mentions.length > 0) return agencyAsked(tokens, mentions) ?? 'any'
  const said = new Set(spans.flatMap(({ name }) => name.says ?? []))
  const [only] = said
  return only && said.size === 1 ? only : 'any'
}

/** Once the CPS is asked of, a name means its CPS Area, where there is one of that name. */
const toCps = (span: Span): Span => {
  const { key, toCps: meaning } = span.name
  const name: Name | undefined = meaning && { key, meanings: [meaning], says: 'cps' }
  return name ? { ...span, name } : span
}

const isBtp = ({ name }: Span) => name.meanings.some(({ areas }) => areas.includes('BTP'))

/** BTP investigates everywhere: beside a place it is the police that is asked for; the CPS and ISVAs are those of the place. */
const withoutBtp = (spans: readonly Span[], agency: AskedAgency): readonly Span[] => {
  const police = agency === 'police' || agency === 'any'
  const kept = spans.filter((span) => isBtp(span) === police)
  return spans.some(isBtp) && kept.length > 0 ? kept : spans
}

/** The separate places that are asked for, once the agency is known. */
export const placesAsked = (tokens: readonly Token[], spans: readonly Span[], agency: AskedAgency): readonly Span[] =>
  withoutBtp(settle(tokens, agency === 'cps' ? spans.map(toCps) : spans), agency)

/**
 * "Gwasanaeth Erlyn y Goron" and no place: whoever calls the CPS by its Welsh name means the one in Wales.
 */
export const saysWelshCps = (tokens: readonly Token[], mentions: readonly Mention[]): boolean => {
  const said = mentions.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  )
  return said.length === 1 && /asanaeth erlyn y goron$/u.test(said.join())
}

import type { Category, Guard, Known, Span, Typed, Verdict } from '../guard/verdict.ts'
import { agesIn } from './ages.ts'
import { bit } from './classes.ts'
import { contentIn } from './content.ts'
import type { Found } from './identifiers.ts'
import { identifiersIn, idsIn, urnsIn } from './identifiers.ts'
import { indexOf } from './known.ts'
import { firstOnly } from './name-lists.ts'
import { namesIn } from './names.ts'
import { normalise } from './normalise.ts'
import type { Phrases, Token } from './tokens.ts'
import { mark, phrasesOf, tokenise } from './tokens.ts'
import { placeholder, placeholders } from './words.ts'

const order: readonly Category[] = [
  'NAMED_INDIVIDUAL',
  'DOB',
  'PHONE',
  'EMAIL_PERSONAL',
  'POSTCODE',
  'ADDRESS',
  'NHS_NUMBER',
  'NI_NUMBER',
  'VEHICLE_REG',
  'BANK',
  'RELATIONSHIP',
  'SCHOOL',
  'WORKPLACE',
  'LOCATION',
  'OCCUPATION',
  'POLICE_RECORD_NUMBER',
  'PREVIOUS_CONVICTIONS',
  'MEDICAL_THERAPY',
  'EVIDENCE',
  'EVIDENCE_PROCESS',
  'ATTACHMENT',
  'JIGSAW',
  'GUARD_FAILED',
]

const identifying: ReadonlySet<Category> = new Set([
  'NAMED_INDIVIDUAL',
  'DOB',
  'PHONE',
  'EMAIL_PERSONAL',
  'POSTCODE',
  'ADDRESS',
  'NHS_NUMBER',
  'NI_NUMBER',
  'VEHICLE_REG',
  'BANK',
  'RELATIONSHIP',
  'SCHOOL',
  'WORKPLACE',
  'LOCATION',
  'OCCUPATION',
])

const refusing: ReadonlySet<Category> = new Set([
  'RELATIONSHIP',
  'SCHOOL',
  'WORKPLACE',
  'LOCATION',
  'OCCUPATION',
  'PREVIOUS_CONVICTIONS',
  'MEDICAL_THERAPY',
  'EVIDENCE',
  'EVIDENCE_PROCESS',
  'ATTACHMENT',
  'JIGSAW',
])

const cue = bit.victim | bit.suspect | bit.witness | bit.pronoun

const allowed: Verdict = { verdict: 'allow', categories: [], spans: [], safety: false, messageKey: 'allowed' }
const failed: Verdict = {
  verdict: 'refuse',
  categories: ['GUARD_FAILED'],
  spans: [],
  safety: false,
  messageKey: 'guard-failed',
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end

const keyOf = (categories: readonly Category[], isAdjustment: boolean): Verdict['messageKey'] => {
  if (categories.includes('ATTACHMENT')) return 'refused-attachment'
  if (categories.includes('MEDICAL_THERAPY')) return isAdjustment ? 'refused-adjustment' : 'refused-medical'
  if (categories.includes('EVIDENCE') || categories.includes('EVIDENCE_PROCESS')) return 'refused-evidence'
  return categories.includes('PREVIOUS_CONVICTIONS') ? 'refused-history' : 'refused-person'
}

/** Two kinds of identifying detail and a person they belong to: a jigsaw. Some pairs need no cue. */
const isJigsaw = (categories: ReadonlySet<Category>, hasCue: boolean) => {
  const found = [...categories].filter((category) => identifying.has(category))
  if (found.length < 2) return false
  if (hasCue) return true
  const [name, birth, home] = [
    categories.has('NAMED_INDIVIDUAL'),
    categories.has('DOB'),
    categories.has('ADDRESS') || categories.has('POSTCODE'),
  ]
  return (name && (birth || home)) || (birth && home)
}

const masked = (text: string, spans: readonly Span[], lang: 'en' | 'cy') =>
  [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (left, { start, end, category }) => left.slice(0, start) + placeholder(category, lang) + left.slice(end),
      text,
    )

const merged = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end))
    if (!kept.some((one) => overlaps(one, span))) kept.push(span)
  return kept
}

const blank = (text: string, parts: readonly { start: number; end: number }[]) =>
  parts.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

interface Ready {
  readonly phrases: Phrases
  readonly known: ReturnType<typeof indexOf>
}

const hasNumber = /[\d@]|\b(?:spoken|spoke|speak|talked|written) to\b/
const isSimple = (all: number, tokens: readonly Token[], lower: string) =>
  all === 0 &&
  !hasNumber.test(lower) &&
  !lower.includes('(at)') &&
  !tokens.some((token, index) => (index > 0 && token.isCapital) || firstOnly.has(token.word))

const judge = ({ text, audience, lang, attachments = 0 }: Typed, { phrases, known }: Ready): Verdict => {
  const plain = normalise(text)
  const tokens = tokenise(plain)
  const all = mark(tokens, phrases)
  if (attachments === 0 && isSimple(all, tokens, plain.lower)) return allowed
  const safety = (all & bit.safety) !== 0
  const earlier = [...plain.cased.matchAll(placeholders)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const urns = urnsIn(plain.cased)
  const protectedParts = [...urns, ...idsIn(plain.cased), ...earlier]
  const cased = blank(plain.cased, protectedParts)
  const lower = blank(plain.lower, protectedParts)
  const open = tokens.filter((token) => !protectedParts.some((part) => overlaps(part, token)))
  const free = (found: Found) => !protectedParts.some((part) => overlaps(part, found))
  const identifiers = [...identifiersIn(cased, lower, known), ...agesIn(lower)].filter(free)
  const inIdentifier = (token: Token) => identifiers.some((found) => overlaps(found, token))
  const rest = open.filter((token) => !inIdentifier(token) || token.bits !== 0)
  const named = namesIn(open, cased, known)
    .map(({ from, to, isCued }) => ({
      start: open[from]?.start ?? 0,
      end: open[to]?.end ?? 0,
      category: 'NAMED_INDIVIDUAL' as const,
      isCued,
    }))
    .filter((found) => free(found) && !identifiers.some((one) => overlaps(one, found)))
  const content = contentIn({ tokens: rest, all, audience, isPlace: known.isPlace }).map(({ category, from, to }) => ({
    start: rest[from]?.start ?? 0,
    end: rest[to]?.end ?? 0,
    category,
  }))
  const isHome =
    identifiers.some(({ category }) => category === 'ADDRESS' || category === 'POSTCODE') ||
    earlier.some(({ start, end }) => /address|postcode|cyfeiriad|cod post/.test(plain.lower.slice(start, end)))
  const found: Found[] = [
    ...identifiers,
    ...named,
    ...content.filter(({ category }) => category !== 'LOCATION' || !isHome),
  ]
  const job = rest.find((token) => token.bits & bit.occupation)
  if (job && identifiers.some(({ category }) => category === 'DOB'))
    found.push({ start: job.start, end: job.end, category: 'OCCUPATION' })
  const kinds = new Set<Category>(found.map(({ category }) => category))
  if (attachments > 0) kinds.add('ATTACHMENT')
  const hasCue = (all & cue) !== 0
  if (isJigsaw(kinds, hasCue)) kinds.add('JIGSAW')
  const refuses =
    attachments > 0 || named.some(({ isCued }) => isCued) || [...kinds].some((category) => refusing.has(category))
  const categories = order.filter((category) => kinds.has(category))
  const spans = found.map(({ start, end, category }) => ({
    start: plain.at(start),
    end: plain.at(end - 1) + 1,
    category,
  }))
  if (refuses) {
    const isAdjustment = (all & bit.condition) !== 0 && (all & bit.adjust) !== 0
    return { verdict: 'refuse', categories, spans, safety, messageKey: keyOf(categories, isAdjustment) }
  }
  if (categories.length === 0) return safety ? { ...allowed, safety } : allowed
  const whole = merged(spans)
  return {
    verdict: 'mask',
    categories,
    spans: whole,
    maskedText: masked(text, whole, lang),
    safety,
    messageKey: 'masked',
  }
}

/** The privacy guard for what is known. Deterministic; what goes wrong inside it refuses. */
export const createGuard = (known: Known): Guard => {
  const ready: Ready = { phrases: phrasesOf(), known: indexOf(known) }
  return (typed) => {
    try {
      return judge(typed, ready)
    } catch {
      return failed
    }
  }
}

import type { Gazetteer } from '../gazetteer.ts'
import type { Meaning } from '../names/meaning.ts'
import type { Span } from '../reading/span.ts'
import type { AreaCode, Place, Understanding } from '../understanding.ts'

/** What is to be answered, before the words around it (agency, language) are added. */
export type Outcome = Pick<
  Understanding,
  'action' | 'areas' | 'offers' | 'cpsAreas' | 'preferredCpsArea' | 'places' | 'choices'
>

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

/** A meaning as a place of this message: under the name that was typed when that is Welsh. */
export const placeOf = (meaning: Meaning, { name: { welsh, meanings }, how }: Pick<Span, 'name' | 'how'>): Place => {
  const { kind, label, query, areas, authority } = meaning
  const name = welsh && meanings.length === 1 ? welsh : meaning.name
  return { name, label, query, kind, how, areas, ...(authority ? { authority } : {}) }
}

const isAsking = ({ kind, areas }: Meaning) => areas.length > 1 && kind !== 'cps-area'

interface Needs {
  readonly gazetteer: Gazetteer
  readonly force: (area: AreaCode) => Meaning | undefined
}

/** A country, a region or a postcode area over several forces is asked by force. */
const choicesOf = ({ force }: Needs, span: Span): readonly Place[] =>
  span.name.meanings.flatMap((meaning) =>
    isAsking(meaning)
      ? meaning.areas.flatMap((area) => {
          const one = force(area)
          return one ? [placeOf(one, { name: { key: '', meanings: [] }, how: span.how })] : []
        })
      : [placeOf(meaning, span)],
  )

type Answer =
  | { readonly type: 'one'; readonly place: Place; readonly others: readonly Place[] }
  | { readonly type: 'ask'; readonly choices: readonly Place[] }

/** Towns of one name in one area need no asking; the authority is only said when they share it. */
const together = (span: Span): Place | undefined => {
  const { meanings, main } = span.name
  const areas = unique(meanings.flatMap(({ areas }) => areas))
  const [first] = meanings
  const best = main ?? first
  if (!best || areas.length > 1) return undefined
  const { authority, ...place } = placeOf(best, span)
  const shared = main !== undefined || meanings.every((meaning) => meaning.authority === first?.authority)
  return authority && shared ? { ...place, authority } : place
}

const answerTo = (needs: Needs, span: Span): Answer => {
  const { meanings, main } = span.name
  const [only] = meanings
  if (only && meanings.length === 1 && !isAsking(only)) return { type: 'one', place: placeOf(only, span), others: [] }
  const place = together(span)
  if (place) return { type: 'one', place, others: [] }
  if (!main) return { type: 'ask', choices: choicesOf(needs, span) }
  const others = meanings.filter(({ areas }) => !areas.some((area) => main.areas.includes(area)))
  return { type: 'one', place: placeOf(main, span), others: others.map((meaning) => placeOf(meaning, span)) }
}

const areasOf = (places: readonly Place[]) => unique(places.flatMap(({ areas }) => areas))

/** The one CPS Area of all that is answered or offered; where nothing is in doubt, that of the London borough. */
const preferred = ({ gazetteer }: Needs, places: readonly Place[], cpsAreas: readonly string[]): string | null => {
  const boroughs = new Set(places.map(({ authority }) => authority && gazetteer.cpsAreaOfBorough(authority)))
  const [borough] = boroughs
  const [only] = cpsAreas
  if (cpsAreas.length === 1) return only ?? null
  return boroughs.size === 1 ? (borough ?? null) : null
}

const outcome = (
  needs: Needs,
  action: Understanding['action'],
  places: readonly Place[],
  choices: readonly Place[],
): Outcome => {
  const areas = areasOf(places)
  const offers = areasOf(choices).filter((area) => !areas.includes(area))
  const cpsAreas = unique([...areas, ...offers].flatMap(needs.gazetteer.cpsAreasOf)).toSorted()
  const certain = choices.length === 0 ? places : []
  return { action, areas, offers, cpsAreas, preferredCpsArea: preferred(needs, certain, cpsAreas), places, choices }
}

/** The CPS Area itself was named: it is the one that answers, even where its forces are shared with another. */
const namedCpsArea = (span: Span): string | undefined => {
  const [only, ...others] = span.name.meanings
  return only?.kind === 'cps-area' && others.length === 0 ? only.id.replace('cps:', '') : undefined
}

/** What to do about the places that a message asks for; at least one. */
export const decide = (needs: Needs, spans: readonly Span[]): Outcome => {
  const answers = spans.map((span) => answerTo(needs, span))
  const places = answers.flatMap((answer) => (answer.type === 'one' ? [answer.place] : []))
  const asking = answers.flatMap((answer) => (answer.type === 'ask' ? answer.choices : []))
  // What is clear is a choice too, so that nothing that was asked for is lost.
  if (asking.length > 0) return outcome(needs, 'ask', [], [...places, ...asking])
  const [first] = answers
  const offered = answers.length === 1 && first?.type === 'one' ? first.others : []
  if (offered.length > 0) return outcome(needs, 'answer-and-offer', places, offered)
  const each = places.length > 1 || areasOf(places).length > 1
  const decided = outcome(needs, each ? 'answer-each' : 'answer', places, [])
  const [span] = spans
  const named = spans.length === 1 && span ? namedCpsArea(span) : undefined
  return named ? { ...decided, preferredCpsArea: named } : decided
}

/** Nothing to answer: the same shape, empty. */
export const nothing = (action: 'ask-for-place' | 'outside' | 'none'): Outcome => ({
  action,
  areas: [],
  offers: [],
  cpsAreas: [],
  preferredCpsArea: null,
  places: [],
  choices: [],
})

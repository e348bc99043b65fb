import type { KnownNames } from './known.ts'
import { classId } from './lexicon/classes.ts'
import { namesIn } from './names/find.ts'
import type { Name } from './names/name.ts'
import { normalise } from './reading/normalise.ts'
import { touching, without } from './reading/stretch.ts'
import { tokensOf } from './reading/tokens.ts'
import { is, type Unit, unitsOf } from './reading/units.ts'
import { agesIn } from './recognise/ages.ts'
import type { Found } from './recognise/found.ts'
import { identifiersIn } from './recognise/identifiers.ts'
import { urnsIn } from './recognise/urn.ts'
import type { Finds } from './rules/all.ts'
import { type Hit, hitsIn } from './rules/find.ts'
import type { Category, Span } from './verdict.ts'
import { vocabulary } from './vocabulary.ts'
import { placeholdersIn } from './words/placeholders.ts'

/** What stands in a text. */
export interface Read {
  readonly spans: readonly Span[]
  readonly found: ReadonlySet<Category>
  /** A name was said to be somebody's in a case. */
  readonly isNamedInCase: boolean
  /** A word points at somebody. */
  readonly hasCue: boolean
  /** Of health, nothing was found but conditions. */
  readonly isCondition: boolean
  readonly isDanger: boolean
}

const cue = classId('cue')
const pointing = [cue, classId('kin'), classId('she')]

const contentOf = (hits: readonly Hit[], isMulti: boolean): readonly Found[] =>
  hits.flatMap(({ finds, start, end }) => {
    if (finds === 'DANGER' || (finds === 'EVIDENCE_PROCESS' && !isMulti)) return []
    return [{ start, end, category: finds === 'CONDITION' ? 'MEDICAL_THERAPY' : finds }]
  })

const namesOf = (units: readonly Unit[], names: readonly Name[]): readonly Found[] =>
  names.flatMap(({ from, to }) => {
    const [first, last] = [units[from], units[to - 1]]
    return first && last ? [{ start: first.start, end: last.end, category: 'NAMED_INDIVIDUAL' }] : []
  })

/** Reads texts against what is known. */
export const createReading = (known: KnownNames) => {
  const { lexicon, isWord, isMisspeltCue, like } = vocabulary()
  const reader = { ...known, lexicon, isMisspeltCue }

  /** One first or last name alone may be a colleague's. */
  const isColleague = (units: readonly Unit[], { how, from, to }: Name) =>
    how !== 'in-case' && to - from === 1 && known.staffParts.has(units[from]?.word ?? '')

  return (text: string, isMulti: boolean): Read => {
    const { cased, lower, typedAt } = normalise(text)
    const safe = [...urnsIn(lower), ...placeholdersIn(lower)]
    const shapes = identifiersIn({ ...known, cased, lower: without(lower, safe), isWord })
    const isProtected = touching([...safe, ...shapes.passed, ...shapes.found])
    const units = unitsOf(reader, tokensOf(cased, lower), isProtected)
    const hits = hitsIn(units)
    const names = namesIn({ units, like }).filter((name) => !isColleague(units, name))
    const details = [...shapes.found, ...agesIn(units), ...namesOf(units, names), ...contentOf(hits, isMulti)]
    const points = (ids: readonly number[]) => units.some((unit) => ids.some((id) => is(unit, id)))
    const isFound = (what: Finds) => hits.some(({ finds }) => finds === what)
    return {
      spans: details.map(({ start, end, category }) => ({ ...typedAt(start, end), category })),
      found: new Set(details.map(({ category }) => category)),
      isNamedInCase: names.some(({ how }) => how === 'in-case' || (how === 'named' && points([cue]))),
      hasCue: points(pointing),
      isCondition: isFound('CONDITION') && !isFound('MEDICAL_THERAPY'),
      isDanger: isFound('DANGER'),
    }
  }
}

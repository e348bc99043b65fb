import { normalise } from '../../guard/reading/normalise.ts'
import { urnsIn } from '../../guard/recognise/urn.ts'
import { type OwnFault, ownFault } from './own.ts'

/** The number that police, CPS and courts share: its root in one form, the force's code that begins it, what stands after it. */
export interface ReadUrn {
  readonly kind: 'urn'
  /** Eleven capitals and digits: `52SB1234526`. */
  readonly urn: string
  readonly force: string
  /** `M`, `S`, `/2` or `M/2`. */
  readonly suffix?: string
}

/** A force's own reference, in capitals. */
export interface ReadOwn {
  readonly kind: 'own'
  readonly text: string
}

export type NoReference = 'empty' | 'not-alone' | OwnFault

export type ReadReference = ReadUrn | ReadOwn | { readonly kind: 'refused'; readonly why: NoReference }

const rootLength = 11
const label = /^(?:urn|ref|reference|cyf|cyfeirnod)(?![a-z\d/-])[ .:#]*(?:(?:is|no|number|yw)\b[ .:#]*)?/
const around = /^[ "'(#]+|[ "',.;:?]+$/g

/** Eleven digits in a row may be a telephone number: they are a reference by themselves only where somebody calls them one. */
const isBare = (lower: string) => /^\d{11}$/.test(lower)

const said = 'urn '

const refused = (why: NoReference) => ({ kind: 'refused', why }) as const

const urnOf = (written: string): ReadUrn => {
  const joined = written.toUpperCase().replace(/[^A-Z\d]/g, '')
  const urn = joined.slice(0, rootLength)
  const [, letter = '', part] = /^([MS]?)(\d*)$/.exec(joined.slice(rootLength)) ?? []
  const suffix = part ? `${letter}/${part}` : letter
  return { kind: 'urn', urn, force: urn.slice(0, 2), ...(suffix ? { suffix } : {}) }
}

/** The reference that somebody typed in its field: one that the guard knows as a URN, or a force's own; else why it is neither. */
export const readReference = (text: string): ReadReference => {
  const typed = normalise(text).lower.replace(around, '')
  if (typed === '') return refused('empty')
  const unlabelled = typed.replace(label, '')
  const searched = isBare(typed) ? typed : `${said}${unlabelled}`
  const [found, another] = urnsIn(searched)
  if (found) {
    const rest = `${searched.slice(0, found.start).replace(said, '')}${searched.slice(found.end)}`
    return another || /[a-z\d]/.test(rest) ? refused('not-alone') : urnOf(searched.slice(found.start, found.end))
  }
  const why = ownFault(unlabelled)
  return why ? refused(why) : { kind: 'own', text: unlabelled.toUpperCase() }
}

import type { AreaCode } from '../../places/understanding.ts'
import type { AreaLetters } from './letters.ts'

export type NumberedKind = 'escalation' | 'question'

/** What a say-able number says. */
export interface SayableNumber {
  readonly kind: NumberedKind
  readonly area: AreaCode
  readonly year: number
  readonly n: number
  /** As it is always written: `AS-2026-0042`, `AS-2026-Q0042`. */
  readonly text: string
}

const marks: Readonly<Record<NumberedKind, string>> = { escalation: '', question: 'Q' }

/** The largest that is ever given: six digits, the most that somebody reads out without a slip. */
export const largest = 999_999

/** A number as it is always written. Throws `RangeError` for an area without letters: see `area_letters.csv`. */
export const numberOf = (letters: AreaLetters, { kind, area, year, n }: Omit<SayableNumber, 'text'>): string => {
  const two = letters.of(area)
  if (!two) throw new RangeError(`${area} has no letters in area_letters.csv.`)
  return `${two}-${year}-${marks[kind]}${String(n).padStart(4, '0')}`
}

/** Between the parts people write any hyphen, dash, slash, full stop or space, or nothing. */
const typed = /^([A-Z]{2})[\s./_\p{Pd}]*(20\d{2})[\s./_\p{Pd}]*(Q?)[\s./_\p{Pd}]*(\d{1,6})$/u
const around = /^[\s"'“”‘’(#]+|[\s"'“”‘’).,;:?]+$/gu

/** The number that a text is, however it was typed; `undefined` when it is none, or of no area. */
export const readNumber = (letters: AreaLetters, text: string): SayableNumber | undefined => {
  const [, two = '', year = '', mark, digits = ''] =
    typed.exec(text.normalize('NFKC').toUpperCase().replace(around, '')) ?? []
  const area = letters.areaOf(two)
  const n = Number(digits)
  if (!area || n === 0) return undefined
  const read = { kind: mark ? 'question' : 'escalation', area, year: Number(year), n } as const
  return { ...read, text: numberOf(letters, read) }
}

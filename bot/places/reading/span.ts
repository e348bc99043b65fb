import type { Name, OutsideName } from '../names/meaning.ts'
import type { Place } from '../understanding.ts'

/** Some words of a message: from the first token to the one before `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words that name a place. */
export interface Span extends Stretch {
  readonly name: Name
  readonly how: Place['how']
  /** A Welsh name in its mutated form, after a word that mutates. */
  readonly mutated?: true
}

/** Words that name a place outside England and Wales. */
export interface OutsideSpan extends Stretch {
  readonly outside: OutsideName
}

/** What the exact names and postcodes of a message are. */
export interface Found {
  readonly spans: readonly Span[]
  readonly outside: readonly OutsideSpan[]
}

/** Whether a token belongs to one of the stretches. */
export const covered = (stretches: readonly Stretch[], index: number) =>
  stretches.some(({ from, to }) => from <= index && index < to)

import type { AreaCode, AuthorityCode, Place } from '../understanding.ts'

/** One thing that a name may mean. */
export interface Meaning {
  /** What it is in the tables: `lad:E06000023`, `place:Ashford@E07000105`. Two names that mean one thing share it. */
  readonly id: string
  readonly kind: Place['kind']
  readonly name: string
  /** Told apart from its namesakes. */
  readonly label: string
  /** Typed text that means exactly this. */
  readonly query: string
  /** Several: a country or region (ask which), or a CPS Area (answer each). */
  readonly areas: readonly AreaCode[]
  readonly authority?: AuthorityCode
  /** The authorities it lies in or covers: what lies within what is told from these. */
  readonly within: ReadonlySet<AuthorityCode>
}

/** A name of the gazetteer and what it may mean. */
export interface Name {
  readonly key: string
  readonly meanings: readonly Meaning[]
  /** Of several meanings, the one that is far the biggest. */
  readonly main?: Meaning
  /** The name is itself an agency's: "GMP", "CPS Wessex". */
  readonly says?: 'police' | 'cps'
  /** What it means once the CPS is asked of: "the North West" is a region, but also a CPS Area. */
  readonly toCps?: Meaning
  /** A Welsh name, and how it is written: it may be mutated, and it is said back in Welsh. */
  readonly welsh?: string
}

/** A name in Scotland, Northern Ireland or farther away. A country tells namesakes apart: "Bangor, Northern Ireland". */
export interface OutsideName {
  readonly kind: 'country' | 'place'
}

import type { Unit } from '../reading/units.ts'
import type { Likeness } from './kinds.ts'

/** A name, by the units that it has. */
export interface Name {
  readonly from: number
  /** After its last unit. */
  readonly to: number
  /** Said to be somebody in a case there and then; a name by its looks; or a word that stands in no list. */
  readonly how: 'in-case' | 'named' | 'strange'
}

/** A text as units, and how much each looks like a name. */
export interface Reading {
  readonly units: readonly Unit[]
  readonly like: (unit: Unit | undefined) => Likeness
}

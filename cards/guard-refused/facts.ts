import type { FoundKind } from '../guard-kinds/kinds.ts'

/** Which explanation its author reads. */
export type RefusedKey =
  | 'refused-person'
  | 'refused-evidence'
  | 'refused-medical'
  | 'refused-adjustment'
  | 'refused-attachment'
  | 'refused-history'
  | 'guard-failed'

/** Kinds alone: there is no field for what was typed. */
export interface GuardRefusedFacts {
  readonly kinds: readonly FoundKind[]
  readonly key: RefusedKey
}

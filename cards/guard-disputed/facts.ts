import type { FoundKind } from '../guard-kinds/kinds.ts'

export interface GuardDisputedFacts {
  /** Empty where somebody typed it and named none. */
  readonly kinds: readonly FoundKind[]
}

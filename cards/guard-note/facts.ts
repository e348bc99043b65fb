import type { FoundKind } from '../guard-kinds/kinds.ts'

export interface GuardNoteFacts {
  readonly kinds: readonly FoundKind[]
}

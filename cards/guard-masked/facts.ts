import type { FoundKind } from '../guard-kinds/kinds.ts'

interface Press {
  readonly verb: string
  readonly data: Readonly<Record<string, string>>
}

export interface GuardMaskedFacts {
  readonly kinds: readonly FoundKind[]
  /** The text as it would be stored. */
  readonly shown: string
  /** What takes it; the text goes with it as `text`, and through the guard again. */
  readonly use: Press
  /** What brings its form back. */
  readonly change: Press
}

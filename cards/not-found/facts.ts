import type { Choice } from '../which-place/facts.ts'

export interface NotFoundFacts {
  /** The nearest names there are, best first; at most four are shown. */
  readonly nearest: readonly Choice[]
}

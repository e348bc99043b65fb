import type { Agency } from '../spoc/facts.ts'
import type { Choice } from '../which-place/facts.ts'

export interface NotFoundFacts {
  /** Whom the question was about: the answer to a press is about them too. */
  readonly asked: Agency | 'any'
  /** The nearest names there are, best first; at most four are shown. */
  readonly nearest: readonly Choice[]
}

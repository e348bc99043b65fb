import type { Agency } from '../spoc/facts.ts'

/** A button that means exactly one place. */
export interface Choice {
  readonly label: string
  readonly query: string
}

export interface WhichPlaceFacts {
  /** Whom the question was about: the answer to a press is about them too. */
  readonly asked: Agency | 'any'
  readonly choices: readonly Choice[]
}

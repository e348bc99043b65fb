export interface ActionListFormFacts {
  /** What was wrong with what was pasted; absent at first. */
  readonly fault?: 'too-long' | 'too-many' | 'nothing-in-it' | 'no-group' | undefined
  /** How many rows there were, of too many. */
  readonly count?: number | undefined
  readonly most: number
}

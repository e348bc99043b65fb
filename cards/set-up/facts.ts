export interface SetUpFacts {
  /** What was wrong with the list that was pasted; absent at first. */
  readonly fault?: 'no-headings' | 'nothing-in-it' | 'too-long' | undefined
  /** The headings that were found instead. */
  readonly found?: readonly string[] | undefined
  /** What was pasted, where a card has room for it. */
  readonly pasted?: string | undefined
}

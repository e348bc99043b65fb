/** One thing that a list would do: of which organisation, post or person. */
export interface DifferenceLine {
  /** Organisation, post and person, as far as they differ. */
  readonly about: readonly string[]
  /** Of something changed: its column, what stands there, and what would. */
  readonly column?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** A line of the list that can't be taken. `why` is already in the reader's language. */
export interface LeftOutLine {
  readonly line: number
  readonly about?: string | undefined
  readonly column?: string | undefined
  readonly why: string
}

export interface ListDifferenceFacts {
  readonly added: readonly DifferenceLine[]
  readonly changed: readonly DifferenceLine[]
  readonly ended: readonly DifferenceLine[]
  readonly leftOut: readonly LeftOutLine[]
  /** Organisations in which nobody is ended, because a line was left out that may be theirs. */
  readonly keptAll: readonly string[]
  readonly unknownHeadings: readonly string[]
  /** The directory is no longer as it was when the difference was last shown. */
  readonly directoryChanged: boolean
  /** The version of the list that a press speaks of. */
  readonly seen: number
}

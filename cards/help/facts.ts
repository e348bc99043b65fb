export interface HelpFacts {
  /** `words`: something was typed that Liaison does not understand. `asked`: help was asked for. */
  readonly why: 'asked' | 'words'
}

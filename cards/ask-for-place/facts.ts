export interface AskForPlaceFacts {
  /** Whether the card has a field to type in: in a 1:1 chat alone, no form stands in a channel. */
  readonly form: boolean
}

/** A letter to the mailbox of a service: how many reminders, and where in Teams. It names nothing and nobody. */
export interface ServiceMailFacts {
  readonly count: number
  /** Opens the line in the channel; absent where there is none. */
  readonly link?: string | undefined
}

/** A button that means exactly one place. */
export interface Choice {
  readonly label: string
  readonly query: string
}

export interface WhichPlaceFacts {
  readonly choices: readonly Choice[]
}

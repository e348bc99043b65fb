export interface WhichEntryFacts {
  /** Entries that the text may mean and that its writer may change; empty: there is none. */
  readonly choices: readonly { readonly label: string; readonly entry: string }[]
}

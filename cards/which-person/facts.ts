export interface WhichPersonFacts {
  /** What a choice presses. */
  readonly verb: string
  /** Empty: nobody is called so. At most six. */
  readonly choices: readonly { readonly label: string; readonly data: Readonly<Record<string, string>> }[]
}

/** Several groups have an action of the number that was typed, or none has. */
export interface ActionWhichFacts {
  readonly number: number
  readonly choices: readonly { readonly group: string; readonly record: string }[]
  /** What was to be done with it: the verb of its button. */
  readonly verb: string
  /** What was typed behind the number: the button brings it again. */
  readonly said: string
}

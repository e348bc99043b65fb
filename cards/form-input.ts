/** One input of a form whose fields differ from kind to kind, as the template binds it. */
export interface FormInput {
  readonly id: string
  readonly input: 'text' | 'date' | 'choice'
  readonly label: string
  readonly value: string
  readonly required: boolean
  /** Characters. */
  readonly most: number
  /** Several lines of text. */
  readonly lines: boolean
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

/** What an input is unless it says otherwise. */
export const blankInput = { value: '', required: false, most: 40, lines: false, choices: [] } as const

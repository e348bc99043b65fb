/** When actions are mentioned, in working days from their date. */
export interface PolicyFacts {
  readonly before: readonly number[]
  readonly onTheDay: boolean
  readonly after: readonly number[]
  readonly coordinator: number
  readonly chair: number
}

export interface ReminderPolicyFacts {
  readonly area: { readonly code: string; readonly name: string }
  readonly today: string
  readonly now: PolicyFacts
  /** Nobody here has chosen: what is shipped holds. */
  readonly isShipped: boolean
  /** Chosen, and not in force yet. */
  readonly coming: readonly (PolicyFacts & { readonly from: string })[]
  readonly mayChange: boolean
  readonly isSaved?: true | undefined
  /** The asker's other areas. */
  readonly others: readonly { readonly code: string; readonly name: string }[]
}

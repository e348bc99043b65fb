/** What became of a pasted table of actions. */
export type ActionListNewsFacts =
  | {
      readonly what: 'saved'
      readonly group: string
      /** The numbers that the actions have in their group. */
      readonly numbers: readonly number[]
      readonly leftOut: readonly number[]
    }
  | { readonly what: 'dropped' | 'none' }

/** A sentence to somebody about what concerns them; `organisation` and `area` are names. */
export type ToldFacts =
  | { readonly what: 'replaced'; readonly organisation: string }
  | { readonly what: 'admin-made' | 'admin-ended'; readonly area: string }
  | { readonly what: 'test' }

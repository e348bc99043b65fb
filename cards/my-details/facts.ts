/** One post that the reader holds, as the directory has it. */
export interface OwnPost {
  readonly organisation: string
  readonly role: string
  readonly name: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly hours?: { readonly days: readonly number[]; readonly from: string; readonly to: string } | undefined
  readonly deputy?: string | undefined
  readonly confirmedOn?: string | undefined
  readonly entry: string
  /** Whether they change it themself, or suggest the change to those who may. */
  readonly change: 'form' | 'suggestion'
}

export interface MyDetailsFacts {
  readonly posts: readonly OwnPost[]
  readonly today: string
}

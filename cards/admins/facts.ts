/** What came of the last step; `which-person` and `which-area` come with choices. */
export type AdminsNote =
  | 'made'
  | 'already'
  | 'ended'
  | 'not-admin'
  | 'last'
  | 'nobody-so-called'
  | 'not-joined'
  | 'area-unknown'
  | 'which-person'
  | 'which-area'

export interface AdminsFacts {
  readonly areas: readonly { readonly area: string; readonly admins: readonly string[] }[]
  /** Areas that there was no room for. */
  readonly moreAreas: number
  /** How many areas have an admin, and how many have none. */
  readonly counts: { readonly with: number; readonly without: number }
  /** How many are admins because the configuration names them. */
  readonly configured: number
  readonly note?: { readonly what: AdminsNote; readonly name?: string; readonly area?: string }
  /** Each is one press; `does` is what the press does. */
  readonly choices: readonly {
    readonly does: 'admins.appoint' | 'admins.end'
    readonly label: string
    readonly person: string
    readonly area: string
  }[]
}

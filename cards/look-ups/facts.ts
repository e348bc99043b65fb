export const lawfulReasons = ['lawfulness', 'conduct', 'security', 'proceedings'] as const

/** What a log of look-ups may be used for: Data Protection Act 2018, section 62(4). */
export type LawfulReason = (typeof lawfulReasons)[number]

export interface LookUpsFacts {
  /** Somebody else's, for an admin who gave a reason; absent for one's own. */
  readonly of?: { readonly name: string; readonly reason: LawfulReason }
  readonly days: readonly {
    readonly day: string
    readonly places: readonly { readonly place: string; readonly times: number }[]
    /** Look-ups of that day that named no place, or of places that are not listed. */
    readonly others: number
  }[]
  readonly total: number
  /** Whether there were more than are counted. */
  readonly isCut: boolean
  readonly since: string
  readonly today: string
}

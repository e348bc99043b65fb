export const holdReasons = ['disclosure-request', 'complaint', 'legal-claim', 'inspection'] as const

export type HoldReason = (typeof holdReasons)[number]

/** What is held: a record by its reference, or a case by the beginning of its key, which nobody can turn back. */
export interface HeldThing {
  readonly as: 'record' | 'case'
  readonly shown: string
}

export interface HoldsFacts {
  readonly note?: {
    readonly what: 'placed' | 'lifted' | 'already' | 'not-held' | 'unknown' | 'no-target'
    readonly about?: HeldThing
  }
  /** A hold that waits for its reason; `target` is what its buttons carry. */
  readonly waiting?: { readonly target: string; readonly about: HeldThing }
  readonly holds: readonly (HeldThing & {
    readonly target: string
    /** Absent where it was placed at the server's shell. */
    readonly reason?: HoldReason
    readonly since?: string
  })[]
  readonly more: number
  readonly today: string
}

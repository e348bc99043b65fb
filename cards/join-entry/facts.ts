import type { WorkRole } from '../join-form/roles.ts'

/** Entries of the organisation that may be the asker's own; what the form gave goes on with the button. */
export interface JoinEntryFacts {
  readonly organisation: string
  readonly entries: readonly { readonly id: string; readonly name: string; readonly post?: string }[]
  readonly given: {
    readonly organisation: string
    readonly role: WorkRole
    readonly name: string
    readonly email?: string
  }
}

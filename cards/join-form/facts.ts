import type { WorkRole } from './roles.ts'

/** What keeps a form from being taken. `isva-elsewhere`: an ISVA joins the ISVA service, whoever employs them. */
export type JoinProblem = 'organisation' | 'role' | 'name' | 'email' | 'isva-elsewhere' | 'already-in'

export interface JoinFormFacts {
  readonly organisations: readonly { readonly id: string; readonly organisation: string }[]
  /** How many more there are than are offered. */
  readonly more: number
  /** What was given before, kept when the form comes back. */
  readonly given: {
    readonly organisation?: string
    readonly role?: WorkRole
    readonly name?: string
    readonly email?: string
  }
  readonly problems: readonly JoinProblem[]
}

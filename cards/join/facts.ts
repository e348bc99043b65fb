import type { WorkRole } from '../join-form/roles.ts'

export interface JoinFacts {
  /** Say-able: `K7M2-9QXA`. */
  readonly reference: string
  readonly state: 'asked' | 'with-admin' | 'confirmed' | 'linked' | 'declined' | 'withdrawn'
  /** What may be pressed: whoever asked may withdraw, whoever may decide confirms or declines. */
  readonly reader: 'asker' | 'decider'
  readonly organisation: string
  /** Gone once it was declined or withdrawn. */
  readonly name?: string
  readonly role?: WorkRole
  readonly email?: string
  /** The directory has the entry already. */
  readonly inDirectory: boolean
  /** From another organisation's Microsoft Teams, in this one as a guest. */
  readonly guest: boolean
  /** Another account of this Microsoft Teams is on the entry; confirming puts the new one in its place. */
  readonly replaces: boolean
  /** Why it lies with the admin. */
  readonly why?: 'unanswered' | 'nobody-nearer' | 'taken' | 'entry-gone'
  /** Who was asked to decide, by name. */
  readonly with: readonly string[]
  /** Among them an admin whom the directory does not name. */
  readonly unnamedAdmin: boolean
  /** The day until which they have it before it passes to the admin. */
  readonly until?: string
  readonly today: string
}

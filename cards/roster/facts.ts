import type { Agency } from '../spoc/facts.ts'

/** How somebody in a channel is reached, and what would help them be reached better. */
export type Reached = 'chat' | 'email' | 'email-other-tenant' | 'add-app' | 'join' | 'other-tenant'

/** Names of at most ten, and how many there are. */
export interface Group {
  readonly count: number
  readonly names: readonly string[]
}

export interface RosterFacts {
  readonly channel?: string
  readonly areas: readonly string[]
  /** Absent: Teams would not say who is there. */
  readonly people?: {
    readonly total: number
    readonly reached: Readonly<Partial<Record<Reached, Group>>>
    /** Tenants whose people are not answered, with how many of them are there. */
    readonly tenants: readonly { readonly tenant: string; readonly count: number }[]
  }
  readonly withoutSpoc: readonly { readonly agency: Agency; readonly area: string }[]
  readonly moreWithoutSpoc: number
  /** Who keeps what is for police and CPS alone from being posted here. */
  readonly prevented: Group
  readonly appLink?: string
}

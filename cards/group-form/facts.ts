import type { GroupKind } from '../group-types/types.ts'
import type { FoundKind } from '../guard-kinds/kinds.ts'

/** How often a group meets, as the form asks it. `usual`: as groups of its type do. */
export const rhythms = ['usual', 'two-in-twelve-months', 'quarter', 'months', 'as-needed'] as const

export type Rhythm = (typeof rhythms)[number]

/** The fields as the form shows them: what is kept now, or what was typed. Days are ISO days. */
export interface GroupValues {
  readonly area?: string | undefined
  readonly type?: string | undefined
  readonly name?: string | undefined
  readonly nameCy?: string | undefined
  readonly readers?: string | undefined
  readonly coordinator?: string | undefined
  readonly deputy?: string | undefined
  /** One a line, each with the days from and to which. */
  readonly chairs?: string | undefined
  readonly rhythm?: string | undefined
  readonly months?: string | undefined
  readonly agreedOn?: string | undefined
  readonly reviewOn?: string | undefined
  /** One a line. */
  readonly members?: string | undefined
  readonly owners?: string | undefined
}

export type GroupField = keyof GroupValues

/** Which field can't be read, or why the form comes back. */
export const groupFaults = [
  'area',
  'type',
  'type-not-yours',
  'name-long',
  'name-masked',
  'name-left-out',
  'readers',
  'coordinator',
  'deputy',
  'chairs',
  'rhythm',
  'months',
  'agreedOn',
  'reviewOn',
  'members',
  'members-not-justice',
  'which',
  'changed-since',
] as const

export type GroupFault = (typeof groupFaults)[number]

export interface GroupFormFacts {
  readonly isNew: boolean
  /** The group that is changed. */
  readonly group?: { readonly name: string; readonly kind: GroupKind; readonly area: string } | undefined
  readonly areas: readonly { readonly label: string; readonly value: string }[]
  /** Whether its writer may choose that police and CPS have it among themselves. */
  readonly asksReaders: boolean
  readonly values: GroupValues
  readonly faults: readonly GroupFault[]
  /** What the privacy guard found in the name. */
  readonly found: readonly FoundKind[]
  /** Names that may mean several: each is settled by a choice. */
  readonly which: readonly {
    readonly typed: string
    readonly options: readonly { readonly label: string; readonly party: string }[]
  }[]
  /** What the press carries: the reference that a new group gets, or the group with the version that is shown. */
  readonly data: Readonly<Record<string, string | number>>
}

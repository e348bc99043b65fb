import type { GroupKind } from '../group-types/types.ts'

export type GroupAgency = 'police' | 'cps' | 'isva' | 'partner'

/** What has just been done with a group, or can't be. */
export const groupNotes = [
  'added',
  'saved',
  'unchanged',
  'linked',
  'linked-elsewhere',
  'unlinked',
  'not-linked',
  'not-a-channel',
  'somebody-else-there',
  'roster-unknown',
  'ask-end',
  'ended',
  'member-added',
  'already-member',
  'member-removed',
  'no-member',
  'unknown-member',
  'member-not-justice',
] as const

export type GroupNote = (typeof groupNotes)[number]

export type GroupRhythm =
  | { readonly every: 'two-in-twelve-months' | 'quarter' | 'as-needed' }
  | { readonly every: 'months'; readonly months: number }

/** A day as it is read, with how many working days away it is: 0 today, negative when it has passed. */
export interface GroupDay {
  readonly on: string
  /** Absent where the table of holidays does not reach. */
  readonly days?: number | undefined
}

export interface GroupFacts {
  readonly note?: GroupNote | undefined
  /** Whom or what the note is about. */
  readonly about?: string | undefined
  readonly name: string
  readonly kind: GroupKind
  readonly area: string
  readonly policeAndCpsOnly: boolean
  readonly ended: boolean
  readonly chairs: readonly string[]
  /** From when somebody else is in the chair; nobody yet where the list is empty. */
  readonly nextChairs?: { readonly from: GroupDay; readonly chairs: readonly string[] } | undefined
  readonly coordinator?: string | undefined
  readonly deputy?: string | undefined
  readonly members: readonly { readonly agency: GroupAgency; readonly names: readonly string[] }[]
  /** Agencies of whom a meeting needs somebody, and of whom no member is. */
  readonly missing: readonly GroupAgency[]
  readonly rhythm: GroupRhythm
  readonly terms: { readonly agreed?: GroupDay | undefined; readonly review?: GroupDay | undefined }
  readonly isLinked: boolean
  readonly showsOwners: boolean
  readonly today: string
  /** Whether its reader may change it. */
  readonly may: 'read' | 'run'
  readonly record: string
  /** Several people, posts or organisations have the name that was typed. */
  readonly which: readonly { readonly label: string; readonly party: string; readonly does: 'add' | 'remove' }[]
}

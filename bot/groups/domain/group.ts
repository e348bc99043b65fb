import type { GroupKind } from '../../../cards/group-types/types.ts'
import { groupKinds } from '../../../cards/group-types/types.ts'
import type { Agency, Names } from '../../directory/domain/model.ts'
import type { Day } from '../../time/instant.ts'

/** What standing bodies there are (PRODUCT.md, "Words"; reference/reasons.md 5.4): their words are the cards'. */
export const groupTypes = groupKinds

export type GroupType = GroupKind

/** How often a group is to meet: two in any twelve months (C2), about quarterly and at least every six months (C3), or local. */
export type Cadence =
  | { readonly every: 'two-in-twelve-months' }
  | { readonly every: 'quarter' }
  | { readonly every: 'months'; readonly months: number }
  | { readonly every: 'as-needed' }

/** Somebody in the chair, from a day to a day: several at once chair jointly, one after another by turns. */
export interface Chairing {
  /** Party key: bot/directory/domain/party.ts. */
  readonly party: string
  readonly from: Day
  readonly to?: Day
}

export interface Member {
  /** Party key. */
  readonly party: string
  readonly agency: Agency
}

export interface Group {
  /** The partition: `group|<id>`. */
  readonly record: string
  readonly type: GroupType
  readonly area: string
  readonly audience: 'multi' | 'justice'
  /** A local name; without one it is called after its type. Read by the guard before it is kept. */
  readonly name?: Names
  readonly state: 'standing' | 'ended'
  /** The day on which it was put on record: what its first meeting is counted from. */
  readonly since?: Day
  readonly chairs: readonly Chairing[]
  /** Party keys. */
  readonly coordinator?: string
  readonly deputy?: string
  readonly members: readonly Member[]
  readonly cadence: Cadence
  readonly terms?: { readonly agreedOn?: Day; readonly reviewOn?: Day }
  /** The Teams channel that it is linked to. */
  readonly channel?: string
  /** The group's own choice that digests in its channel name owners; by default they name agencies alone. */
  readonly showsOwners?: true
}

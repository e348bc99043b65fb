import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Understanding } from '../places/understanding.ts'
import type { Records } from '../records/contract.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import type { Clock, Day } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { AskAny } from '../turns/capability.ts'
import type { Person as Account, Outlet } from '../turns/reach.ts'
import type { HeldTenants } from './tenants.ts'

/** A channel or group chat that Liaison was added to. */
export interface KnownChannel {
  readonly conversation: string
  /** As Teams calls it, where it said so. */
  readonly name?: string
}

/** What is held on somebody elsewhere than in the directory and in their requests to join. */
export interface Kept {
  readonly conversation?: { readonly seenOn: Day; readonly language?: 'en' | 'cy' | 'both' }
  /** Suggestions that they made and that are on record. */
  readonly suggestions: number
  readonly lookUps: {
    readonly count: number
    /** The first day that is on record. */
    readonly since?: Day
  }
  /** Months, as the retention table that is in force says it; absent: not confirmed yet, nothing is removed. */
  readonly months: { readonly lookUps?: number; readonly joins?: number }
}

/** What the capability is a function of. */
export interface PeopleNeeds {
  readonly records: Records
  /** For this capability's own declared queries, which only read. */
  readonly query: Store['query']
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  /** Tells every instance that the directory has changed. */
  readonly raiseVersion: () => Promise<unknown>
  readonly places: PlaceBook
  readonly resolve: (text: string, hint?: { lang?: 'en' | 'cy' }) => Understanding
  /** As what somebody may act, from memory: for finding whom to tell, never for giving a right. */
  readonly known: (who: Account) => Promise<Actor>
  /** The worker's rights, for what is due. */
  readonly worker: () => AskAny
  readonly outlet: Outlet
  readonly calendar: Calendar
  readonly clock: Clock
  readonly host: {
    readonly tenantId: string
    /** Object ids in the host tenant, from the configuration. */
    readonly firstAdmins: readonly string[]
  }
  readonly tenants: HeldTenants
  /** Channels and group chats that Liaison is in, by name. */
  readonly channels: () => Promise<readonly KnownChannel[]>
  readonly kept: (who: Account) => Promise<Kept>
  /** A link that adds the app for one person; shown to those who lack it. */
  readonly appLink?: string
}

import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Understanding } from '../places/understanding.ts'
import type { ReadText } from '../privacy/read-text.ts'
import type { Person as Account, Records } from '../records/contract.ts'
import type { Present } from '../rights/audience.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import type { Calendar } from '../time/working/calendar.ts'

/** Somebody in a channel, with the account by which they sign in here, where Teams says it. */
export interface Attending extends Present {
  readonly account?: Account
}

/** What the capability is a function of. */
export interface GroupsNeeds {
  /** For reading what is current; groups are written through `records` alone. */
  readonly store: Pick<Store, 'read' | 'query'>
  readonly records: Records
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly resolve: (text: string) => Understanding
  /** As what somebody may act, with the posts concerned read from the store now. */
  readonly actor: (who: Account) => Promise<Actor>
  /** Everybody in a channel now; `undefined` when Teams would not say. */
  readonly attending: (conversation: string) => Promise<readonly Attending[] | undefined>
  readonly calendar: Calendar
  /** A handle that a person can read out: `K7M2-9QXA`. */
  readonly newReference: () => string
  readonly readText: ReadText
}

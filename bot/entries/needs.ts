import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Understanding } from '../places/understanding.ts'
import type { ReadText } from '../privacy/read-text.ts'
import type { Person as Account, Records } from '../records/contract.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { AskAny } from '../turns/capability.ts'
import type { Outlet } from '../turns/reach.ts'

/** Puts an account on somebody's entry, by the way that `join` uses. Done twice, it is there once. */
export type Link = (
  account: Account,
  entry: { readonly organisation: string; readonly person: string },
) => Promise<'linked' | 'taken' | 'entry-gone'>

/** What the capability is a function of. */
export interface EntriesNeeds {
  /** For reading what is current; entries are written through `records` alone. */
  readonly store: Store
  readonly records: Records
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  /** Tells every instance that the directory has changed, this one at once. */
  readonly raiseVersion: () => Promise<void>
  readonly places: PlaceBook
  readonly resolve: (text: string, hint?: { lang?: 'en' | 'cy' }) => Understanding
  /** As what somebody may act, with the posts concerned read from the store now. */
  readonly actor: (who: Account) => Promise<Actor>
  /** Liaison's own rights, for what is due. */
  readonly worker: () => AskAny
  /** Only to see who has a chat with Liaison; messages are owed, never sent from here. */
  readonly outlet: Pick<Outlet, 'routeTo'>
  readonly firstAdmins: readonly Account[]
  readonly clock: Clock
  readonly newId: () => string
  /** A handle that a person can read out: `K7M2-9QXA`. */
  readonly newReference: () => string
  readonly readText: ReadText
  readonly link: Link
}

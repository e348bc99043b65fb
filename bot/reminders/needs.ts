import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Understanding } from '../places/understanding.ts'
import type { Records } from '../records/contract.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { AskAny } from '../turns/capability.ts'
import type { Person as Account, Outlet } from '../turns/reach.ts'
import type { Readers, Reminders } from './contract.ts'
import type { Planning } from './planning.ts'
import type { PlanningNeeds } from './planning-needs.ts'

/** What the capability is a function of. */
export interface RemindersNeeds extends PlanningNeeds {
  readonly records: Records
  /** For declared queries and for reading records that lines are about. */
  readonly store: Pick<Store, 'read' | 'query'>
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly resolve: (text: string, hint?: { lang?: 'en' | 'cy' }) => Understanding
  /** As what somebody may act, from memory: for who is in a channel, never for giving a right. */
  readonly known: (who: Account) => Promise<Actor>
  /** Liaison's own rights, for what is due. */
  readonly worker: () => AskAny
  readonly outlet: Pick<Outlet, 'roster'>
  readonly hostTenant: string
  readonly clock: Clock
  readonly planning: Planning
  /** How each sort of reminder becomes a line, by its `what`: brought by the capabilities whose records owe it. */
  readonly reminders: Reminders
  /** Who reads what is no reminder, but goes to the mailbox of a service where it can't be delivered in Teams. */
  readonly readers?: Readers
}

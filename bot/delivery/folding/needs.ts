import type { Language } from '../../../cards/language.ts'
import type { Message } from '../../../cards/message.ts'
import type { Store, Versioned } from '../../storage/port.ts'
import type { Clock } from '../../time/instant.ts'
import type { Fate, Outlet } from '../../turns/reach.ts'
import type { Address, Fold, Folds, Item } from '../brings.ts'
import type { Holder } from '../domain/next.ts'
import type { OwedDocument } from '../owed.ts'
import type { Watch } from '../watch.ts'

export interface FoldingNeeds extends Holder {
  readonly store: Store
  /** Civil time. */
  readonly clock: Clock
  /** Real time, UTC. */
  readonly now: Clock
  readonly folds: Folds
  readonly outlet: Pick<Outlet, 'toPerson' | 'toConversation' | 'update' | 'inThread' | 'slotFor'>
  readonly schedule: Schedule
  /** Calls back when a conversation is free again, when that is not `schedule`. */
  readonly inSlot?: Schedule
  /** To the mailbox of a service; `key` is the same when the same letter is tried again. */
  readonly toMailbox: (mailbox: string, message: Message, key: string) => Promise<Fate>
  readonly languageOf: (to: Address) => Promise<Language>
  /** Puts on record that these records are about to be shown there; when that fails, nothing is sent. */
  readonly auditPost: (to: Address, post: string, records: readonly string[]) => Promise<void>
  readonly onFault: (error: unknown) => void
  /** Told of all that is due and taken up. */
  readonly watch?: Watch
}

/** Calls back once, after so many milliseconds; answers how to call it off. */
export type Schedule = (milliseconds: number, run: () => void) => () => void

/** What is owed, as it was found, with its record. */
export interface Owing {
  readonly found: Versioned<OwedDocument>
  readonly item: Item
  readonly fold: Fold
}

/** Everything that is owed to one address in one slot now. */
export interface Group {
  readonly to: Address
  readonly slot: string
  readonly fold: Fold
  readonly owing: readonly Owing[]
}

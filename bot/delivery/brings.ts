import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Headed, Owed, Rendered, Target } from '../records/contract.ts'
import type { Day, Instant } from '../time/instant.ts'
import type { Ended } from './fate.ts'
import type { OwedDocument } from './owed.ts'

/** Makes the words of a message when it is sent, from its record as it then is; by the `what` of what is owed. */
export type Renderers = Readonly<Record<string, (owed: OwedDocument, record: Headed | undefined) => Promise<Rendered>>>

/** Does what follows when a timer has run out, through `records.act` with the worker's right; by its `what`. */
export type Timers = Readonly<Record<string, (owed: OwedDocument) => Promise<void>>>

/** Where something folded goes: a person's own chat, a channel, or the mailbox of a service. */
export type Address = Target | { readonly mailbox: string }

/** One owed message with its record as it is now; `undefined` when that is gone. */
export interface Item {
  readonly owed: OwedDocument
  readonly record: Headed | undefined
}

/** What to do with one item now: it goes somewhere, it no longer applies (a code), or it waits until then. */
export type Placed = { readonly to: Address } | { readonly dropped: string } | { readonly until: Instant }

export interface Making {
  readonly to: Address
  readonly day: Day
  readonly at: Instant
  /** Those to be said now. */
  readonly items: readonly Item[]
  /** Those that stand in the post of this address and day already: it is put in their place, so they are said again. */
  readonly standing: readonly Item[]
}

export interface Made {
  /** Absent when there is nothing worth a message: a quiet day. Then every item is in `others`. */
  readonly message?: (language: Language) => Message
  /** What becomes of items that are not said in it. */
  readonly others: ReadonlyMap<Item, { readonly dropped: string } | { readonly until: Instant }>
}

/** Messages that are folded: one post for each address, slot and day, put in its own place when more is owed that day. */
export interface Fold {
  /** Names the post of a day: `digest`, `nudge`. Folds that share a slot are one; an item may have a slot of its own. */
  readonly slot: string | ((item: Item) => string)
  /** When a post may go out: the moment itself, or the next one at which it may. */
  readonly opens: (at: Instant) => Instant
  readonly place: (item: Item, at: Instant) => Promise<Placed>
  readonly make: (making: Making) => Promise<Made>
  /** What is owed next, in the commit that records the fate: the next occurrence, or the way round when somebody was not reached. */
  readonly after: (item: Item, ended: Ended, at: Instant) => Promise<readonly Owed[]>
  /**
   * A short reply under the post, when a record that stands in it has changed and somebody there waits for that: a post that is
   * changed in its place notifies nobody. `item.owed` is the `post.refresh` that the change owed.
   */
  readonly changed?: (item: Item, to: Address, at: Instant) => Promise<((language: Language) => Message) | undefined>
}

/** By the `what` of what is owed. */
export type Folds = Readonly<Record<string, Fold>>

import type { DigestLine } from '../../cards/digest/facts.ts'
import type { Language } from '../../cards/language.ts'
import type { Item } from '../delivery/brings.ts'
import type { Ended } from '../delivery/fate.ts'
import type { Owed } from '../records/contract.ts'
import type { Day, Instant } from '../time/instant.ts'

/** Who shall read a line: a party (found at the moment of sending: cover, deputy, mailbox), or the channel of a group. */
export type Reader =
  | { readonly party: string }
  | { readonly person: { readonly tenantId: string; readonly oid: string } }
  | { readonly channel: string; readonly audience: 'multi' | 'justice' }

export interface LineNow {
  readonly reader: Reader
  /** `calls`: worth a message by itself. `joins`: said only where something calls; it waits that long for company, then is dropped. */
  readonly weight: 'calls' | { readonly joinsUntil: Day }
  /** In the reader's language: names differ. */
  readonly line: (language: Language) => DigestLine
  readonly audience: 'multi' | 'justice'
  /** It no longer applies (a code: `closed`): nothing new is said of it; where it stands in a post of today, it is said as it now is. */
  readonly over?: string
}

/** How one sort of reminder becomes a line of somebody's digest; by the `what` of what is owed. A capability brings its own. */
export interface Reminder {
  readonly now: (item: Item, at: Instant) => Promise<LineNow | { readonly dropped: string }>
  /** The next occurrence, if there is one. */
  readonly next: (item: Item, ended: Ended, at: Instant) => readonly Owed[]
}

export type Reminders = Readonly<Record<string, Reminder>>

/** Who shall read something that is owed, without its words. */
export type ReaderNow = (
  item: Item,
  at: Instant,
) => Promise<Pick<LineNow, 'reader' | 'over' | 'audience'> | { readonly dropped: string }>

/** By the `what` of what is owed. */
export type Readers = Readonly<Record<string, ReaderNow>>

/** What an action owes from now on, and what it no longer owes, as parts of a decision (bot/records/contract.ts). */
export type PlanReminders = (
  action: { readonly dueOn: Day; readonly isOpen: boolean; readonly area: string },
  at: Instant,
) => { readonly owed: readonly Owed[]; readonly cancelled: readonly string[] }

import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Guarded } from '../guard/guarded.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import type { Subject } from '../rights/subject.ts'
import type { Stored } from '../storage/port.ts'
import type { Instant } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'

/** One thing that happened to a record, as the capability says it; the event adds who, when, as what, and the chain. No free text. */
export interface Happening {
  readonly action: Action
  /** Names of the stored fields that were touched. */
  readonly fields: readonly string[]
  readonly from?: string
  readonly to?: string
  /** Codes and ids that a reader of the timeline needs; never words that a person typed. */
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>
}

/** A free text of a record, which only the guard can make. Kept in its own document; its event holds an HMAC. */
export interface FreeText {
  readonly field: string
  readonly text: Guarded
}

export type Person = { readonly tenantId: string; readonly oid: string }

/** Whom a message is owed to, where that is known when it is owed. */
export type Target = { readonly person: Person } | { readonly conversation: string }

/** Something owed: a message to send (`what` names the renderer) or a timer that runs out (`what` names the handler). */
export interface Owed {
  readonly kind: 'message' | 'timer'
  /** Deterministic within the record: `<what>|<target or rung>`; the same id is owed once. */
  readonly id: string
  readonly what: string
  readonly due: Instant
  readonly to?: Target
  /** Which occurrence of a series, a code: its fate is kept under it, so that each is reminded of once. */
  readonly occurrence?: string
}

/** What a decision changes, all in one commit with its events, texts and what is owed. */
export interface Decision {
  /** The record's first document as it shall be; the commit is checked against the version that was read. */
  readonly document: Stored
  readonly happened: readonly Happening[]
  readonly texts?: readonly FreeText[]
  /** Fields whose free texts are erased, every version with its salt; refused while the record is held. */
  readonly erased?: readonly string[]
  /** Other documents of the same partition, written as they are. */
  readonly beside?: readonly Stored[]
  readonly owed?: readonly Owed[]
  /** Ids of what is no longer owed. */
  readonly cancelled?: readonly string[]
}

export type Decided = { readonly ok: true; readonly decision: Decision } | { readonly ok: false; readonly why: Refusal }

/** A message that is rendered when it is sent, in its reader's language; `dropped` when it no longer applies, with the reason. */
export type Rendered =
  | { readonly message: (language: Language) => Message; readonly record: string }
  | { readonly dropped: string }

/** Where a record's first document lies. */
export interface At {
  readonly record: string
  readonly id: string
  /** For an edit: the version that its card showed; another answers `changed-since`. */
  readonly seen?: number
}

/** What one attempt makes of the record as it is now: whom it concerns, and, once the right is given, what changes. */
export interface Step<A extends Action> {
  readonly subject: Subject
  readonly decide: (permit: Permit<A>) => Decided
}

/** A record's first document: beside its own fields it counts its events and holds the hash of the last. */
export interface Headed extends Stored {
  /** How many events there are; also the version that a card carries as `seen`. Absent before the first. */
  readonly events?: number
  readonly chain?: string
}

export type Acted<A extends Action> =
  | {
      readonly ok: true
      readonly permit: Permit<A>
      readonly document: Headed
      /** Something happened, and it was this that did it; not so when it was so already, or somebody else was first. */
      readonly changed: boolean
    }
  | { readonly ok: false; readonly why: Refusal }

/** Reading and changing records: the only way to write one. */
export interface Records {
  readonly read: (at: At) => Promise<Headed | undefined>
  /**
   * Reads, asks for the right on what was read, decides, and commits with the events if nobody was faster; decided again on fresh
   * facts up to ten times, then `busy`. Then sends what is owed now. A step may read other documents of the partition: whoever
   * changes those also changes the first, so that what was read is current when the commit is done.
   */
  readonly act: <A extends Action>(
    ask: Ask<A>,
    at: At,
    step: (current: Headed | undefined) => Step<A> | Promise<Step<A>>,
  ) => Promise<Acted<A>>
  /** The free texts of a record by field, for a reader who holds a permit on it. */
  readonly texts: (permit: Permit, record: string) => Promise<Readonly<Record<string, Guarded>>>
}

import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'

export interface Person {
  readonly tenantId: string
  readonly oid: string
}

/** Why a message was not sent. `maybe-sent`: no answer came. */
export type Unsent =
  | { readonly fate: 'no-route' | 'blocked' | 'not-installed' | 'too-big' | 'maybe-sent' }
  /** `again`: milliseconds after which it may work; absent when it never will. */
  | { readonly fate: 'gave-up'; readonly again?: number }

/** What became of a message. */
export type Fate =
  | {
      readonly fate: 'sent' | 'updated'
      readonly conversation: string
      readonly activity: string
      /** An earlier try had no answer: the message may stand there a second time. */
      readonly maybeTwice?: true
    }
  | Unsent

/** A message that stands somewhere. */
export interface Posted {
  readonly conversation: string
  readonly activity: string
}

/** To whom, or where, something is sent. */
export type Towards = { readonly person: Person } | { readonly conversation: string }

/** How somebody in a conversation is known to Teams. */
export interface RosterMember {
  readonly teamsId: string
  readonly name: string
  readonly oid?: string
  /** Their home tenant when Teams says it; a member from another tenant can't be messaged 1:1. */
  readonly tenantId?: string
  readonly as: 'member' | 'guest' | 'partner'
}

/** How a person can be reached by Liaison itself. */
export type Route =
  | { readonly by: 'chat'; readonly language?: Language; readonly seenOn: string }
  | { readonly by: 'nothing' }

/** The ways out to Teams; made by `bot/teams/`, handed to whoever has to speak first. */
export interface Outlet {
  readonly toPerson: (person: Person, message: Message) => Promise<Fate>
  readonly toConversation: (conversation: string, message: Message) => Promise<Fate>
  /** A short reply under a message of a channel; in a chat, which has no threads, a message like any other. */
  readonly inThread: (posted: Posted, message: Message) => Promise<Fate>
  /** Puts another card in the place of one that was posted. */
  readonly update: (posted: Posted, message: Message) => Promise<Fate>
  /** Takes a message away; what is gone already counts as removed. */
  readonly remove: (posted: Posted) => Promise<{ readonly fate: 'removed' } | Unsent>
  /**
   * Milliseconds until Teams' limits let one more be sent there, a moment that is kept for it: whoever waits elsewhere until then
   * holds no place of a worker. Without it a send waits by itself, or answers `gave-up` with the time when that is seconds away.
   */
  readonly slotFor: (to: Towards) => number
  readonly routeTo: (person: Person) => Promise<Route>
  /** Everybody there now, all pages; `undefined` when Teams would not say. */
  readonly roster: (conversation: string) => Promise<readonly RosterMember[] | undefined>
}

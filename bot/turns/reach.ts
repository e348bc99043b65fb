import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'

export interface Person {
  readonly tenantId: string
  readonly oid: string
}

/** What became of a message. `maybe-sent`: no answer came. */
export type Fate =
  | {
      readonly fate: 'sent' | 'updated'
      readonly conversation: string
      readonly activity: string
      /** An earlier try had no answer: the message may stand there a second time. */
      readonly maybeTwice?: true
    }
  | { readonly fate: 'no-route' | 'blocked' | 'not-installed' | 'too-big' | 'maybe-sent' }
  /** `again`: milliseconds after which it may work; absent when it never will. */
  | { readonly fate: 'gave-up'; readonly again?: number }

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
  /** Puts another card in the place of one that was posted. */
  readonly update: (
    posted: { readonly conversation: string; readonly activity: string },
    message: Message,
  ) => Promise<Fate>
  readonly routeTo: (person: Person) => Promise<Route>
  /** Everybody there now, all pages; `undefined` when Teams would not say. */
  readonly roster: (conversation: string) => Promise<readonly RosterMember[] | undefined>
}

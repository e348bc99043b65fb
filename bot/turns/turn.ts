import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Instant } from '../time/instant.ts'

/** Who is speaking, from the authenticated activity; never from names, addresses or card data. */
export interface Asker {
  readonly tenantId: string
  readonly oid: string
  /** Of another tenant than the conversation's: a partner in a shared channel, who can't be messaged 1:1. */
  readonly isPartner: boolean
  /** As the client shows it: a suggestion when somebody joins, never an identity. */
  readonly shownName?: string
}

/** Where it was said: a 1:1 chat, a group chat or a channel. */
export interface Where {
  readonly kind: 'personal' | 'group' | 'channel'
  readonly conversation: string
}

export type Heard =
  | { readonly type: 'said'; readonly text: string; readonly attachments: number }
  | {
      readonly type: 'pressed'
      readonly verb: string
      readonly data: unknown
      readonly automatic: boolean
      /** In a dialog, which its opener alone sees. */
      readonly inDialog?: true
    }
  /** A command of the message extension was chosen on a message, to open a dialog. What stands in the message is no part of it. */
  | { readonly type: 'opened-from-message'; readonly command: string }
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'installed' }

/** One thing that happened, in our own words; nothing of the channel's protocol is left in it. */
export interface Turn {
  readonly heard: Heard
  readonly who: Asker
  readonly where: Where
  /** The client's language; a message may say otherwise in its own words. */
  readonly language: Language
  readonly at: Instant
  /** Say-able handle for logs and for the person, should it go wrong: `K7M2-9QXA`. */
  readonly reference: string
}

/** A search result: the card that is inserted, and the two lines that the list shows. */
export interface Result {
  readonly title: string
  readonly subtitle: string
  readonly message: Message
}

export type Reply =
  /** `before`: what is said first, in a message of its own: the safeguarding notice. */
  | { readonly type: 'message'; readonly message: Message; readonly before?: readonly Message[] }
  | { readonly type: 'results'; readonly results: readonly Result[]; readonly hint: string }
  | { readonly type: 'nothing' }

export const reply = (message: Message): Reply => ({ type: 'message', message })

export const silence: Reply = { type: 'nothing' }

import type { Message } from '../../cards/message.ts'
import type { Permit } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import type { Reply } from './turn.ts'

/** What was shown, for the record: ids and codes, never words that a person typed. */
export interface Shown {
  /** The record that was opened, or the list that was asked for. */
  readonly record: string
  /** Directory entries or records by handle. */
  readonly entries?: readonly string[]
  /** What was understood of the question: codes. */
  readonly understood?: Readonly<Record<string, string | readonly string[]>>
}

export interface Answered {
  readonly type: 'answered'
  readonly permit: Permit
  readonly reply: Reply
  readonly shown: Shown
}

/**
 * A verb's answer. It takes the permit, so that nothing is answered for which no right was asked; what was shown is on record
 * before it leaves.
 */
export type Answer =
  | Answered
  /** `current`: the record as it is now, for somebody who may open it and came after it was settled. */
  | { readonly type: 'refused'; readonly why: Refusal; readonly current?: Answered }
  /** What arrived can't be read: an old card, or a forged one. */
  | { readonly type: 'unreadable' }

export const answered = (permit: Permit, message: Message, shown: Shown): Answered => ({
  type: 'answered',
  permit,
  reply: { type: 'message', message },
  shown,
})

export const refused = (why: Refusal): Answer => ({ type: 'refused', why })

export const unreadable: Answer = { type: 'unreadable' }

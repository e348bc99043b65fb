import type { Fate, Unsent } from '../turns/reach.ts'

/** Where a conversation with a server ended, and what the server said to it. */
export interface Broken {
  /** The SMTP command that was being answered, where one was. */
  readonly command?: string
  /** The server's reply code; absent when no reply came. */
  readonly reply?: number
  /** The whole letter had been handed over: the server may have taken it. */
  readonly handedOver: boolean
}

/** A letter that was taken. It stands nowhere that Liaison could come back to. */
export const taken: Fate = { fate: 'sent', conversation: '', activity: '' }

/** Milliseconds: what greylists makes a sender wait about so long. */
const later: Unsent = { fate: 'gave-up', again: 300_000 }

/**
 * What became of a letter that was not taken. Only what a server says for good about this mailbox or this letter is for good;
 * whatever is wrong with us, or with the way to the server, is tried again.
 */
export const fateOf = ({ command, reply, handedOver }: Broken): Unsent => {
  if (reply === undefined) return handedOver ? { fate: 'maybe-sent' } : later
  const isForGood = reply >= 500
  if (isForGood && command === 'RCPT TO') return { fate: 'blocked' }
  return isForGood && command === 'DATA' ? { fate: 'gave-up' } : later
}

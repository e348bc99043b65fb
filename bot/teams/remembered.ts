import QuickLRU from 'quick-lru'
import type { Conversation } from './conversation.ts'

export interface Memory {
  readonly most?: number
  /** Monotonic milliseconds. */
  readonly elapsed?: () => number
}

/** What another instance has written is seen after this long; a conversation that it found dead comes alive again then. */
const freshMs = 600_000

/** The conversations that this instance has just dealt with, so that most turns need no store. */
export const remembering = ({ most = 10_000, elapsed = () => performance.now() }: Memory) => {
  const known = new QuickLRU<string, { readonly conversation: Conversation; readonly since: number }>({ maxSize: most })
  return {
    keep: (conversation: Conversation) => {
      known.set(conversation.conversation, { conversation, since: elapsed() })
    },
    find: (conversation: string): Conversation | undefined => {
      const found = known.get(conversation)
      return found && elapsed() - found.since < freshMs ? found.conversation : undefined
    },
  }
}

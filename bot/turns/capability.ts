import type { Reply, Turn } from './turn.ts'

/** A typed command: the words that call it, in both languages, and what it does with the rest of the message. */
export interface Command {
  readonly words: readonly string[]
  /** Only when nothing follows: "help me find Bristol" is a look-up. */
  readonly alone?: true
  readonly run: (turn: Turn, rest: string) => Promise<Reply>
}

/** A card's button. `data` is whatever arrived: parse it. */
export type Press = (turn: Turn, data: unknown) => Promise<Reply>

/** What a capability brings. Adding one touches its folder, its cards and two lines of `compose.ts`. */
export interface Capability {
  readonly commands: readonly Command[]
  readonly presses: Readonly<Record<string, Press>>
}

import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import type { Subject } from '../rights/subject.ts'
import type { Answer } from './answer.ts'
import type { Turn } from './turn.ts'

type Asked<A extends Action> =
  | { readonly ok: true; readonly permit: Permit<A> }
  | { readonly ok: false; readonly why: Refusal }

/** Asks for the right that a verb declares, on one record. */
export type Ask<A extends Action> = (subject: Subject) => Promise<Asked<A>>

/** Asks for any right: what the dispatcher holds, and narrows to the one that a verb declares. */
export type AskAny = <A extends Action>(action: A, subject: Subject) => Promise<Asked<A>>

/** Something that a person can do: the action that it is, where its answer may stand, and what it does. */
export interface Verb {
  readonly action: Action
  /** `private`: in a channel or group the answer goes to the person's 1:1 chat, and one neutral line stands in its place. */
  readonly home: 'anywhere' | 'private'
  readonly run: (turn: Turn, given: unknown, ask: AskAny) => Promise<Answer>
}

/** A typed command: the words that call it, in both languages. What follows them is `given`, as text. */
export interface Command extends Verb {
  readonly words: readonly string[]
  /** Only when nothing follows: "help me find Bristol" is a look-up. */
  readonly alone?: true
  /** Only when what follows begins so: commands of several capabilities may share their words (`answer AS-2026-Q0042`). */
  readonly about?: RegExp
  /** Called by what it looks like, with no word before it: a number alone. The whole message is `given`. */
  readonly whole?: RegExp
  /** A pasted table may be longer than a message, in characters; it is not read as a sentence. */
  readonly table?: number
}

/** What a capability brings. Adding one touches its folder, its cards and two lines of `compose.ts`. */
export interface Capability {
  readonly commands: readonly Command[]
  /** A card's buttons by verb. `given` is whatever arrived: parse it. */
  readonly presses: Readonly<Record<string, Verb>>
  /** What the search finds besides contacts: what looks so is looked for here. */
  readonly searches?: readonly { readonly whole: RegExp; readonly verb: Verb }[]
  /** What the message extension's commands on a message open, by the command's id in the manifest. */
  readonly opens?: Readonly<Record<string, Verb>>
}

interface Said<A extends Action> extends Omit<Command, 'action' | 'run'> {
  readonly action: A
  readonly run: (turn: Turn, rest: string, ask: Ask<A>) => Promise<Answer>
}

/** A typed command that can ask for the right of its own action, and no other. */
export const command = <A extends Action>({ run, ...said }: Said<A>): Command => ({
  ...said,
  run: (turn, rest, ask) => run(turn, String(rest), (subject) => ask(said.action, subject)),
})

interface Pressed<A extends Action> extends Omit<Verb, 'action' | 'run'> {
  readonly action: A
  readonly run: (turn: Turn, data: unknown, ask: Ask<A>) => Promise<Answer>
}

/** A button that can ask for the right of its own action, and no other. */
export const press = <A extends Action>({ run, ...pressed }: Pressed<A>): Verb => ({
  ...pressed,
  run: (turn, data, ask) => run(turn, data, (subject) => ask(pressed.action, subject)),
})

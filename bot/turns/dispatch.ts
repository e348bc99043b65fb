import type { Guard, Verdict } from '../guard/verdict.ts'
import type { Capability, Verb } from './capability.ts'
import type { Called } from './commands.ts'
import { createCommands, longestMessage } from './commands.ts'
import { enter } from './door.ts'
import { readReference } from './reference.ts'
import type { SettleNeeds } from './settle.ts'
import { settling } from './settle.ts'
import type { Reply, Turn } from './turn.ts'
import { reply, silence } from './turn.ts'

/** What answers where no command does. */
export interface Fallbacks {
  /** A message that is no command: a look-up, or help. */
  readonly said: Verb
  readonly searched: Verb
  readonly installed: Verb
}

export interface DispatchNeeds extends SettleNeeds {
  readonly capabilities: readonly Capability[]
  readonly fallbacks: Fallbacks
  /** Reads what people type before anything else does. */
  readonly guard: () => Promise<Guard>
  /** Counts what the guard found, by category: no text, no person. */
  readonly count: (verdict: Verdict) => Promise<void>
}

const languageFor = ({ language }: Turn) => (language === 'cy' ? 'cy' : 'en')

/** Without files or pictures, which the guard refuses whatever is said with them. */
const isBare = ({ heard }: Turn) => heard.type === 'said' && heard.attachments === 0

const account = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A reference or an account's id, alone: there is nothing in it to read. */
const isHandle = (text: string) => readReference(text) !== undefined || account.test(text)

/** The strings of a form, whatever it is called in it: danger words are seen in all of them. */
const stringsIn = (data: unknown): string =>
  typeof data === 'object' && data !== null
    ? Object.values(data)
        .filter((value) => typeof value === 'string')
        .join('\n')
        .slice(0, longestMessage)
    : ''

/**
 * One place that decides who answers: the longest matching command, the button's verb, or a fallback. The guard has read a
 * message before, the right is asked for by the verb itself, and what was shown is on record before the answer leaves.
 */
export const createDispatch = (needs: DispatchNeeds) => {
  const { capabilities, fallbacks, guard, count, words } = needs
  const find = createCommands(capabilities.flatMap(({ commands }) => commands))
  const presses = new Map<string, Verb>(capabilities.flatMap((capability) => Object.entries(capability.presses)))
  const opens = new Map<string, Verb>(capabilities.flatMap((capability) => Object.entries(capability.opens ?? {})))
  const searches = capabilities.flatMap((capability) => capability.searches ?? [])
  const { settle, privately } = settling(needs)

  const judged = async (turn: Turn, text: string) => {
    const attachments = turn.heard.type === 'said' ? turn.heard.attachments : 0
    return (await guard())({ text, audience: 'multi', lang: languageFor(turn), attachments })
  }

  /** What is typed is read by the guard first, and only what it lets in goes on. */
  const read = async (turn: Turn, text: string, go: (text: string) => Promise<Reply>): Promise<Reply> => {
    if (text.length > longestMessage) return reply(words.tooLong(turn.language))
    const verdict = await judged(turn, text)
    const before = verdict.safety ? [words.safety(turn.language)] : []
    const entered = enter(text, verdict)
    if (verdict.verdict !== 'allow') await count(verdict)
    if (entered.type === 'stopped') return privately(turn, words.stopped(verdict, turn.language), before)
    const answer = await go(entered.text)
    if (answer.type !== 'message') return answer
    const note = entered.leftOut.length > 0 ? [words.leftOut(entered.leftOut, turn.language)] : []
    return { ...answer, before: [...before, ...note, ...(answer.before ?? [])] }
  }

  /** Danger words show the safeguarding notice wherever they were typed, also where fields are read one by one. */
  const warned = async (turn: Turn, typed: string, answer: Reply): Promise<Reply> => {
    const isRead = answer.type === 'message' && typed !== '' && typed.length <= longestMessage
    if (!isRead || !(await judged(turn, typed)).safety) return answer
    return { ...answer, before: [words.safety(turn.language), ...(answer.before ?? [])] }
  }

  /** The words of a command are ours; what follows them is read like any other, or cell by cell where it is a table. */
  const commanded = async (turn: Turn, { command, rest }: Called): Promise<Reply> => {
    if (rest === '' || isHandle(rest)) return settle(turn, command, rest)
    if (command.table !== undefined && rest.length <= command.table)
      return warned(turn, rest, await settle(turn, command, rest))
    return read(turn, rest, (entered) => settle(turn, command, entered))
  }

  const said = (turn: Turn, text: string): Promise<Reply> => {
    const called = isBare(turn) ? find(text) : undefined
    return called ? commanded(turn, called) : read(turn, text, (entered) => settle(turn, fallbacks.said, entered))
  }

  const sought = (turn: Turn, text: string): Promise<Reply> => {
    const found = searches.find(({ whole }) => whole.test(text.trim()))
    return read(turn, text, (entered) => settle(turn, found?.verb ?? fallbacks.searched, entered))
  }

  const pressed = async (turn: Turn, verb: string, data: unknown): Promise<Reply> => {
    const found = presses.get(verb)
    if (!found) return reply(words.unreadable(turn.language))
    return warned(turn, stringsIn(data), await settle(turn, found, data))
  }

  return async (turn: Turn): Promise<Reply> => {
    const { heard } = turn
    switch (heard.type) {
      case 'said':
        return said(turn, heard.text)
      case 'searched':
        return sought(turn, heard.text.slice(0, longestMessage))
      case 'installed':
        return settle(turn, fallbacks.installed, undefined)
      case 'opened-from-message': {
        const opened = opens.get(heard.command)
        return opened ? settle(turn, opened, undefined) : reply(words.unreadable(turn.language))
      }
      case 'pressed':
        // A refresh that the client starts by itself never changes or logs anything.
        return heard.automatic ? silence : pressed(turn, heard.verb, heard.data)
    }
  }
}

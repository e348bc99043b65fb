import type { Capability, Command, Press } from './capability.ts'
import type { Reply, Turn } from './turn.ts'
import { silence } from './turn.ts'

/** What answers where no command does. */
export interface Fallbacks {
  /** A message that is no command: a look-up, or help. */
  readonly said: (turn: Turn, text: string) => Promise<Reply>
  readonly searched: (turn: Turn, text: string) => Promise<Reply>
  readonly installed: (turn: Turn) => Promise<Reply>
  /** A button that nothing here knows: an old card, or a forged one. */
  readonly unknownPress: (turn: Turn) => Promise<Reply>
}

/** The longest message that is read; more is told so and nothing of it is used. */
export const longestMessage = 2_000

const startsWith = (text: string, words: string, alone = false) =>
  text === words || (!alone && text.startsWith(words) && /\s/.test(text.charAt(words.length)))

const commandFor = (commands: readonly Command[], text: string) => {
  const lower = text.toLowerCase().trim()
  const found = commands.flatMap((command) =>
    command.words.filter((words) => startsWith(lower, words, command.alone)).map((words) => ({ command, words })),
  )
  return found.sort((first, second) => second.words.length - first.words.length).at(0)
}

/** One place that decides who answers: the longest matching command, the button's verb, or a fallback. */
export const createDispatch = (capabilities: readonly Capability[], fallbacks: Fallbacks) => {
  const commands = capabilities.flatMap((capability) => capability.commands)
  const presses = new Map<string, Press>(capabilities.flatMap((capability) => Object.entries(capability.presses)))

  const said = (turn: Turn, text: string) => {
    const match = commandFor(commands, text)
    return match ? match.command.run(turn, text.trim().slice(match.words.length).trim()) : fallbacks.said(turn, text)
  }

  return async (turn: Turn): Promise<Reply> => {
    const { heard } = turn
    switch (heard.type) {
      case 'said':
        return said(turn, heard.text)
      case 'searched':
        return fallbacks.searched(turn, heard.text)
      case 'installed':
        return fallbacks.installed(turn)
      case 'pressed': {
        // A refresh that the client starts by itself never changes or logs anything.
        if (heard.automatic) return silence
        const press = presses.get(heard.verb)
        return press ? press(turn, heard.data) : fallbacks.unknownPress(turn)
      }
    }
  }
}

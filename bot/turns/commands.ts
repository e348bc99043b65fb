import type { Command } from './capability.ts'

/** The longest message that is read; more is told so and nothing of it is used. A pasted table has its command's own bound. */
export const longestMessage = 2_000

export interface Called {
  readonly command: Command
  /** What follows the words that called it. */
  readonly rest: string
}

/** As words are compared: small letters, one kind of apostrophe. The length stays, so that what follows can be cut off. */
const plain = (text: string) => text.toLowerCase().replaceAll('’', "'")

const firstWord = (text: string) => /^\S*/.exec(text)?.[0] ?? ''

const isCalledBy = ({ command, spoken }: { command: Command; spoken: string }, said: string) => {
  if (command.alone) return said.replace(/[\s?!.]+$/, '') === spoken || said === spoken
  const isSaid = said === spoken || (said.startsWith(spoken) && /\s/.test(said.charAt(spoken.length)))
  return isSaid && (command.about?.test(said.slice(spoken.length).trim()) ?? true)
}

/** The longest first; of those that share their words, the one that says what it is about. */
const byLength = (
  first: { readonly command: Command; readonly spoken: string },
  second: { readonly command: Command; readonly spoken: string },
) => second.spoken.length - first.spoken.length || Number(!first.command.about) - Number(!second.command.about)

/** Finds the command whose words begin a message: the longest of those that do. */
export const createCommands = (commands: readonly Command[]) => {
  const all = commands
    .flatMap((command) => command.words.map((words) => ({ command, spoken: plain(words) })))
    .sort(byLength)
  const wholes = commands.filter(({ whole }) => whole !== undefined)
  const byFirst = Map.groupBy(all, ({ spoken }) => firstWord(spoken))

  return (text: string): Called | undefined => {
    const trimmed = text.trim()
    const command = wholes.find(({ whole }) => whole?.test(trimmed))
    if (command) return { command, rest: trimmed }
    const said = plain(trimmed)
    const word = firstWord(said)
    const candidates = byFirst.get(word) ?? byFirst.get(word.replace(/[?!.]+$/, ''))
    const found = candidates?.find((candidate) => isCalledBy(candidate, said))
    return (
      found && { command: found.command, rest: found.command.alone ? '' : trimmed.slice(found.spoken.length).trim() }
    )
  }
}

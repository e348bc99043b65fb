import { userInfo } from 'node:os'
import { ulid } from 'ulid'
import { ConfigRefusal } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { FileRefusal } from '../storage/file-refusal.ts'
import { openAsStored } from '../storage/open.ts'
import { StoreFault } from '../storage/port.ts'
import { instantOfEpoch } from '../time/instant.ts'
import { newReference } from '../turns/reference.ts'
import type { Command } from './command-line.ts'
import { commandIn } from './command-line.ts'
import { runCommand } from './commands/run.ts'
import { onRecord } from './on-record.ts'

const say = (line: string) => console.log(line)

const run = (command: Command): Promise<number> => {
  const config = readConfig(command.name === 'help' || command.name === 'unreadable' ? {} : process.env)
  const now = instantOfEpoch(Date.now())
  const operator = {
    ...{ account: userInfo().username, at: now, reference: newReference(), instance: `shell-${ulid()}` },
  }
  return runCommand(command, { config, open: () => openAsStored(config), note: onRecord(operator), now, say })
}

/** What the person at the keyboard can do something about is said in one line; anything else is a mistake of ours. */
const explained = (error: unknown): string | undefined => {
  if (error instanceof ConfigRefusal || error instanceof StoreFault || error instanceof FileRefusal)
    return error.message
  if (error instanceof Error && 'code' in error && 'path' in error) return `${error.path}: ${error.code}`
  return undefined
}

try {
  process.exitCode = await run(commandIn(process.argv.slice(2)))
} catch (error) {
  const message = explained(error)
  if (message === undefined) throw error
  console.error(message)
  process.exitCode = 1
}

import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { ConfigRefusal } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { loadGazetteer } from '../places/load.ts'
import { openStore } from '../storage/open.ts'
import { StoreFault } from '../storage/port.ts'
import { dayOf, instantOfEpoch } from '../time/instant.ts'
import type { Command } from './exchange/command-line.ts'
import { commandIn, usage } from './exchange/command-line.ts'
import { runCommand } from './exchange/commands.ts'
import { placeBookOf } from './place-book.ts'

/** The lists in a folder, by name; a file is itself. */
const filesAt = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = await readdir(path)
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name))
}

const run = async (command: Command): Promise<number> => {
  const store = await openStore(readConfig(process.env))
  try {
    return await runCommand(command, {
      store,
      places: placeBookOf(loadGazetteer()),
      today: dayOf(instantOfEpoch(Date.now())),
      newId: ulid,
      readFile,
      filesAt,
      writeFile,
      say: (line) => console.log(line),
      print: (text) => process.stdout.write(text),
    })
  } finally {
    await store.close()
  }
}

/** What the person at the keyboard can do something about is said in one line; anything else is a mistake of ours. */
const explained = (error: unknown): string | undefined => {
  if (error instanceof ConfigRefusal || error instanceof StoreFault) return error.message
  if (error instanceof Error && 'code' in error && 'path' in error) return `${error.path}: ${error.code}`
  return undefined
}

const command = commandIn(process.argv.slice(2))
try {
  if (!command) console.log(usage)
  process.exitCode = command ? await run(command) : 2
} catch (error) {
  const message = explained(error)
  if (message === undefined) throw error
  console.error(message)
  process.exitCode = 1
}

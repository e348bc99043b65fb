import { userInfo } from 'node:os'
import { ulid } from 'ulid'
import { ConfigRefusal } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { openKeys } from '../keys/open.ts'
import { openRecords } from '../records/open.ts'
import { asOperator } from '../rights/ask.ts'
import { openStore } from '../storage/open.ts'
import { StoreFault } from '../storage/port.ts'
import { dayOf, instantOfEpoch } from '../time/instant.ts'
import { newReference } from '../turns/reference.ts'
import { caseKeysOf } from './case-key.ts'
import type { Command } from './command-line.ts'
import { commandIn } from './command-line.ts'
import { runCommand } from './commands.ts'
import { auditLog } from './log.ts'
import { closables, holders } from './registered.ts'

const run = async (command: Command): Promise<number> => {
  const config = readConfig(process.env)
  const store = await openStore(config)
  const log = auditLog({ store, instance: `shell-${ulid()}` })
  const say = (line: string) => console.error(line)
  const records = openRecords({ store, onFault: (error) => say(`The copy in the log comes later: ${String(error)}`) })
  const now = instantOfEpoch(Date.now())
  try {
    return await runCommand(command, {
      store,
      records,
      log,
      ask: asOperator(userInfo().username, now, newReference()),
      caseKeys: caseKeysOf(await openKeys(config)),
      holders,
      closables,
      today: dayOf(now),
      say,
      print: (text) => process.stdout.write(text),
    })
  } finally {
    await records.settled()
    await log.close()
    await store.close()
  }
}

// Whoever reads only the first lines (`| head`) closes the pipe: nothing is wrong with that.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const command = commandIn(process.argv.slice(2))
try {
  process.exitCode = await run(command)
} catch (error) {
  // What the person at the keyboard can do something about is said in one line; anything else is a mistake of ours.
  if (!(error instanceof ConfigRefusal || error instanceof StoreFault)) throw error
  console.error(error.message)
  process.exitCode = 1
}

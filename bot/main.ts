import { setTimeout as sleep } from 'node:timers/promises'
import { compose } from './compose.ts'
import type { Config } from './config/config.ts'
import { ConfigRefusal } from './config/config.ts'
import { readConfig } from './config/read.ts'
import { openStoreClock } from './health/store-clock.ts'
import { openKeys } from './keys/open.ts'
import { logLines } from './log/lines.ts'
import { stopping } from './starting/stopping.ts'
import { openStore } from './storage/open.ts'
import { openTelemetry } from './telemetry/open.ts'
import { instantOfEpoch } from './time/instant.ts'
import { schedule } from './wiring/delivering.ts'

const botOnly = process.argv.includes('--bot-only')

const configOrEnd = (): Config => {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigRefusal)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

const config = configOrEnd()
const { closes, stop } = stopping({ schedule, exit: process.exit, say: console.error })
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

const telemetry = await openTelemetry(config)

const now = () => instantOfEpoch(Date.now())
const storeClock = openStoreClock(now)

const world = {
  telemetry,
  now,
  storeAhead: storeClock.ahead,
  elapsed: () => performance.now(),
  log: { level: config.logLevel, write: (line: string) => process.stdout.write(line) },
}

/** What may not be there yet is waited for, with the door open. */
const open = async () => {
  if (config.mode === 'local') return { store: await openStore(config) }
  const { openProduction } = await import('./starting/production.ts')
  return openProduction({
    ...world,
    config,
    log: logLines(world.log),
    wait: (milliseconds) => sleep(milliseconds),
    openStore: () => openStore(config, { ...telemetry.meter, dated: storeClock.dated }),
    openKeys: () => openKeys(config),
    opened: (door) => {
      console.log(`Listening on http://${config.host}:${door.port}; starting`)
      closes(door.close)
    },
  })
}

const running = await compose({ ...world, config, ...(await open()) })
closes(running.close)
console.log(`Listening on http://${config.host}:${running.port}`)

if (config.mode === 'local' && !botOnly) {
  const { showPlayground } = await import('./local/show-playground.ts')
  const playground = await showPlayground({ dataDir: config.dataDir, botPort: running.port })
  if (playground) closes(async () => playground.stop())
}

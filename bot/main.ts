import { compose } from './compose.ts'
import type { Config } from './config/config.ts'
import { ConfigRefusal } from './config/config.ts'
import { readConfig } from './config/read.ts'
import { openStore } from './storage/open.ts'
import { openTelemetry } from './telemetry/open.ts'
import { instantOfEpoch } from './time/instant.ts'

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
const telemetry = await openTelemetry(config)
const running = await compose({
  config,
  telemetry,
  store: await openStore(config, telemetry.meter),
  now: () => instantOfEpoch(Date.now()),
  elapsed: () => performance.now(),
  log: { level: config.logLevel, write: (line) => process.stdout.write(line) },
})
console.log(`Listening on http://${config.host}:${running.port}`)

const stops = [running.close]
const stop = async () => {
  await Promise.all(stops.map((close) => close()))
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

if (config.mode === 'local' && !botOnly) {
  const { showPlayground } = await import('./local/show-playground.ts')
  const playground = await showPlayground({ dataDir: config.dataDir, botPort: running.port })
  if (playground) stops.push(async () => playground.stop())
}

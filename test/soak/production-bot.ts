import { z } from 'zod'
import { compose } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config/read.ts'
import { openStore } from '../../bot/storage/open.ts'
import { instantOfEpoch } from '../../bot/time/instant.ts'

// The product in production mode, in a process of its own: real signatures, the Cosmos protocol, and a day that begins when it is told.
const [provider = '{}', aheadMs = '0'] = process.argv.slice(2)

const config = readConfig(process.env)
const running = await compose({
  config,
  store: await openStore(config),
  now: () => instantOfEpoch(Date.now() + Number(aheadMs)),
  elapsed: () => performance.now(),
  log: { level: config.logLevel, write: (line) => process.stdout.write(line) },
  provider: z.record(z.string(), z.string()).parse(JSON.parse(provider)),
  keys: [`k1:${'0'.repeat(64)}`],
})
console.log(`Listening on http://${config.host}:${running.port}`)
process.once('SIGTERM', async () => {
  await running.close()
  process.exit(0)
})

import { compose } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config/read.ts'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOfEpoch } from '../../bot/time/instant.ts'
import { anyKey } from '../storage/cosmos-server.ts'

// A bot in a process of its own, to be killed: the whole product in local mode, on the store that is named, with short claims.
const [store = '', dataDir = '', hostTenant = '', leaseMs = ''] = process.argv.slice(2)

await compose({
  config: readConfig({
    PORT: '0',
    LIAISON_DATA_DIR: dataDir,
    LIAISON_HOST_TENANT: hostTenant,
    LIAISON_DEMONSTRATION: 'no',
    LIAISON_MODE: 'local',
  }),
  store: store.startsWith('http')
    ? await openCosmos({ endpoint: store, database: 'liaison', key: anyKey })
    : openSqlite(store),
  now: () => instantOfEpoch(Date.now()),
  elapsed: () => performance.now(),
  log: { level: 'error', write: (line) => process.stderr.write(line) },
  leaseMs: Number(leaseMs),
})

import { openCosmos } from '../../bot/storage/cosmos.ts'
import { declaredQueries } from '../../bot/storage/queries.ts'
import { anyKey, cosmosServer } from '../storage/cosmos-server.ts'
import { killedOn } from './killed.ts'

killedOn('the Cosmos protocol server', async () => {
  const server = await cosmosServer()
  const account = { endpoint: server.endpoint, database: 'liaison', key: anyKey }
  const store = await openCosmos({ ...account, ensure: declaredQueries })
  return {
    store,
    where: server.endpoint,
    close: async () => {
      await store.close()
      await server.close()
    },
  }
})

import { randomUUID } from 'node:crypto'
import { CosmosClient } from '@azure/cosmos'
import { afterAll, describe } from 'vitest'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { contract } from '../storage/contract/contract.ts'
import { contractQueries } from '../storage/contract/queries.ts'

const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = process.env

const what = 'the emulator or account that COSMOS_ENDPOINT and COSMOS_KEY name'

// The whole contract, nothing excused. It makes a database of its own and removes it.
if (endpoint && key) {
  const database = `liaison-contract-${randomUUID()}`
  afterAll(async () => {
    const client = new CosmosClient({
      endpoint,
      key,
      connectionPolicy: { enableEndpointDiscovery: endpoint.startsWith('https:') },
    })
    await client.database(database).delete()
    client.dispose()
  })
  contract(what, () => openCosmos({ endpoint, key, database, ensure: contractQueries }))
} else {
  describe.skip(`the storage contract on ${what}`, () => {
    contract(what, () => Promise.reject(new Error('Not asked for.')))
  })
}

import { openCosmos } from '../../bot/storage/cosmos.ts'
import { contractQueries } from './contract/queries.ts'
import { anyKey, cosmosServer } from './cosmos-server.ts'
import { faultProxy } from './fault-proxy.ts'

/** Cosmos stores before one server: two behind a fault proxy, one on the direct way. Nobody really waits; the waits are kept. */
export const behindProxy = async () => {
  const server = await cosmosServer()
  const proxy = await faultProxy(server.endpoint)
  const waits: number[] = []
  const patience = {
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds)
    },
    random: () => 1,
  }
  const account = { key: anyKey, database: 'faults', patience }
  const rival = await openCosmos({ ...account, endpoint: server.endpoint, ensure: contractQueries })
  const patient = await openCosmos({ ...account, endpoint: proxy.endpoint })
  const hasty = await openCosmos({ ...account, endpoint: proxy.endpoint, deadline: 100 })
  return {
    server,
    proxy,
    patience,
    waits,
    /** Somebody else, past the proxy. */
    rival,
    patient,
    /** Gives a request a tenth of a second. */
    hasty,
    /** Batches that the server carried out. */
    carriedOut: () =>
      proxy
        .seen('batch')
        .filter(({ answer }) => answer && /"statusCode":20/.test(answer.body) && !/"statusCode":4/.test(answer.body)),
    clear: () => {
      proxy.clear()
      waits.length = 0
    },
    close: async () => {
      for (const store of [patient, hasty, rival]) await store.close()
      await proxy.close()
      await server.close()
    },
  }
}

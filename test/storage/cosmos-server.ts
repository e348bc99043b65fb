import { once } from 'node:events'
import { createHttpServer } from '@vercel/cosmosdb-server'

/** The key that is given to a server which looks at none. */
export const anyKey = Buffer.from('any key will do').toString('base64')

/** A Cosmos protocol server of another maker, over real TCP, in memory; on a free port, when none is named. */
export const cosmosServer = async (port = 0) => {
  const server = createHttpServer({ keepAlive: true })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** What `@vercel/cosmosdb-server` gets wrong; `stillWrong` finds out when it no longer does. */
export const wrongOnVercel = ['a commit whose later change is lost takes the earlier ones back']

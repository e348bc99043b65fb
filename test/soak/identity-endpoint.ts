import { once } from 'node:events'
import { createServer } from 'node:http'

/** Where an app on Azure App Service gets the tokens of its managed identity from: the same protocol, for anybody who asks. */
export const openIdentityEndpoint = async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json')
    const expires = Math.floor(Date.now() / 1_000) + 86_400
    response.end(
      JSON.stringify({ access_token: 'from-the-identity-endpoint', expires_on: String(expires), token_type: 'Bearer' }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The endpoint has no port.')
  return {
    env: { IDENTITY_ENDPOINT: `http://127.0.0.1:${address.port}/token`, IDENTITY_HEADER: 'of-this-machine' },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CryptoKey } from 'jose'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export const appId = '00000000-0000-4000-8000-00000000b07a'
const issuer = 'https://issuer.example'
export const serviceUrl = 'https://smba.example/uk/'

export interface Claims {
  readonly audience?: string
  readonly issuer?: string
  readonly serviceUrl?: string
  /** Seconds from now; negative is in the past. */
  readonly expiresIn?: number
}

/** A local OpenID server with real keys, and tokens as Teams would sign them. */
export const openIdentityProvider = async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const forged = await generateKeyPair('RS256')
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256', endorsements: ['msteams'] }]
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const body =
      request.url === '/keys'
        ? { keys }
        : { issuer, jwks_uri: `${own}/keys`, id_token_signing_alg_values_supported: ['RS256'] }
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const metadata = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`

  const sign = (claims: Claims, key: CryptoKey) => {
    const now = Math.floor(Date.now() / 1000)
    return new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'JWT' })
      .setIssuer(claims.issuer ?? issuer)
      .setAudience(claims.audience ?? appId)
      .setNotBefore(now - 7200)
      .setExpirationTime(now + (claims.expiresIn ?? 3600))
      .sign(key)
  }

  return {
    /** botbuilder's names for where tokens come from. */
    provider: {
      ToChannelFromBotLoginUrl: 'https://login.example/tenant',
      ToChannelFromBotOAuthScope: 'https://api.example/.default',
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: 'https://oauth.example/',
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      ValidateAuthority: 'true',
      CallerId: 'urn:example:caller',
    },
    token: (claims: Claims = {}) => sign(claims, privateKey),
    forgedToken: () => sign({}, forged.privateKey),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

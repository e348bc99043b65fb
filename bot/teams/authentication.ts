import type { Activity } from 'botbuilder'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { keeping } from './keeping.ts'
import { answeredWithin } from './pipeline.ts'

type Configuration = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0]
type Connecting = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0]
export type Client = Awaited<ReturnType<Connecting['create']>>
type UserTokens = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>

/**
 * botbuilder's own, which makes its two clients anew for each turn: a ninth of the time that a look-up takes. They hold an
 * address and our credentials, nothing of the turn, so here they are kept; for whom a token was issued stays part of the key.
 */
export class KeepingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #replyWithin: number
  readonly #clients = keeping<Client>()
  readonly #userTokens = keeping<UserTokens>()

  /** `replyWithin`: milliseconds that Teams has for taking what is replied in a turn. */
  constructor(configuration: Configuration, replyWithin: number) {
    super(configuration)
    this.#replyWithin = replyWithin
  }

  override async authenticateRequest(activity: Activity, authorization: string) {
    const admitted = await super.authenticateRequest(activity, authorization)
    const { claimsIdentity, connectorFactory } = admitted
    return connectorFactory
      ? { ...admitted, connectorFactory: this.#keeping(connectorFactory, claimsIdentity) }
      : admitted
  }

  override createUserTokenClient(identity: Identity): Promise<UserTokens> {
    return this.#userTokens(issuedFor(identity), () => super.createUserTokenClient(identity))
  }

  #keeping(factory: Connecting, identity: Identity): Connecting {
    return {
      create: (serviceUrl, audience) =>
        this.#clients(JSON.stringify([serviceUrl, audience, issuedFor(identity)]), async () =>
          answeredWithin(await factory.create(serviceUrl, audience), this.#replyWithin),
        ),
    }
  }
}

const issuedFor = (identity: Identity): string =>
  JSON.stringify([identity.getClaimValue('aud'), identity.getClaimValue('appid')])

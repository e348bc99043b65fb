import type { Activity, TurnContext } from 'botbuilder'
import { CloudAdapterBase } from 'botbuilder'
import type { IncomingActivity } from './activity.ts'
import type { Client } from './authentication.ts'
import { KeepingAuthentication } from './authentication.ts'
import { keeping } from './keeping.ts'
import { patience } from './outlet/patience.ts'
import { pipelineOf } from './pipeline.ts'

/** The bot's registration; absent in local mode, where nothing is signed. */
export interface Registration {
  readonly id: string
  readonly type: 'UserAssignedMSI' | 'SingleTenant'
  readonly tenantId: string
  readonly password?: string
  /** Settings of the identity provider by botbuilder's names; tests point them at a server of their own. */
  readonly provider?: Readonly<Record<string, string>>
}

export interface Limits {
  /** Milliseconds that Teams has for taking a reply, when not the usual: tests alone. */
  readonly replyWithin?: number
}

const authenticationOf = (registration: Registration | undefined, { replyWithin = patience.request }: Limits) =>
  new KeepingAuthentication(
    registration
      ? {
          MicrosoftAppId: registration.id,
          MicrosoftAppType: registration.type,
          MicrosoftAppTenantId: registration.tenantId,
          ...(registration.password ? { MicrosoftAppPassword: registration.password } : {}),
          ...registration.provider,
        }
      : {},
    replyWithin,
  )

/**
 * botbuilder's client tries again by itself after a reset, where a message may stand already, and sleeps through a throttle. The
 * tests of the outlet count the requests.
 */
const tryingOnce = <Client extends object>(client: Client): Client => {
  const removed = pipelineOf(client).removePolicy({ name: 'defaultRetryPolicy' })
  if (removed.length !== 1) throw new TypeError("The Connector's client has changed: where are its retries now?")
  return client
}

/** botbuilder asks for a class to reach its protected parts: receiving an activity, and its credentials for speaking first. */
class TeamsAdapter extends CloudAdapterBase {
  readonly #appId: string | undefined
  readonly #connectors = keeping<Client>()

  constructor(registration: Registration | undefined, limits: Limits) {
    super(authenticationOf(registration, limits))
    this.#appId = registration?.id
  }

  /** Speaks to Teams at the address of a conversation, as the registration, each request once. */
  connectorAt(serviceUrl: string): Promise<Client> {
    return this.#connectors(serviceUrl, async () => {
      const identity = this.createClaimsIdentity(this.#appId)
      return tryingOnce(await this.botFrameworkAuthentication.createConnectorFactory(identity).create(serviceUrl))
    })
  }

  receive(authorization: string, activity: IncomingActivity, logic: (context: TurnContext) => Promise<void>) {
    // botbuilder types an activity with every optional field; it reads those that are parsed here.
    return this.processActivity(authorization, activity as Partial<Activity> as Activity, logic)
  }
}

export const createAdapter = (registration: Registration | undefined, limits: Limits = {}) =>
  new TeamsAdapter(registration, limits)

export type Adapter = ReturnType<typeof createAdapter>

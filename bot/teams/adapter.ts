import type { Activity, TurnContext } from 'botbuilder'
import { CloudAdapterBase, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { IncomingActivity } from './activity.ts'

/** The bot's registration; absent in local mode, where nothing is signed. */
export interface Registration {
  readonly id: string
  readonly type: 'UserAssignedMSI' | 'SingleTenant'
  readonly tenantId: string
  readonly password?: string
  /** Settings of the identity provider by botbuilder's names; tests point them at a server of their own. */
  readonly provider?: Readonly<Record<string, string>>
}

/** botbuilder asks for a class to reach its one protected method: authenticate, run, hand the invoke's response back. */
class TeamsAdapter extends CloudAdapterBase {
  receive(authorization: string, activity: IncomingActivity, logic: (context: TurnContext) => Promise<void>) {
    // botbuilder types an activity with every optional field; it reads those that are parsed here.
    return this.processActivity(authorization, activity as Partial<Activity> as Activity, logic)
  }
}

export const createAdapter = (registration: Registration | undefined) =>
  new TeamsAdapter(
    new ConfigurationBotFrameworkAuthentication(
      registration
        ? {
            MicrosoftAppId: registration.id,
            MicrosoftAppType: registration.type,
            MicrosoftAppTenantId: registration.tenantId,
            ...(registration.password ? { MicrosoftAppPassword: registration.password } : {}),
            ...registration.provider,
          }
        : {},
    ),
  )

export type Adapter = ReturnType<typeof createAdapter>

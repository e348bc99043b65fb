import { CosmosClient } from '@azure/cosmos'
import { demonstrationTenant } from '../../../bot/config/config.ts'
import { scrutinyGroup } from '../../../bot/local/demonstration/groups.ts'
import { seedDemonstration } from '../../../bot/local/demonstration/seed.ts'
import { openCosmos } from '../../../bot/storage/cosmos.ts'
import type { Stored } from '../../../bot/storage/port.ts'
import { declaredQueries } from '../../../bot/storage/queries.ts'
import { dayOf, epochOf, instantAt, instantOfEpoch } from '../../../bot/time/instant.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { nextDigestTime } from '../../../bot/time/working/sending.ts'
import { drawing } from '../../connector/storm.ts'
import { anyKey, cosmosServer } from '../../storage/cosmos-server.ts'
import type { Fault } from '../../storage/fault-proxy.ts'
import { faultProxy } from '../../storage/fault-proxy.ts'
import { appId, openIdentityProvider } from '../../teams/identity-provider.ts'
import { openIdentityEndpoint } from '../identity-endpoint.ts'
import { firstAdmin, otherTenants } from '../people.ts'
import type { Setup, SetupNeeds } from './place.ts'

/** What passes in a moment: throttled, busy, cut off before or after it was done. */
const faults: readonly Fault[] = [
  { status: 429, retryAfter: 5 },
  { status: 503 },
  { status: 449 },
  { status: 408 },
  'reset-before',
  'reset-after',
]
const share = 0.02

/** Production mode: real signatures, a managed identity, the Cosmos protocol server behind a proxy that breaks things. */
export const cosmos = async ({ seed, serviceUrl }: SetupNeeds): Promise<Setup> => {
  const server = await cosmosServer()
  const draw = drawing(seed)
  let isOn = false
  let struck = 0
  const proxy = await faultProxy(server.endpoint, () => {
    if (!isOn || draw() >= share) return undefined
    struck += 1
    return faults[Math.floor(draw() * faults.length)]
  })
  const teams = await openIdentityProvider()
  const identity = await openIdentityEndpoint()
  const account = { database: 'liaison', key: anyKey }
  const store = await openCosmos({ ...account, endpoint: server.endpoint, ensure: declaredQueries })
  const now = instantOfEpoch(Date.now())
  const today = dayOf(nextDigestTime(now, loadCalendar()))
  const aheadMs = epochOf(instantAt(today, '10:00')) - epochOf(now)
  await seedDemonstration(store, today, [scrutinyGroup(today)])
  const client = new CosmosClient({
    endpoint: server.endpoint,
    key: anyKey,
    connectionPolicy: { enableEndpointDiscovery: false },
  })
  const records = client.database(account.database).container('records').items
  let token: Promise<string> | undefined

  return {
    program: {
      args: ['test/soak/production-bot.ts', JSON.stringify(teams.provider), String(aheadMs)],
      env: {
        ...{ LIAISON_MODE: 'production', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
        ...{ MicrosoftAppId: appId, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: demonstrationTenant },
        ...{ COSMOS_ENDPOINT: proxy.endpoint, COSMOS_DATABASE: account.database, COSMOS_KEY: anyKey },
        ...{ LIAISON_KEY_VAULT: 'https://liaison.vault.azure.example', LIAISON_TENANT_RATE: '50' },
        ...{ LIAISON_FIRST_ADMINS: firstAdmin.aadObjectId, LIAISON_ALLOWED_TENANTS: otherTenants.join(' ') },
        ...{ LIAISON_TURNS_A_MINUTE: '1000000', LIAISON_ASK_WHY: 'no', ...identity.env },
      },
    },
    authorization: () => {
      token ??= teams.token({ serviceUrl }).then((signed) => `Bearer ${signed}`)
      return token
    },
    turns: false,
    strike: (on) => {
      isOn = on
    },
    struck: () => struck,
    everything: async () => (await records.readAll<Stored>().fetchAll()).resources,
    store,
    aheadMs,
    close: async () => {
      client.dispose()
      await store.close()
      await Promise.all([proxy.close(), teams.close(), identity.close()])
      await server.close()
    },
  }
}

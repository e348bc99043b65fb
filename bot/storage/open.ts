import { join } from 'node:path'
import type { Config, LocalConfig, ProductionConfig } from '../config/config.ts'
import { upgrading } from '../data/versions/upgrade.ts'
import { upgrades } from '../data/versions/upgrades.ts'
import type { Store, WholeStore } from './port.ts'
import { openSqlite } from './sqlite.ts'

/** Loaded only where they are used: together they cost a third of a second. */
const openAccount = async ({ app, cosmos: { endpoint, database, key } }: ProductionConfig): Promise<WholeStore> => {
  const { openCosmos } = await import('./cosmos.ts')
  if (key !== undefined) {
    // A key means an emulator on this machine (the configuration refuses it elsewhere), which begins empty.
    const { declaredQueries } = await import('./queries.ts')
    return openCosmos({ endpoint, database, key, ensure: declaredQueries })
  }
  const { DefaultAzureCredential } = await import('@azure/identity')
  return openCosmos({ endpoint, database, credential: new DefaultAzureCredential({ managedIdentityClientId: app.id }) })
}

/** Where the embedded store lies. */
export const fileIn = ({ dataDir }: Pick<LocalConfig, 'dataDir'>): string => join(dataDir, 'liaison.db')

/** The same store with its documents as they lie there: for `bot/data/` alone. */
export const openAsStored = async (config: Config): Promise<WholeStore> =>
  config.mode === 'local' ? openSqlite(fileIn(config)) : openAccount(config)

/** The store that the configuration names: one file in local mode, Cosmos DB in production. Its readers meet today's versions. */
export const openStore = async (config: Config): Promise<Store> => upgrading(await openAsStored(config), upgrades)

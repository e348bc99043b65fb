import { join } from 'node:path'
import type { Config, ProductionConfig } from '../config/config.ts'
import type { Meter } from './meter.ts'
import type { Store } from './port.ts'
import { openSqlite } from './sqlite.ts'

/** Loaded only where they are used: together they cost a third of a second. */
const openAccount = async (
  { app, cosmos: { endpoint, database, key } }: ProductionConfig,
  meter: { readonly meter?: Meter },
): Promise<Store> => {
  const { openCosmos } = await import('./cosmos.ts')
  if (key !== undefined) {
    // A key means an emulator on this machine (the configuration refuses it elsewhere), which begins empty.
    const { declaredQueries } = await import('./queries.ts')
    return openCosmos({ endpoint, database, key, ensure: declaredQueries, ...meter })
  }
  const { DefaultAzureCredential } = await import('@azure/identity')
  const credential = new DefaultAzureCredential({ managedIdentityClientId: app.id })
  return openCosmos({ endpoint, database, credential, ...meter })
}

/** The store that the configuration names: one file in local mode, Cosmos DB in production, whose charges are metered. */
export const openStore = async (config: Config, meter?: Meter): Promise<Store> =>
  config.mode === 'local' ? openSqlite(join(config.dataDir, 'liaison.db')) : openAccount(config, meter ? { meter } : {})

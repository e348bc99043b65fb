import { join } from 'node:path'
import type { Config, LocalConfig, ProductionConfig } from '../config/config.ts'
import { upgrading } from '../data/versions/upgrade.ts'
import { upgrades } from '../data/versions/upgrades.ts'
import type { Meter } from './meter.ts'
import type { Store, WholeStore } from './port.ts'
import { openSqlite } from './sqlite.ts'

/** Loaded only where they are used: together they cost a third of a second. */
const openAccount = async (
  { app, cosmos: { endpoint, database, key } }: ProductionConfig,
  meter: { readonly meter?: Meter },
): Promise<WholeStore> => {
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

/** Where the embedded store lies. */
export const fileIn = ({ dataDir }: Pick<LocalConfig, 'dataDir'>): string => join(dataDir, 'liaison.db')

/** The same store with its documents as they lie there: for `bot/data/` alone. */
export const openAsStored = async (config: Config, meter?: Meter): Promise<WholeStore> =>
  config.mode === 'local' ? openSqlite(fileIn(config)) : openAccount(config, meter ? { meter } : {})

/**
 * The store that the configuration names: one file in local mode, Cosmos DB in production, whose charges are metered. Its readers meet
 * today's versions.
 */
export const openStore = async (config: Config, meter?: Meter): Promise<Store> =>
  upgrading(await openAsStored(config, meter), upgrades)

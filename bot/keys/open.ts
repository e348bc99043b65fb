import type { Config } from '../config/config.ts'
import { localKey } from './local.ts'
import { vaultKeys } from './vault.ts'

/** The keys that name cases and phrases so that nobody can read them back; the newest first. */
export const openKeys = async (config: Config): Promise<readonly [string, ...string[]]> => {
  if (config.mode === 'local') return [await localKey(config.dataDir)]
  const [{ DefaultAzureCredential }, { SecretClient }] = await Promise.all([
    import('@azure/identity'),
    import('@azure/keyvault-secrets'),
  ])
  const credential = new DefaultAzureCredential({ managedIdentityClientId: config.app.id })
  return vaultKeys(new SecretClient(config.keyVault, credential))
}

/** What Liaison asks of Azure Key Vault; its own client does. */
export interface Vault {
  readonly listPropertiesOfSecretVersions: (
    name: string,
  ) => AsyncIterable<{ readonly version?: string; readonly enabled?: boolean; readonly createdOn?: Date }>
  readonly getSecret: (name: string, options: { readonly version: string }) => Promise<{ readonly value?: string }>
}

/** The one secret that Liaison has. */
const secretName = 'liaison-hmac'

const form = /^k\d+:.{32,}$/

/**
 * The keys for HMACs, the newest first: each enabled version of the secret, so that what an older key named is still found. Throws
 * when there is none, or when one has not the form `k1:` and at least 32 characters; the message holds no part of it.
 */
export const vaultKeys = async (vault: Vault): Promise<readonly [string, ...string[]]> => {
  const versions: { readonly version: string; readonly since: number }[] = []
  for await (const { version, enabled, createdOn } of vault.listPropertiesOfSecretVersions(secretName))
    if (version && enabled !== false) versions.push({ version, since: createdOn?.getTime() ?? 0 })
  versions.sort((first, second) => second.since - first.since)
  const keys = await Promise.all(
    versions.map(async ({ version }) => (await vault.getSecret(secretName, { version })).value ?? ''),
  )
  if (keys.some((key) => !form.test(key)))
    throw new TypeError(`A version of the secret ${secretName} is not "k<number>:" and at least 32 characters.`)
  const [newest, ...older] = keys
  if (newest === undefined) throw new TypeError(`The key vault has no enabled version of the secret ${secretName}.`)
  return [newest, ...older]
}

import { describe, expect, test } from 'vitest'
import type { Vault } from '../../bot/keys/vault.ts'
import { vaultKeys } from '../../bot/keys/vault.ts'

const key = (version: number) => `k${version}:${String(version).repeat(40)}`

const holding = (...secrets: readonly { version: string; value: string; day: number; enabled?: boolean }[]): Vault => ({
  async *listPropertiesOfSecretVersions() {
    for (const { version, enabled = true, day } of secrets)
      yield { version, enabled, createdOn: new Date(Date.UTC(2026, 10, day)) }
  },
  getSecret: async (_name, { version }) => {
    const value = secrets.find((secret) => secret.version === version)?.value
    return value === undefined ? {} : { value }
  },
})

describe('the key vault', () => {
  test('gives the newest key first, and the older ones that are still enabled', async () => {
    const vault = holding(
      { version: 'a', value: key(1), day: 1 },
      { version: 'c', value: key(3), day: 3 },
      { version: 'b', value: key(2), day: 2, enabled: false },
    )
    expect(await vaultKeys(vault)).toEqual([key(3), key(1)])
  })

  test('without a key is refused', async () => {
    await expect(vaultKeys(holding())).rejects.toThrow('no enabled version of the secret liaison-hmac')
  })

  test('with a key of another form is refused, and no part of it is said', async () => {
    const said = vaultKeys(holding({ version: 'a', value: 'hunter2', day: 1 }))
    await expect(said).rejects.toThrow('is not "k<number>:"')
    await expect(said).rejects.not.toThrow('hunter2')
  })
})

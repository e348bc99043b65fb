import { describe, expect, test } from 'vitest'
import { ConfigRefusal } from '../../bot/config/config.ts'
import { readConfig } from '../../bot/config/read.ts'

const production = {
  NODE_ENV: 'production',
  MicrosoftAppId: 'f0000000-0000-4000-8000-000000000001',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: 'f0000000-0000-4000-8000-000000000002',
  COSMOS_ENDPOINT: 'https://liaison.documents.example:443/',
  COSMOS_DATABASE: 'liaison',
  LIAISON_KEY_VAULT: 'https://liaison.vault.azure.example/',
  LIAISON_FIRST_ADMINS: 'f0000000-0000-4000-8000-000000000003',
}

const refusalOf = (variables: Record<string, string>) => {
  try {
    readConfig(variables)
  } catch (refusal) {
    if (refusal instanceof ConfigRefusal) return refusal.message
    throw refusal
  }
  return 'started'
}

describe('local mode', () => {
  test('is what a fresh machine gets: this machine only, port 3978', () => {
    expect(readConfig({})).toEqual({
      mode: 'local',
      demonstration: true,
      port: 3978,
      host: '127.0.0.1',
      dataDir: '.data',
      logLevel: 'info',
      hostTenant: '0d3e0000-0000-4000-8000-000000000001',
      allowedTenants: [],
      firstAdmins: [],
      turnsAMinute: 60,
      tenantRate: 30,
      asksWhy: true,
      publicUrl: 'http://127.0.0.1:3978',
    })
  })

  test('never listens beyond this machine', () => {
    expect(refusalOf({ HOST: '0.0.0.0' })).toContain('HOST is 0.0.0.0')
  })

  test('refuses to run beside credentials, and names each', () => {
    const refusal = refusalOf({ LIAISON_MODE: 'local', MicrosoftAppId: 'x', COSMOS_KEY: 'y' })
    expect(refusal).toContain('MicrosoftAppId')
    expect(refusal).toContain('COSMOS_KEY')
  })

  test('is not fallen back to on a production machine', () => {
    expect(refusalOf({ NODE_ENV: 'production' })).toContain('MicrosoftAppId is not set')
    expect(refusalOf({ NODE_ENV: 'production', LIAISON_MODE: 'local' })).toContain('NODE_ENV is production')
  })
})

describe('production', () => {
  test('starts with a managed identity and no secret', () => {
    expect(readConfig(production)).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      app: { type: 'UserAssignedMSI' },
    })
  })

  test('names everything that is missing in one message', () => {
    const refusal = refusalOf({ LIAISON_MODE: 'production' })
    for (const name of [
      'MicrosoftAppId',
      'MicrosoftAppType',
      'MicrosoftAppTenantId',
      'COSMOS_ENDPOINT',
      'COSMOS_DATABASE',
      'LIAISON_KEY_VAULT',
      'LIAISON_FIRST_ADMINS',
    ])
      expect(refusal).toContain(`${name} is not set`)
  })

  test.each(Object.keys(production).filter((name) => name !== 'NODE_ENV'))('refuses to start without %s', (name) => {
    const { [name]: _, ...rest } = production as Record<string, string>
    expect(refusalOf({ ...rest })).toContain(`${name} is not set`)
  })

  test('one variable alone is partial, and refused', () => {
    expect(refusalOf({ COSMOS_ENDPOINT: 'https://liaison.documents.example/' })).toContain('MicrosoftAppId is not set')
  })

  test('takes no password: that is for development', () => {
    expect(refusalOf({ ...production, MicrosoftAppPassword: 'secret' })).toContain('development only')
    expect(refusalOf({ ...production, MicrosoftAppPassword: 'secret' })).not.toContain('secret')
  })

  test('takes a Cosmos key only for an emulator on this machine', () => {
    expect(refusalOf({ ...production, COSMOS_KEY: 'k' })).toContain('emulator')
    expect(refusalOf({ ...production, COSMOS_ENDPOINT: 'https://localhost:8081/', COSMOS_KEY: 'k' })).toBe('started')
  })

  test('the host tenant is always allowed', () => {
    expect(readConfig({ ...production, LIAISON_ALLOWED_TENANTS: 'a, b' })).toMatchObject({
      hostTenant: production.MicrosoftAppTenantId,
      allowedTenants: ['a', 'b'],
    })
  })

  test('asks no more of a tenant than Teams has ever said it takes', () => {
    expect(readConfig({ ...production, LIAISON_TENANT_RATE: '50' })).toMatchObject({ tenantRate: 50 })
    for (const rate of ['51', '0', '7.5'])
      expect(refusalOf({ ...production, LIAISON_TENANT_RATE: rate })).toContain('LIAISON_TENANT_RATE')
  })

  test('a value that can not be is named', () => {
    expect(refusalOf({ ...production, PORT: 'ninety' })).toContain('PORT')
  })
})

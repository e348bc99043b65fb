import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config/read.ts'
import { values } from '../../manifest/values.ts'
import { bicepFile, readBicep, readParameters } from './bicep.ts'

const folder = new URL('../../infra/', import.meta.url)
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.bicep')).toSorted()
const parameterFiles = (await readdir(folder)).filter((name) => name.endsWith('.bicepparam')).toSorted()

const main = await bicepFile('main.bicep')
const site = await bicepFile('modules/site.bicep')

/** What a module is given and does not know, needs and is not given, and what is asked of it that it does not say. */
const misunderstandings = async (text: string): Promise<readonly string[]> => {
  const { modules, used } = await readBicep(text)
  const called = await Promise.all(
    modules.map(async ({ name, path, params }) => {
      const { params: wanted, outputs } = await readBicep(await bicepFile(path))
      const known = new Set(wanted.map((one) => one.name))
      return [
        ...params.filter((one) => !known.has(one)).map((one) => `${name} does not know ${one}`),
        ...wanted
          .filter((one) => one.isRequired && !params.includes(one.name))
          .map((one) => `${name} needs ${one.name}`),
        ...used
          .filter(({ module, output }) => module === name && !outputs.has(output))
          .map(({ output }) => `${name} says no ${output}`),
      ]
    }),
  )
  return called.flat()
}

describe('The deployment', () => {
  test.each(files)('%s is Bicep, and speaks of nothing that it does not declare', async (name) => {
    const { errors, unknown } = await readBicep(await bicepFile(name))
    expect(errors).toEqual([])
    expect(unknown).toEqual([])
  })

  test('that is no Bicep, or speaks of what is not there, is found out', async () => {
    expect((await readBicep(main.replace('params: {', 'params {'))).errors).not.toEqual([])
    expect((await readBicep(main.replace('planSku: planSku', 'planSku: plansku'))).unknown).toEqual(['plansku'])
  })

  test('gives each part what it needs, and asks of it what it says', async () => {
    expect(await misunderstandings(main)).toEqual([])
  })

  test('that gives a part something else is found out', async () => {
    expect(await misunderstandings(main.replace('    email: alertEmail\n', '    mail: alertEmail\n'))).toEqual([
      'alerts does not know mail',
      'alerts needs email',
    ])
    expect(await misunderstandings(main.replace('vault.outputs.uri', 'vault.outputs.url'))).toEqual([
      'vault says no url',
    ])
  })

  test.each(parameterFiles)('%s sets only what there is, and all that has no value of its own', async (name) => {
    const { using, errors, names } = await readParameters(await bicepFile(name))
    const { params } = await readBicep(main)
    expect(using).toBe("using 'main.bicep'")
    expect(errors).toEqual([])
    const known = params.map((one) => one.name)
    expect(names.filter((one) => !known.includes(one))).toEqual([])
    for (const one of params) if (one.isRequired) expect(names).toContain(one.name)
  })

  test('differs between environments in two files of parameters alone', () => {
    expect(parameterFiles).toEqual(['production.bicepparam', 'test.bicepparam'])
  })

  test('uses versions of Azure’s interfaces that are not previews, but for the one that has no other', async () => {
    const all = (
      await Promise.all(files.map(async (name) => (await readBicep(await bicepFile(name))).resources))
    ).flat()
    expect(all.length).toBeGreaterThan(15)
    expect(all.filter((one) => !/@\d{4}-\d\d-\d\d$/.test(one))).toEqual(
      all.filter((one) => one === 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview'),
    )
  })

  test('indexes the store as the declared queries want it: both containers, by record', async () => {
    const store = await bicepFile('modules/store.bicep')
    expect(store).toContain("loadJsonContent('../cosmos-indexing-policy.json')")
    const policy: unknown = JSON.parse(await readFile(new URL('cosmos-indexing-policy.json', folder), 'utf8'))
    expect(Object.keys(policy ?? {})).toEqual(['records', 'log'])
    expect(store).toContain("for container in ['records', 'log']")
    expect(store).toContain("paths: ['/record']")
  })

  test('lets nobody in with a key: store, vault, logs, bot and site go by identity', async () => {
    expect(await bicepFile('modules/store.bicep')).toMatch(/disableLocalAuth: true[\s\S]*Continuous7Days/)
    expect(await bicepFile('modules/vault.bicep')).toMatch(
      /enableRbacAuthorization: true[\s\S]*enablePurgeProtection: true/,
    )
    expect((await bicepFile('modules/monitor.bicep')).match(/isableLocalAuth: true/g)).toHaveLength(2)
    expect(await bicepFile('modules/bot.bicep')).toContain("msaAppType: 'UserAssignedMSI'")
    for (const line of ['httpsOnly: true', "minTlsVersion: '1.2'", "ftpsState: 'Disabled'", 'allow: false'])
      expect(site).toContain(line)
  })

  test('says of itself what the app package is filled from', async () => {
    const { outputs } = await readBicep(main)
    expect(Object.keys(values.shape).filter((name) => !outputs.has(name))).toEqual([])
  })
})

describe('The settings of the site', () => {
  const example: Readonly<Record<string, string>> = {
    LIAISON_MODE: 'production',
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppId: '0d3e0000-0000-4000-8000-000000000077',
    MicrosoftAppTenantId: '0d3e0000-0000-4000-8000-000000000001',
    COSMOS_ENDPOINT: 'https://cosmos-liaison.documents.example:443/',
    COSMOS_DATABASE: 'liaison',
    LIAISON_KEY_VAULT: 'https://kv-liaison.vault.example/',
    LIAISON_FIRST_ADMINS: '0d3e0000-0000-4000-8000-0000000000a1,0d3e0000-0000-4000-8000-0000000000a2',
    LIAISON_ALLOWED_TENANTS: '',
    LIAISON_TEAMS_APP_ID: '',
    LIAISON_TENANT_RATE: '15',
    LIAISON_PUBLIC_URL: 'https://app-liaison.azurewebsites.example',
  }
  /** Of the host, and of the libraries that send telemetry; not the bot's. */
  const notOurs = /^(WEBSITES?_|APPLICATIONINSIGHTS_)/
  const settings = [...`${main}${site}`.matchAll(/^ {2,6}([A-Za-z]+(?:_[A-Z_]+)?): .*$/gm)]
    .map(([, name = '']) => name)
    .filter((name) => /^(LIAISON_|COSMOS_|Microsoft|WEBSITE|APPLICATION)/.test(name))

  test('start the bot: each is one that it reads, and none is missing', () => {
    const ours = settings.filter((name) => !notOurs.test(name))
    expect(ours.toSorted()).toEqual(Object.keys(example).toSorted())
    expect(readConfig({ ...example, NODE_ENV: 'production', PORT: '8080' })).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      port: 8080,
      firstAdmins: expect.arrayContaining(['0d3e0000-0000-4000-8000-0000000000a2']),
    })
  })

  test('without one of them would not', () => {
    const { COSMOS_DATABASE: _, ...rest } = example
    expect(() => readConfig(rest)).toThrow('COSMOS_DATABASE is not set')
  })
})

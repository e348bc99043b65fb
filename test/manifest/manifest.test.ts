import { readFile } from 'node:fs/promises'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { manifestOf, welsh } from '../../manifest/app.ts'
import { packed } from '../../manifest/package.ts'
import { outputsIn, readValues } from '../../manifest/values.ts'
import { cy } from '../../manifest/words/cy.ts'
import { en } from '../../manifest/words/en.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'

const given = {
  MicrosoftAppId: '0d3e0000-0000-4000-8000-000000000077',
  LIAISON_DEVELOPER_NAME: 'Example Constabulary',
  LIAISON_WEBSITE_URL: 'https://liaison.example',
  LIAISON_PRIVACY_URL: 'https://liaison.example/privacy',
  LIAISON_TERMS_URL: 'https://liaison.example/terms',
}

const read = readValues(given)
if (!read.ok) throw new Error(read.wrong.join(' '))
const manifest = manifestOf(read.values, '0.4.0')

const asked = z.looseObject({
  bots: z.array(z.looseObject({ scopes: z.array(z.string()) })),
  authorization: z
    .object({ permissions: z.object({ resourceSpecific: z.array(z.looseObject({ name: z.string() })) }) })
    .optional(),
})

const complaints = async (changed: object): Promise<readonly string[]> => {
  const parsed = JSON.parse(JSON.stringify({ ...manifest, ...changed }))
  return AppManifestUtils.validateAgainstSchema(parsed)
}

/** Everything in the manifest that people read, by where it stands. */
const wordsIn = (value: unknown, at = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsIn(one, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const where = at === '' ? key : `${at}.${key}`
    const isRead = ['title', 'description', 'short', 'full'].includes(key) && typeof one === 'string'
    return isRead ? [where] : wordsIn(one, where)
  })
}

describe('The app package', () => {
  test('is what the schema of Teams asks for', async () => {
    expect(await complaints({})).toEqual([])
  })

  test('that is not would be found out', async () => {
    expect(await complaints({ supportsChannelFeatures: 'tier9' })).not.toEqual([])
    expect(await complaints({ name: { short: 'x'.repeat(31) } })).not.toEqual([])
  })

  test('asks for no permission, and trusts no other site', () => {
    expect(manifest).not.toHaveProperty('authorization')
    expect(manifest).not.toHaveProperty('permissions')
    expect(manifest.validDomains).toEqual([])
  })

  test('says everything in Welsh too, and nothing that is not there', () => {
    const { $schema: _, ...words } = welsh()
    expect(Object.keys(words).toSorted()).toEqual([...wordsIn(manifest)].toSorted())
    const longest = { short: 80, full: 100 }
    expect(cy.short.length).toBeLessThanOrEqual(longest.short)
    expect(cy.fullName.length).toBeLessThanOrEqual(longest.full)
    expect(cy.commands).toHaveLength(en.commands.length)
    for (const one of [en, cy])
      for (const word of [one.find, one.action, one.raise]) expect(word.length).toBeLessThanOrEqual(32)
    expect(en.commands.length).toBeLessThanOrEqual(12)
  })

  test('names all that it needs and does not have, at once', () => {
    const wrong = readValues({ ...given, MicrosoftAppId: 'none', LIAISON_TERMS_URL: 'http://liaison.example' })
    expect(wrong.ok ? [] : wrong.wrong).toHaveLength(2)
    const none = readValues({})
    expect(none.ok ? [] : none.wrong).toHaveLength(5)
  })

  test('is filled from what a deployment says of itself', () => {
    const outputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { type: 'String', value }]))
    expect(readValues(outputsIn(JSON.stringify(outputs)) ?? {})).toEqual(read)
    expect(readValues(outputsIn(JSON.stringify(given)) ?? {})).toEqual(read)
    for (const text of ['[]', '', '{"MicrosoftAppId": 7}']) expect(outputsIn(text)).toBeUndefined()
  })

  test('is the same bytes whenever it is packed, and holds what it names', async () => {
    const [one, other] = [await packed(read.values), await packed(read.values)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    const files = unzipSync(one)
    expect(Object.keys(files).toSorted()).toEqual(['color.png', 'cy.json', 'manifest.json', 'outline.png'])
    const size = (name: 'color.png' | 'outline.png') => Buffer.from(files[name] ?? []).readUInt32BE(16)
    expect([size('color.png'), size('outline.png')]).toEqual([192, 32])
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile('package.json', 'utf8')))
    expect(new TextDecoder().decode(files['manifest.json'])).toContain(`"version": "${version}"`)
    expect(new TextDecoder().decode(files['manifest.json'])).not.toMatch(/\$\{|\{\{|undefined/)
  })
})

/** What of the app an administrator has to be told of: what it can be added to, and whatever it asks for. */
const declaredBy = (one: object): readonly string[] => {
  const { bots, authorization } = asked.parse(one)
  const keys = ['composeExtensions', 'supportsChannelFeatures', 'webApplicationInfo', 'staticTabs', 'configurableTabs']
  return [
    ...bots.flatMap(({ scopes }) => scopes.map((scope) => `bots: ${scope}`)),
    ...keys.filter((key) => key in one),
    ...(authorization?.permissions.resourceSpecific.map(({ name }) => name) ?? []),
  ]
}

describe('The page for the Teams administrator', () => {
  test('says of each thing that the app declares what it is for, and of nothing else', async () => {
    const page = await readFile('manifest/ADMIN.md', 'utf8')
    const [, table = ''] = page.split('## What it declares')
    const told = [...table.matchAll(/^\| `([^`]+)` \| .{20,} \|$/gm)].map(([, key]) => key)
    expect(told.toSorted()).toEqual([...declaredBy(manifest)].toSorted())
  })

  test('would be found short of a permission that somebody adds', () => {
    const more = { permissions: { resourceSpecific: [{ name: 'ChannelMessage.Read.Group', type: 'Application' }] } }
    expect(declaredBy({ ...manifest, authorization: more })).toContain('ChannelMessage.Read.Group')
  })

  test('is forty lines at the most', async () => {
    const page = await readFile('manifest/ADMIN.md', 'utf8')
    expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })
})

describe('Each command that the app lists', () => {
  let liaison: World

  beforeAll(async () => {
    liaison = await world()
  })

  afterAll(() => liaison.close())

  test.each([...en.commands, ...cy.commands].filter(([title]) => !title.startsWith('spoc ')))(
    '"%s" is one that the bot knows',
    (title) => {
      expect(liaison.commands.map((one) => one.replaceAll('’', "'"))).toContain(title.replaceAll('’', "'"))
    },
  )

  test.each(['check', 'how do you reach me', 'test message', 'allow tenant', 'tenants', 'set up'])(
    '"%s", which the administrator is asked to type, is one too',
    async (typed) => {
      expect(await readFile('manifest/ADMIN.md', 'utf8')).toMatch(new RegExp(`\`(@Liaison )?${typed}( <id>)?\``))
      expect(liaison.commands).toContain(typed)
    },
  )
})

import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { licenceOf, notPermissive } from '../../../infra/supply/licences.ts'
import type { Locked } from '../../../infra/supply/lockfile.ts'
import { lockedIn, lockfile } from '../../../infra/supply/lockfile.ts'
import { billOfMaterials, readRuntime } from '../../../infra/supply/sbom.ts'

const text = await lockfile()
const locked = lockedIn(text)
const running = locked.filter(({ isDev }) => !isDev)

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    engines: z.object({ node: z.string() }),
  })
  .parse(JSON.parse(await readFile('package.json', 'utf8')))

const isUnsafe = ({ integrity, resolved }: Locked) => integrity === undefined || resolved !== undefined

const inexact = (versions: Readonly<Record<string, string>>) =>
  Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version))

describe('What runs in production', () => {
  test('is under permissive terms, all of it', () => {
    expect(running.length).toBeGreaterThan(200)
    expect(notPermissive(locked)).toEqual([])
  })

  const one: Locked = {
    ...{
      path: 'node_modules/example',
      name: 'example',
      version: '1.0.0',
      licence: 'MIT',
      isDev: false,
      integrity: '',
      resolved: undefined,
    },
  }

  test.each(['GPL-3.0-only', 'MPL-2.0', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN LICENSE', 'UNLICENSED', undefined])(
    'and %s would be found',
    (licence) => {
      expect(notPermissive([{ ...one, licence }])).toHaveLength(1)
      expect(notPermissive([{ ...one, licence, isDev: true }])).toEqual([])
    },
  )

  test('may offer a choice', () => {
    expect(notPermissive([{ ...one, licence: '(AFL-2.1 OR BSD-3-Clause)' }])).toEqual([])
  })

  test('is named whole in the bill of materials, which is the same each time', async () => {
    const bill = JSON.stringify(await billOfMaterials())
    for (const { name, version } of running) expect(bill).toContain(`"bom-ref":"${name}@${version}"`)
    expect(bill).toContain('"name":"node","version":"24.')
    expect(bill).not.toMatch(/timestamp|serialNumber|file:|\/home\/|\/root\/|\/work\/|registry\./)
    expect(JSON.stringify(await billOfMaterials())).toBe(bill)
    const unlicensed = running.filter((other) => licenceOf(other) === 'none said')
    expect(unlicensed).toEqual([])
  })
})

describe('The lockfile', () => {
  test('names each package by the hash of what is installed, and no registry', () => {
    expect(locked.filter(isUnsafe)).toEqual([])
  })

  test.each([
    ['a package without its hash', (before: string) => before.replace('"integrity"', '"was"')],
    [
      'a registry',
      (before: string) => before.replace('"integrity"', '"resolved": "https://registry.example/x", "integrity"'),
    ],
  ])('with %s would be found', (_what, change) => {
    expect(lockedIn(change(text)).filter(isUnsafe)).toHaveLength(1)
  })

  test('is of exact versions: an update is somebody’s decision', () => {
    expect(inexact({ ...manifest.dependencies, ...manifest.devDependencies })).toEqual([])
    expect(inexact({ zod: '^4.6.7', vitest: '~5.1.1', ulid: '*' })).toHaveLength(3)
  })
})

describe('The runtime', () => {
  test('is the version that is named, everywhere the same', async () => {
    const { version } = await readRuntime()
    expect(manifest.devDependencies.node).toBe(version)
    expect(process.versions.node).toBe(version)
    expect(await readFile('infra/modules/site.bicep', 'utf8')).toContain(`'NODE|${version.split('.')[0]}-lts'`)
  })

  test.runIf(`${platform()}-${arch()}` === 'linux-x64')('is the binary whose hash is named', async () => {
    const { sha256 } = await readRuntime()
    expect(hash('sha256', await readFile('node_modules/node/bin/node'))).toBe(sha256['linux-x64'])
  })
})

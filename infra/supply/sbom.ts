import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { licenceOf } from './licences.ts'
import type { Locked } from './lockfile.ts'
import { lockedIn, lockfile } from './lockfile.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const here = (path: string) => new URL(path, import.meta.url)

const component = z.looseObject({ name: z.string(), version: z.string(), licenses: z.array(z.unknown()).optional() })
const written = z.looseObject({ components: z.array(component) })

const runtime = z.object({ version: z.string(), of: z.string(), sha256: z.record(z.string(), z.string()) })

export const readRuntime = async () => runtime.parse(JSON.parse(await readFile(here('runtime.json'), 'utf8')))

/** The runtime is no package of the lockfile: it is named with its version, and the hash of its binary. */
const runtimeComponent = ({ version, sha256 }: z.output<typeof runtime>) => ({
  ...{ 'bom-ref': `node@${version}`, type: 'platform', name: 'node', version, purl: `pkg:generic/node@${version}` },
  hashes: Object.values(sha256).map((content) => ({ alg: 'SHA-256', content })),
  properties: Object.keys(sha256).map((value) => ({ name: 'liaison:binary', value: `bin/node, ${value}` })),
})

const refOf = ({ name, version }: { readonly name: string; readonly version: string }) => `${name}@${version}`

/** CycloneDX tells one licence by its name from an expression of several. */
const licensesOf = (licence: string) =>
  /\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }]

/** npm leaves out what runs and is also somebody's optional peer. */
const componentOf = (one: Locked) => ({
  ...{ 'bom-ref': refOf(one), type: 'library', name: one.name, version: one.version, scope: 'required' },
  purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
  hashes: [
    { alg: 'SHA-512', content: Buffer.from(one.integrity?.slice('sha512-'.length) ?? '', 'base64').toString('hex') },
  ],
  licenses: licensesOf(licenceOf(one)),
})

/** What npm says of the lockfile, as CycloneDX; without time, serial number and the names of this machine, so that it is the same each time. */
export const billOfMaterials = async (): Promise<object> => {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx'],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  )
  const { $schema, bomFormat, specVersion, components, dependencies } = written.parse(JSON.parse(stdout))
  const { name, version, license, description } = z
    .object({ name: z.string(), version: z.string(), license: z.string(), description: z.string() })
    .parse(JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')))
  const locked = lockedIn(await lockfile())
  const licensed = components.map((one) => {
    if (one.licenses) return one
    const found = locked.find((other) => other.name === one.name && other.version === one.version)
    return found ? { ...one, licenses: licensesOf(licenceOf(found)) } : one
  })
  const named = new Set(components.map(refOf))
  const missed = locked.filter((one) => !one.isDev && !named.has(refOf(one)))
  const itself = { 'bom-ref': `${name}@${version}`, type: 'application', name, version, description }
  return {
    ...{ $schema, bomFormat, specVersion, version: 1 },
    metadata: { component: { ...itself, licenses: [{ license: { id: license } }] } },
    components: [runtimeComponent(await readRuntime()), ...licensed, ...missed.map(componentOf)],
    dependencies,
  }
}

if (import.meta.main) {
  await mkdir(here('../out/'), { recursive: true })
  await writeFile(here('../out/sbom.cdx.json'), `${JSON.stringify(await billOfMaterials(), undefined, 2)}\n`)
  process.stdout.write('infra/out/sbom.cdx.json\n')
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { z } from 'zod'
import { lockedIn, lockfile } from '../supply/lockfile.ts'
import { billOfMaterials } from '../supply/sbom.ts'
import type { Files } from './own.ts'
import { ownFiles } from './own.ts'
import { packageFiles, thirdParties } from './packages.ts'

const here = (path: string) => new URL(path, import.meta.url)

const itself = z.object({ name: z.string(), version: z.string(), engines: z.object({ node: z.string() }) })

/** Everything that runs, and nothing else. */
export const bundled = async (): Promise<Files> => {
  const locked = lockedIn(await lockfile())
  const { name, version, engines } = itself.parse(JSON.parse(await readFile(here('../../package.json'), 'utf8')))
  const json = (value: object) => strToU8(`${JSON.stringify(value, undefined, 2)}\n`)
  return new Map([
    ...(await ownFiles()),
    ['package.json', json({ name, version, private: true, type: 'module', engines })],
    ['THIRD-PARTY.txt', strToU8(thirdParties(locked))],
    ['sbom.cdx.json', json(await billOfMaterials())],
    ...(await packageFiles(locked)),
  ])
}

/** The same bytes for the same sources and packages, whenever and wherever it is packed. */
export const packed = (files: Files): Uint8Array => {
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 1), level: 6 })
}

if (import.meta.main) {
  await mkdir(here('../out/'), { recursive: true })
  await writeFile(here('../out/liaison.zip'), packed(await bundled()))
  process.stdout.write('infra/out/liaison.zip\n')
}

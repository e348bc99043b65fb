import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { licenceOf } from '../supply/licences.ts'
import type { Locked } from '../supply/lockfile.ts'
import type { Files } from './own.ts'

const root = new URL('../../', import.meta.url)

/** What a package brings for those who work on it: types, maps, pages. Its licence goes along. */
const isForRunning = (path: string): boolean =>
  /(^|\/)(licen[cs]e|copying|notice)[^/]*$/i.test(path) ||
  !/\.(map|ts|mts|cts|flow|md|markdown|tsbuildinfo|log)$|(^|\/)\.[^/]*$/i.test(path)

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const top = fileURLToPath(new URL(folder, root))
  const all = await readdir(top, { recursive: true, withFileTypes: true })
  return all
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(top, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => !/(^|\/)node_modules\//.test(path) && isForRunning(path))
}

/** The packages that run, as they are installed here: `npm ci` has compared each with the hash in the lockfile. */
export const packageFiles = async (locked: readonly Locked[]): Promise<Files> => {
  const files = new Map<string, Uint8Array>()
  for (const { path } of locked.filter(({ isDev }) => !isDev)) {
    const names = await filesIn(path).catch((error: unknown) => {
      // An optional package of another platform is not there.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    })
    for (const name of names) files.set(`${path}/${name}`, await readFile(new URL(`${path}/${name}`, root)))
  }
  return files
}

/** Who made what runs, and under which terms; the terms themselves lie in each package's folder. */
export const thirdParties = (locked: readonly Locked[]): string => {
  const lines = locked.filter(({ isDev }) => !isDev).map((one) => `${one.name} ${one.version}: ${licenceOf(one)}`)
  return `${[...new Set(lines)].toSorted().join('\n')}\n`
}

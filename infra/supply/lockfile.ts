import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const shape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      dev: z.boolean().default(false),
      devOptional: z.boolean().default(false),
    }),
  ),
})

/** One package that is installed, as the lockfile names it. */
export interface Locked {
  /** Where it lies: `node_modules/…`. */
  readonly path: string
  readonly name: string
  readonly version: string
  /** An SPDX expression; absent where the package says none. */
  readonly licence: string | undefined
  /** Needed to work on Liaison, not to run it. */
  readonly isDev: boolean
  readonly integrity: string | undefined
  readonly resolved: string | undefined
}

const root = new URL('../../', import.meta.url)

export const lockedIn = (text: string): readonly Locked[] =>
  Object.entries(shape.parse(JSON.parse(text)).packages).flatMap(([path, one]) =>
    path === ''
      ? []
      : [
          {
            path,
            name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
            version: one.version ?? '',
            licence: one.license,
            isDev: one.dev || one.devOptional,
            integrity: one.integrity,
            resolved: one.resolved,
          },
        ],
  )

export const lockfile = (): Promise<string> => readFile(new URL('package-lock.json', root), 'utf8')

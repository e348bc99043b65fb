import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = new URL('../../', import.meta.url)

/** A file of the package: its path in it, and what it holds. */
export type Files = ReadonlyMap<string, Uint8Array>

const encoder = new TextEncoder()

const data = async (folder: string): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const names = (await readdir(new URL(folder, root))).filter((name) => name.endsWith('.csv'))
  return Promise.all(
    names.map(async (name) => [`data/${name}`, await readFile(new URL(`${folder}/${name}`, root))] as const),
  )
}

/** Starts the bundle as bot/start.js starts the sources. */
const starter = async () => {
  const text = await readFile(new URL('bot/start.js', root), 'utf8')
  const changed = text.replace("import('./main.ts')", "import('./main.js')")
  if (changed === text) throw new Error('bot/start.js imports main.ts no more.')
  return encoder.encode(changed)
}

/**
 * Our own thousand modules as a few: what is asked for at the start in one, what is loaded when it is needed each in its own. All lie in one
 * folder, so that the tables lie in data/ beside whoever reads them. Packages stay packages.
 */
export const ownFiles = async (): Promise<Files> => {
  const made = await rolldown({
    input: { main: fileURLToPath(new URL('bot/main.ts', root)) },
    platform: 'node',
    external: /^(?!\.{0,2}\/)/,
    logLevel: 'warn',
  })
  const { output } = await made.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: true,
  })
  await made.close()
  return new Map([
    ['start.js', await starter()],
    ...output.map(
      (one) => [one.fileName, one.type === 'chunk' ? encoder.encode(one.code) : toBytes(one.source)] as const,
    ),
    ...(await data('bot/places/data')),
  ])
}

const toBytes = (source: string | Uint8Array) => (typeof source === 'string' ? encoder.encode(source) : source)

import { parseArgs } from 'node:util'

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'backup' | 'check' | 'export' | 'compare'; readonly file: string }
  | { readonly name: 'restore'; readonly file: string; readonly replace: boolean }
  | { readonly name: 'import'; readonly file: string; readonly dryRun: boolean }
  | { readonly name: 'migrate'; readonly dryRun: boolean }
  | { readonly name: 'unreadable'; readonly why: string }

export const usage = `npm run data -- backup <file>
    Copies the embedded store as it is at this moment, beside a running bot, and verifies the copy. The key is not in it.
npm run data -- check <file>
    Whether a backup or an export is whole: every page, document and chain. Touches no store.
npm run data -- restore <file> [--replace]
    Puts a verified backup in the place of the embedded store. Liaison must not be running. With --replace also where there is
    a store already; that is kept beside it.
npm run data -- export <file>
    Writes everything in the store that the configuration names to one file (JSON Lines, gzip). Liaison must not be running.
npm run data -- import <file> [--dry-run]
    Creates what of the file is not in the store that the configuration names, overwrites nothing, and compares at the end.
    Interrupted, it goes on when it is run again.
npm run data -- compare <file>
    Whether the store that the configuration names holds what an export says: counts and hashes of every kind, read anew.
npm run data -- migrate [--dry-run]
    Rewrites what older versions stored as it is written today. Beside running bots; interrupted, it goes on when run again.

Leaves 0 when it was done, 1 when it was refused or something differs, 2 when it was not understood.`

const options = { 'dry-run': { type: 'boolean' }, replace: { type: 'boolean' } } as const

type Options = { readonly [Name in keyof typeof options]?: boolean }

const takes: Readonly<Record<string, keyof Options>> = { restore: 'replace', import: 'dry-run', migrate: 'dry-run' }

const unreadable = (why: string): Command => ({ name: 'unreadable', why })

const withFile = (name: string, file: string, values: Options): Command | undefined => {
  if (name === 'backup' || name === 'check' || name === 'export' || name === 'compare') return { name, file }
  if (name === 'restore') return { name, file, replace: values.replace === true }
  if (name === 'import') return { name, file, dryRun: values['dry-run'] === true }
  return undefined
}

const known = (args: readonly string[]): Command => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [name = 'help', file, ...more] = positionals
  const stray = Object.keys(values).find((option) => takes[name] !== option)
  if (stray !== undefined) return unreadable(`"${name}" takes no --${stray}.`)
  if (name === 'help' && file === undefined) return { name }
  if (name === 'migrate' && file === undefined) return { name, dryRun: values['dry-run'] === true }
  const command = withFile(name, file ?? '', values)
  if (!command) return unreadable(`There is no "${[name, file].filter(Boolean).join(' ')}".`)
  if (!file || more.length > 0) return unreadable(`"${name}" takes one file.`)
  return command
}

/** What was typed after `npm run data --`. */
export const commandIn = (args: readonly string[]): Command => {
  try {
    return known(args)
  } catch (error) {
    // `parseArgs` says in one sentence which option it does not know.
    if (error instanceof TypeError) return unreadable(error.message)
    throw error
  }
}

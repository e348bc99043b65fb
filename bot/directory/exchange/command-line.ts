import { parseArgs } from 'node:util'

export type Command =
  | { readonly type: 'import'; readonly path: string; readonly dryRun: boolean }
  | { readonly type: 'export'; readonly path: string | undefined }
  | { readonly type: 'publish'; readonly path: string; readonly from: string }
  | { readonly type: 'subscribe'; readonly path: string }

export const usage = `npm run directory -- <command>

  import <file.csv> [--dry-run]    Show what the list changes; without --dry-run, write it
  export [file.csv]                Write the whole list, in the same columns (to the screen without a name)
  publish <file.json> --from <who> Write the list for other deployments, without sign-ins
  subscribe <file or folder>       Take other deployments' lists, read-only

The columns are described in bot/directory/README.md.
Ends with 0 when all went well, 1 when a line was left out or something was not written, 2 when the command was not understood.`

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, from: { type: 'string' } },
    })
  } catch {
    return undefined
  }
}

/** The command that is meant; `undefined` calls for the usage. */
export const commandIn = (args: readonly string[]): Command | undefined => {
  const { positionals = [], values } = parsed(args) ?? {}
  const [type, path, ...more] = positionals
  if (more.length > 0) return undefined
  if (type === 'export') return { type, path }
  if (!path) return undefined
  if (type === 'import') return { type, path, dryRun: values?.['dry-run'] === true }
  if (type === 'publish') return values?.from ? { type, path, from: values.from } : undefined
  return type === 'subscribe' ? { type, path } : undefined
}

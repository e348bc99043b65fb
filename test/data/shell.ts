import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../bot/config/read.ts'
import { commandIn } from '../../bot/data/command-line.ts'
import { runCommand } from '../../bot/data/commands/run.ts'
import { onRecord } from '../../bot/data/on-record.ts'
import { FileRefusal } from '../../bot/storage/file-refusal.ts'
import { openAsStored } from '../../bot/storage/open.ts'
import { StoreFault, type WholeStore } from '../../bot/storage/port.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { anyKey } from '../storage/cosmos-server.ts'

/** A folder of the test's own, and how to be rid of it. */
export const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'liaison-data-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** What the environment says of an embedded store. */
export const local = (dataDir: string) => ({ LIAISON_DATA_DIR: dataDir })

/** What the environment says of Cosmos DB on this machine. */
export const cosmos = (endpoint: string, database: string) => ({
  LIAISON_MODE: 'production',
  MicrosoftAppId: 'app',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: 'host',
  COSMOS_ENDPOINT: endpoint,
  COSMOS_DATABASE: database,
  COSMOS_KEY: anyKey,
  LIAISON_KEY_VAULT: 'https://vault.example/',
  LIAISON_FIRST_ADMINS: 'first-admin',
})

let runs = 0

/** `npm run data --` with this environment, in this process; `through` puts something between the command and its store. */
export const shell =
  (env: Readonly<Record<string, string>>, through: (store: WholeStore) => WholeStore = (store) => store) =>
  async (...args: readonly string[]) => {
    const said: string[] = []
    const config = readConfig(env)
    const now = instantOf(`2026-11-23T12:00:${String(++runs % 60).padStart(2, '0')}Z`)
    const operator = { account: 'operator', at: now, reference: `SHELL-${runs}`, instance: `shell-${runs}` }
    try {
      const code = await runCommand(commandIn(args), {
        config,
        open: async () => through(await openAsStored(config)),
        note: onRecord(operator),
        now,
        say: (line) => said.push(line),
      })
      return { code, said: said.join('\n') }
    } catch (error) {
      if (!(error instanceof FileRefusal || error instanceof StoreFault)) throw error
      return { code: 1, said: [...said, error.message].join('\n') }
    }
  }

/** The hash that a command said at its end. */
export const hashIn = (said: string): string | undefined => /[0-9a-f]{64}(?!.*[0-9a-f]{64})/s.exec(said)?.[0]

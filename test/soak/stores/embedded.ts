import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Stored } from '../../../bot/storage/port.ts'
import { openSqlite } from '../../../bot/storage/sqlite.ts'
import type { Setup } from './place.ts'

/** The bot as `npm run bot` starts it: local mode, one file, a clock that can be turned. */
export const embedded = async (): Promise<Setup> => {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-soak-'))
  const file = join(folder, 'liaison.db')
  const store = openSqlite(file)
  return {
    program: {
      args: ['bot/start.js', '--bot-only'],
      env: {
        PORT: '0',
        LOG_LEVEL: 'error',
        LIAISON_DATA_DIR: folder,
        LIAISON_TURNS_A_MINUTE: '1000000',
        LIAISON_TENANT_RATE: '50',
        LIAISON_ASK_WHY: 'no',
      },
    },
    authorization: async () => '',
    turns: true,
    strike: () => {},
    struck: () => 0,
    everything: async () => {
      const db = new DatabaseSync(file, { readOnly: true })
      const rows = db.prepare('SELECT doc FROM records').all()
      db.close()
      return rows.map(({ doc }): Stored => JSON.parse(String(doc)))
    },
    store,
    aheadMs: 0,
    close: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

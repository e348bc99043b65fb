import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { FileRefusal } from '../../storage/file-refusal.ts'
import type { WholeStore } from '../../storage/port.ts'
import { StoreFault } from '../../storage/port.ts'
import { openSqlite } from '../../storage/sqlite.ts'
import { isThere, swapSqlite, unstamp } from '../../storage/sqlite-files.ts'
import type { Instant } from '../../time/instant.ts'
import { containers } from '../tally.ts'
import { staged, withStore } from './staged.ts'
import type { Stamp } from './stamp.ts'

interface Wanted {
  /** The embedded store's file. */
  readonly store: string
  readonly file: string
  readonly replace: boolean
  readonly now: Instant
  /** Puts the restoration on record in the store that is about to take the place. */
  readonly note: (store: WholeStore) => Promise<void>
}

export interface Restored {
  readonly stamp: Stamp
  /** Where the store that was there before lies now. */
  readonly aside?: string
}

/** A damaged store counts as one that holds something. */
const holdsSomething = async (path: string): Promise<boolean> => {
  try {
    const store = openSqlite(path)
    try {
      const pages = await Promise.all(containers.map((container) => store.walk(container)))
      return pages.some(({ items }) => items.length > 0)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof StoreFault) return true
    throw error
  }
}

/**
 * Puts a backup in the place of the embedded store, after it was verified, and keeps what was there. Throws `FileRefusal`, and
 * changes nothing, when the backup is damaged, the store is in use, or holds something and is not to be replaced.
 */
export const restore = async ({ store: path, file, replace, now, note }: Wanted): Promise<Restored> => {
  const wasThere = await isThere(path)
  if (wasThere && !replace && (await holdsSomething(path)))
    throw new FileRefusal(`${path} holds a store already: --replace puts the backup in its place and keeps it beside.`)
  const aside = `${path}.before-${now.replace(/[-:]|\.\d+/g, '')}`
  if (wasThere && (await isThere(aside))) throw new FileRefusal(`${aside} is there already: try again in a second.`)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  return staged(file, `${path}.restoring`, async ({ path: copy, stamp }) => {
    unstamp(copy)
    await withStore(copy, note)
    await swapSqlite(path, { by: copy, aside })
    return { stamp, ...(wasThere ? { aside } : {}) }
  })
}

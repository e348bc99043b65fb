import { rename, rm } from 'node:fs/promises'
import { FileRefusal } from '../../storage/file-refusal.ts'
import { openSqlite } from '../../storage/sqlite.ts'
import { checkSqlite, copySqlite, isThere, sealSqlite, stampSqlite } from '../../storage/sqlite-files.ts'
import type { Instant } from '../../time/instant.ts'
import { checkCopy } from '../checked.ts'
import type { Tally } from '../tally.ts'
import { markOfKey, type Stamp } from './stamp.ts'

interface Wanted {
  /** The embedded store's file. */
  readonly store: string
  readonly file: string
  readonly madeAt: Instant
  readonly key: string | undefined
}

const checked = async (file: string) => {
  const copy = openSqlite(file)
  try {
    return await checkCopy(copy, 'The copy')
  } finally {
    await copy.close()
  }
}

/**
 * Copies the embedded store as it is at one moment, beside a running bot, and verifies the copy before it gets its name. Throws
 * `FileRefusal`, and leaves no file, when it can't be relied on.
 */
export const backUp = async ({ store, file, madeAt, key }: Wanted): Promise<Tally> => {
  if (await isThere(file)) throw new FileRefusal(`${file} is there already: name another file.`)
  const unfinished = `${file}.unfinished`
  const clean = () =>
    Promise.all(['', '-wal', '-shm', '-journal'].map((beside) => rm(`${unfinished}${beside}`, { force: true })))
  await clean()
  try {
    await copySqlite(store, unfinished)
    checkSqlite(unfinished)
    const tally = await checked(unfinished)
    sealSqlite(unfinished)
    const stamp: Stamp = { kind: 'liaison-backup', v: 1, madeAt, tally, ...(key ? { key: markOfKey(key) } : {}) }
    stampSqlite(unfinished, JSON.stringify(stamp))
    await rename(unfinished, file)
    return tally
  } finally {
    await clean()
  }
}

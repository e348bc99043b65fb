import { rm } from 'node:fs/promises'
import { FileRefusal } from '../../storage/file-refusal.ts'
import type { WholeStore } from '../../storage/port.ts'
import { openSqlite } from '../../storage/sqlite.ts'
import { checkSqlite, copySqlite, isThere, sealSqlite } from '../../storage/sqlite-files.ts'
import { checkCopy } from '../checked.ts'
import { readStamp, type Stamp } from './stamp.ts'

/** What is done with a backup that was found whole; `path` is a copy of it, which is gone afterwards unless it was moved. */
type Use<Result> = (staged: { readonly path: string; readonly stamp: Stamp }) => Promise<Result>

/** Opens the copy, hands it over, and writes everything back into its one file. */
export const withStore = async <Result>(
  path: string,
  work: (store: WholeStore) => Promise<Result>,
): Promise<Result> => {
  const store = openSqlite(path)
  try {
    return await work(store)
  } finally {
    await store.close()
    sealSqlite(path)
  }
}

/**
 * Copies a backup, verifies the copy page by page, document by document and chain by chain, and hands it over. The backup itself
 * is only read. Throws `FileRefusal` when it is not what it was.
 */
export const staged = async <Result>(file: string, path: string, use: Use<Result>): Promise<Result> => {
  if (!(await isThere(file))) throw new FileRefusal(`${file} is not there.`)
  const clean = () =>
    Promise.all(['', '-wal', '-shm', '-journal'].map((beside) => rm(`${path}${beside}`, { force: true })))
  await clean()
  try {
    const stamp = readStamp(file)
    await copySqlite(file, path)
    checkSqlite(path)
    await withStore(path, (store) => checkCopy(store, file, stamp.tally))
    return await use({ path, stamp })
  } finally {
    await clean()
  }
}

import { constants } from 'node:fs'
import { access, link, open, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { FileRefusal } from './file-refusal.ts'

/** Whether there is a file, of whatever kind. */
export const isThere = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  )

/** SQLite's codes: BUSY and LOCKED; CORRUPT and NOTADB. */
const codes = { inUse: [5, 6], damaged: [11, 26] } as const

const isOneOf = (error: unknown, some: readonly number[]) =>
  error instanceof Error && 'errcode' in error && some.includes(Number(error.errcode) & 0xff)

const damaged = (path: string, error: unknown) =>
  new FileRefusal(`${path} is damaged or cut off: it is not a whole SQLite file.`, { cause: error })

const opened = <Result>(path: string, work: (db: DatabaseSync) => Result, readOnly = false): Result => {
  const db = new DatabaseSync(path, { readOnly, timeout: 5_000 })
  try {
    return work(db)
  } catch (error) {
    throw isOneOf(error, codes.damaged) ? damaged(path, error) : error
  } finally {
    db.close()
  }
}

/** In one step: a copy of several begins anew whenever another process has written in between. */
const inOneStep = 2 ** 31 - 1

/**
 * Copies a store to a file of its own, as it is at one moment, while others read and write it. The copy needs no file beside it.
 * Throws `FileRefusal` when the source is no whole SQLite file.
 */
export const copySqlite = async (from: string, to: string): Promise<void> => {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 })
  try {
    // For its owner's eyes from the first byte on.
    await writeFile(to, '', { mode: 0o600 })
    await backup(source, to, { rate: inOneStep })
  } catch (error) {
    throw isOneOf(error, codes.damaged) ? damaged(from, error) : error
  } finally {
    source.close()
  }
  sealSqlite(to)
}

/** Writes everything into the one file. */
export const sealSqlite = (path: string): void => {
  opened(path, (db) => db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;'))
}

const integrity = z.array(z.object({ integrity_check: z.string() }))

/** Throws `FileRefusal` unless every page of the file, and every index, is as SQLite wrote it. */
export const checkSqlite = (path: string): void => {
  const said = opened(path, (db) => integrity.parse(db.prepare('PRAGMA integrity_check(1)').all()))
  if (said[0]?.integrity_check !== 'ok') throw damaged(path, said[0]?.integrity_check)
}

const stamp = z.object({ text: z.string() })

/** Lays a text beside the documents of a copy; `unstamp` takes it out. */
export const stampSqlite = (path: string, text: string): void => {
  opened(path, (db) => {
    db.exec('CREATE TABLE stamp (text TEXT NOT NULL) STRICT')
    db.prepare('INSERT INTO stamp (text) VALUES (?)').run(text)
  })
}

/** The text beside the documents of a copy; `undefined` where there is none. Throws `FileRefusal` for a damaged file. */
export const stampOf = (path: string): string | undefined =>
  opened(
    path,
    (db) => {
      const isStamped = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'stamp'").get() !== undefined
      return isStamped ? stamp.parse(db.prepare('SELECT text FROM stamp').get()).text : undefined
    },
    true,
  )

export const unstamp = (path: string): void => {
  opened(path, (db) => db.exec('DROP TABLE stamp'))
}

/**
 * Holds a store for itself: nobody else has it open, and nobody opens it until it is let go. Throws `FileRefusal` while somebody
 * has. A damaged file is nobody's.
 */
const claimed = (path: string): DatabaseSync | undefined => {
  const db = new DatabaseSync(path, { timeout: 500 })
  try {
    // Only the one connection that there is may leave the written-ahead log.
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
    return db
  } catch (error) {
    db.close()
    if (isOneOf(error, codes.inUse))
      throw new FileRefusal(`${path} is in use: stop Liaison first, and every command that reads it.`, { cause: error })
    if (isOneOf(error, codes.damaged)) return undefined
    throw error
  }
}

const keep = async (path: string, to: string) => {
  if (await isThere(path)) await rename(path, to)
}

/**
 * Puts a whole file in the place of a store, at once: whoever is killed in between leaves the one or the other. What was there is
 * kept as `aside`. Throws `FileRefusal` while somebody has the store open, and changes nothing.
 */
export const swapSqlite = async (path: string, { by, aside }: { readonly by: string; readonly aside: string }) => {
  if (await isThere(path)) {
    const held = claimed(path)
    // No file of the store may be opened and closed here: that would let go of the lock.
    await link(path, aside)
    for (const beside of ['-wal', '-shm', '-journal']) await keep(`${path}${beside}`, `${aside}${beside}`)
    await rename(by, path)
    held?.close()
  } else {
    await rename(by, path)
  }
  const folder = await open(dirname(path))
  await folder.sync().finally(() => folder.close())
}

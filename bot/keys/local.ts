import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Where the key lies on one machine. */
export const keyFileIn = (dataDir: string): string => join(dataDir, 'hmac.key')

/** The key on one machine; `undefined` where none was made yet. */
export const keyThere = async (dataDir: string): Promise<string | undefined> => {
  try {
    return (await readFile(keyFileIn(dataDir), 'utf8')).trim()
  } catch (error) {
    if (!isMissing(error)) throw error
    return undefined
  }
}

/** The key for HMACs on one machine: made once, readable by its owner alone. */
export const localKey = async (dataDir: string): Promise<string> => {
  const there = await keyThere(dataDir)
  if (there !== undefined) return there
  const key = `k1:${randomBytes(32).toString('hex')}`
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await writeFile(keyFileIn(dataDir), `${key}\n`, { mode: 0o600 })
  return key
}

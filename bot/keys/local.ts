import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The key for HMACs on one machine: made once, readable by its owner alone. */
export const localKey = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, 'hmac.key')
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (!isMissing(error)) throw error
    const key = `k1:${randomBytes(32).toString('hex')}`
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await writeFile(file, `${key}\n`, { mode: 0o600 })
    return key
  }
}

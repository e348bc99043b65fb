import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Composed } from './letter.ts'

/** Puts letters into a folder, where one can look at them: local mode without a server. The same letter is the same file. */
export const outbox = (folder: string) => async (letter: Composed) => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${letter.name}.eml`), letter.bytes)
}

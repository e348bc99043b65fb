import { createHmac } from 'node:crypto'
import { open } from 'node:fs/promises'
import { z } from 'zod'
import { instant } from '../../records/shapes.ts'
import { FileRefusal } from '../../storage/file-refusal.ts'
import { stampOf } from '../../storage/sqlite-files.ts'
import { tally } from '../tally.ts'

/** What a backup says of itself, beside its documents. */
const stamp = z.object({
  kind: z.literal('liaison-backup'),
  v: z.literal(1),
  madeAt: instant,
  tally,
  /** Which key named the cases in it; absent where there was none. It tells two keys apart and nothing else. */
  key: z.string().exactOptional(),
})

export type Stamp = z.output<typeof stamp>

/** Throws `FileRefusal` when the file is no backup, or is damaged. */
export const readStamp = (file: string): Stamp => {
  const text = stampOf(file)
  if (text === undefined) throw new FileRefusal(`${file} is no backup: npm run data -- backup makes one.`)
  return stamp.parse(JSON.parse(text))
}

/** Tells two keys apart; nobody finds the key from it. */
export const markOfKey = (key: string): string =>
  createHmac('sha256', key).update('which key this is').digest('hex').slice(0, 16)

/** Whether a file begins as SQLite's do; what it is in truth, reading it shows. */
export const isBackup = async (file: string): Promise<boolean> => {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0)
    return buffer.toString('latin1') === 'SQLite format 3\0'
  } finally {
    await handle.close()
  }
}

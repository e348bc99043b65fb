import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { FileRefusal } from '../../storage/file-refusal.ts'
import { everyDocument } from '../../storage/pages.ts'
import type { WholeStore } from '../../storage/port.ts'
import { isThere } from '../../storage/sqlite-files.ts'
import type { Instant } from '../../time/instant.ts'
import { containers, differences, type Tally, tallying, tallyOf } from '../tally.ts'

type Walkable = Pick<WholeStore, 'walk'>

async function* linesOf(store: Walkable, madeAt: Instant, done: (tally: Tally) => void) {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  yield line({ liaison: 'export', v: 1, madeAt })
  const counted = tallying()
  for (const container of containers)
    for await (const { value } of everyDocument(store, container)) {
      counted.add(container, value)
      yield line({ in: container, document: value })
    }
  const tally = counted.result()
  done(tally)
  yield line({ manifest: tally })
}

const chunk = 65_536

/** Many lines at once: each part is a journey to the compressor and back. */
async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = []
  let length = 0
  for await (const line of lines) {
    waiting.push(line)
    length += line.length
    if (length < chunk) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  yield waiting.join('')
}

/**
 * Writes everything that a store holds to one file (JSON Lines, gzip), then reads the store anew: if it is not the same, it was
 * changed meanwhile, and there is no file. Throws `FileRefusal` then, and when the file is there already.
 */
export const writeExport = async (store: Walkable, file: string, madeAt: Instant): Promise<Tally> => {
  if (await isThere(file)) throw new FileRefusal(`${file} is there already: name another file.`)
  const unfinished = `${file}.unfinished`
  const written: Tally[] = []
  try {
    const lines = linesOf(store, madeAt, (tally) => written.push(tally))
    await pipeline(Readable.from(inChunks(lines)), createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
    const now = await tallyOf(store)
    const [difference] = written.flatMap((tally) => differences(tally, now))
    if (difference !== undefined)
      throw new FileRefusal(`The store was changed while it was read: stop Liaison, and export again. ${difference}`)
    await rename(unfinished, file)
    return now
  } finally {
    await rm(unfinished, { force: true })
  }
}

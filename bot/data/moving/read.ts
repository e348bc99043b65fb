import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { FileRefusal } from '../../storage/file-refusal.ts'
import { isThere } from '../../storage/sqlite-files.ts'
import { differences, type Tally, tallying } from '../tally.ts'
import { type Carried, carried, ending, heading } from './line.ts'

const cutOff = (file: string, cause?: unknown) =>
  new FileRefusal(`${file} is damaged or cut off: export it again.`, { cause })

async function* linesOf(file: string): AsyncGenerator<string> {
  const text = createGunzip()
  // What goes wrong in the file is thrown where the lines are read.
  pipeline(createReadStream(file), text, () => {})
  text.setEncoding('utf8')
  let rest = ''
  for await (const part of text) {
    const lines = `${rest}${part}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') throw new RangeError('The last line has no end.')
}

async function* parsed(file: string): AsyncGenerator<unknown> {
  try {
    for await (const line of linesOf(file)) yield JSON.parse(line)
  } catch (error) {
    throw cutOff(file, error)
  }
}

/** The documents of an export, in order. At its end they are held against what it says of itself. Throws `FileRefusal`. */
export async function* documentsIn(file: string, told: (tally: Tally) => void = () => {}): AsyncGenerator<Carried> {
  if (!(await isThere(file))) throw new FileRefusal(`${file} is not there.`)
  const lines = parsed(file)
  const first = await lines.next()
  if (!heading.safeParse(first.value).success)
    throw new FileRefusal(`${file} is no export of Liaison's that this version reads.`)
  const counted = tallying()
  let end: Tally | undefined
  for await (const line of lines) {
    if (end) throw cutOff(file)
    end = ending.safeParse(line).data?.manifest
    if (end) continue
    const one = carried.safeParse(line)
    if (!one.success) throw cutOff(file, one.error)
    counted.add(one.data.in, one.data.document)
    yield one.data
  }
  const found = counted.result()
  if (!end || end.hash !== found.hash || differences(end, found).length > 0) throw cutOff(file)
  told(end)
}

/** Reads all of it, and answers what it holds. Throws `FileRefusal` when it is not whole. */
export const manifestOf = async (file: string): Promise<Tally> => {
  const manifest: Tally[] = []
  for await (const _ of documentsIn(file, (told) => manifest.push(told)));
  const [tally] = manifest
  if (!tally) throw cutOff(file)
  return tally
}

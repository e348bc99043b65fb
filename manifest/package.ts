import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { manifestOf, welsh } from './app.ts'
import type { Values } from './values.ts'
import { outputsIn, readValues } from './values.ts'

const here = (path: string) => new URL(path, import.meta.url)

/** The same bytes for the same values, whenever and wherever it is packed. */
const packedAt = new Date(1980, 0, 1)

/** The app package: manifest, Welsh, icons. */
export const packed = async (given: Values): Promise<Uint8Array> => {
  const { version } = JSON.parse(await readFile(here('../package.json'), 'utf8')) as { version: string }
  const json = (value: object) => strToU8(`${JSON.stringify(value, undefined, 2)}\n`)
  return zipSync(
    {
      'manifest.json': json(manifestOf(given, version)),
      'cy.json': json(welsh()),
      'color.png': await readFile(here('icons/color.png')),
      'outline.png': await readFile(here('icons/outline.png')),
    },
    { mtime: packedAt, level: 9 },
  )
}

/** `npm run package`: from the environment, or `-- --outputs outputs.json` of a deployment. */
const run = async () => {
  const { outputs } = parseArgs({ options: { outputs: { type: 'string' } } }).values
  const given = outputs === undefined ? {} : await readFile(outputs, 'utf8').then(outputsIn, () => undefined)
  if (given === undefined) {
    process.stderr.write(`${outputs} can't be read as the outputs of a deployment.\n`)
    process.exitCode = 1
    return
  }
  const read = readValues({ ...process.env, ...given })
  if (!read.ok) {
    process.stderr.write(`The app package needs these values:\n${read.wrong.map((one) => `  ${one}\n`).join('')}`)
    process.exitCode = 1
    return
  }
  await mkdir(here('out/'), { recursive: true })
  await writeFile(here('out/liaison.zip'), await packed(read.values))
  process.stdout.write('manifest/out/liaison.zip\n')
}

if (import.meta.main) await run()

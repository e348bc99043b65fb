import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)

/** A folder with our rules and nothing in it: what is planted is never among files that other tests read. */
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-lint-'))
  await mkdir(join(folder, 'bot/turns'), { recursive: true })
  await copyFile('biome.json', join(folder, 'biome.json'))
})

afterAll(() => rm(folder, { recursive: true }))

/** What the linter says of a file of ours. */
const saidOf = async (name: string, code: string) => {
  const file = `bot/turns/${name}`
  await writeFile(join(folder, file), code)
  const options = ['lint', '--error-on-warnings', '--reporter=json', '--vcs-enabled=false', file]
  try {
    return (await run('biome', options, { cwd: folder })).stdout
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

describe('the linter', () => {
  test.each([
    ['noExplicitAny', 'planted-any.ts', 'export const planted: any = 1\n'],
    ['noConsole', 'planted-console.ts', "console.log('planted')\n"],
    ['noDefaultExport', 'planted-default.ts', 'export default 1\n'],
    ['noNonNullAssertion', 'planted-null.ts', 'export const planted = (value?: string) => value!.length\n'],
    ['noEnum', 'planted-enum.ts', 'export enum Planted {\n  one,\n}\n'],
    ['useFilenamingConvention', 'PlantedName.ts', 'export const planted = 1\n'],
  ])('%s is seen when it is broken', async (rule, name, code) => {
    expect(await saidOf(name, code)).toContain(rule)
  })

  test('says nothing of a file that is in order', async () => {
    expect(await saidOf('planted-well.ts', 'export const planted = 1\n')).toContain('"errors":0')
  })
})

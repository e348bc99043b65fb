import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)

/** What the linter says of a file of ours; the file is there only meanwhile. */
const saidOf = async (name: string, code: string) => {
  const file = `bot/turns/${name}`
  await writeFile(file, code)
  try {
    const { stdout } = await run('biome', [
      'lint',
      '--error-on-warnings',
      '--reporter=json',
      '--vcs-enabled=false',
      file,
    ])
    return stdout
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  } finally {
    await rm(file)
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

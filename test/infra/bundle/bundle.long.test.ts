import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Files } from '../../../infra/bundle/own.ts'
import { ownFiles } from '../../../infra/bundle/own.ts'
import { packageFiles, thirdParties } from '../../../infra/bundle/packages.ts'
import { bundled, packed } from '../../../infra/bundle/write.ts'
import type { Locked } from '../../../infra/supply/lockfile.ts'
import { lockedIn, lockfile } from '../../../infra/supply/lockfile.ts'

const locked = lockedIn(await lockfile())
const named = (name: string): readonly Locked[] => locked.filter((one) => one.name === name)

const digestOf = (files: Files): string => {
  const all = createHash('sha256')
  for (const [path, content] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    all.update(path).update(content)
  return all.digest('hex')
}

describe('The package that is deployed', () => {
  let own: Files
  let whole: Files
  let folder: string

  beforeAll(async () => {
    own = await ownFiles()
    whole = await bundled()
    folder = await mkdtemp(join(tmpdir(), 'liaison-bundle-'))
    for (const [path, content] of whole) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
  })

  afterAll(() => rm(folder, { recursive: true }))

  const start = (env: Readonly<Record<string, string>>) => {
    const child = spawn(process.execPath, ['start.js', '--bot-only'], { cwd: folder, env })
    return { child, exit: once(child, 'exit') }
  }

  test('unpacked where nothing else is, starts by itself, answers a look-up, and ends in order', async () => {
    const { child, exit } = start({ PORT: '0', LIAISON_DATA_DIR: join(folder, '.data') })
    const port = await new Promise<string>((found, failed) => {
      child.stdout.on('data', (chunk) => {
        const [, at] = /Listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(String(chunk)) ?? []
        if (at) found(at)
      })
      child.once('exit', () => failed(new Error('It ended before it listened.')))
    })
    const answer = await fetch(`http://127.0.0.1:${port}/local/resolve`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'spoc bristol' }),
    })
    expect(await answer.json()).toMatchObject({ action: 'answer', areas: ['E23000036'] })
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
  })

  test('names what it lacks in production, and starts nothing', async () => {
    const { child, exit } = start({ LIAISON_MODE: 'production' })
    const said = await text(child.stderr)
    expect(await exit).toEqual([1, null])
    expect(said).toContain('COSMOS_ENDPOINT is not set')
  })

  test('holds no test, nothing of this machine, and no secret', () => {
    const all = [...own.values()].map((content) => new TextDecoder().decode(content)).join('\n')
    expect([...own.keys()].filter((path) => /test|\.data|\.env/.test(path))).toEqual([])
    expect(all).not.toContain(process.cwd())
    expect(all).not.toMatch(/from ["']vitest["']|fast-check/)
    const here = Buffer.from(process.cwd())
    expect([...whole].flatMap(([path, content]) => (Buffer.from(content).includes(here) ? [path] : []))).toEqual([])
  })

  test('brings each package that runs with its licence, and none that is only worked with', async () => {
    const files = await packageFiles([...named('restify'), ...named('vitest')])
    const paths = [...files.keys()]
    expect(paths).toContain('node_modules/restify/LICENSE')
    expect(paths).toContain('node_modules/restify/package.json')
    expect(paths.filter((path) => path.startsWith('node_modules/vitest/'))).toEqual([])
    expect(paths.filter((path) => /\.(ts|map|md)$/.test(path))).toEqual([])
    expect(thirdParties(locked)).toContain('botbuilder 4.23.3: MIT')
    expect(thirdParties(locked)).not.toContain('vitest')
  })

  test('is the same bytes whenever it is packed, and in whichever order its files were found', async () => {
    expect(digestOf(await bundled())).toBe(digestOf(whole))
    const [one, other] = [packed(own), packed(new Map([...(await ownFiles())].toReversed()))]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(Buffer.from(packed(new Map([...own, ['more', new Uint8Array()]]))).equals(Buffer.from(one))).toBe(false)
  })
})

import { execFile, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { commandIn, usage } from '../../bot/data/command-line.ts'
import { folder, hashIn } from './shell.ts'

const here = folder()
afterAll(here.remove)

const run = promisify(execFile)

/** `npm run data -- …`, as a process of its own. */
const data = async (env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  try {
    const { stdout, stderr } = await run(process.execPath, ['bot/data/cli.ts', ...args], { env })
    return { code: 0, said: stdout, complained: stderr }
  } catch (error) {
    const { code, stdout, stderr } = Object.assign({ code: -1, stdout: '', stderr: '' }, error)
    return { code, said: stdout, complained: stderr }
  }
}

/** The bot as a process, on a folder of its own; answers when it listens. */
const bot = async (dataDir: string) => {
  const child = spawn(process.execPath, ['bot/start.js', '--bot-only'], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', LIAISON_DATA_DIR: dataDir },
  })
  const exit = new Promise((done) => child.once('exit', done))
  await new Promise<void>((found, failed) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Listening on')) found()
    })
    child.once('exit', () => failed(new Error('It ended before it listened.')))
  })
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await exit
    },
  }
}

describe('npm run data', () => {
  test('explains itself, with nothing set and nothing made', async () => {
    expect(await data({ LIAISON_DATA_DIR: join(here.path, 'none') }, 'help')).toStrictEqual({
      code: 0,
      said: `${usage}\n`,
      complained: '',
    })
    expect(readdirSync(here.path)).toStrictEqual([])
  })

  test.each([
    [['bogus'], 'There is no "bogus".'],
    [['backup'], '"backup" takes one file.'],
    [['backup', 'a', 'b'], '"backup" takes one file.'],
    [['backup', 'a', '--replace'], '"backup" takes no --replace.'],
    [['restore', 'a', '--dry-run'], '"restore" takes no --dry-run.'],
    [['migrate', 'now'], 'There is no "migrate now".'],
    [['import', 'a', '--force'], "Unknown option '--force'"],
    [['help', 'me'], 'There is no "help me".'],
  ])('does not understand %j, says why, and changes nothing', (args, why) => {
    expect(commandIn(args)).toMatchObject({ name: 'unreadable', why: expect.stringContaining(why) })
  })

  test('leaves 2 when it was not understood, and 1 with one sentence when it was refused', async () => {
    const env = { LIAISON_DATA_DIR: join(here.path, 'refused') }
    expect(await data(env, 'bogus')).toMatchObject({ code: 2 })
    const refused = await data(env, 'backup', join(here.path, 'x.db'))
    expect(refused).toMatchObject({
      code: 1,
      said: '',
      complained: expect.stringMatching(/^There is no store at .*\n$/),
    })
    const unset = await data({ COSMOS_ENDPOINT: 'https://account.example/' }, 'export', join(here.path, 'x.gz'))
    expect(unset).toMatchObject({ code: 1, complained: expect.stringContaining('MicrosoftAppId is not set') })
    expect(unset.complained).not.toMatch(/ at .*\.ts/)
  })

  test('a file that can not be written is one sentence too', async () => {
    const dataDir = join(here.path, 'unwritable')
    await data({ LIAISON_DATA_DIR: dataDir }, 'import', 'test/data/pilots/0.4.0.jsonl.gz')
    for (const command of ['backup', 'export']) {
      const { code, complained } = await data(
        { LIAISON_DATA_DIR: dataDir },
        command,
        join(here.path, 'no', 'such', 'x'),
      )
      expect(code).toBe(1)
      expect(complained).toMatch(/^.*ENOENT\n$/)
    }
  })

  test('a running bot is backed up, its store is not taken from it, and after it stopped the backup is restored', async () => {
    const dataDir = join(here.path, 'running')
    const env = { LIAISON_DATA_DIR: dataDir }
    const file = join(here.path, 'running.db')
    const running = await bot(dataDir)
    const made = await data(env, 'backup', file)
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining('every chain is whole') })
    const checked = await data(env, 'check', file)
    expect(hashIn(checked.said)).toBe(hashIn(made.said))
    const refused = await data(env, 'restore', file, '--replace')
    expect(refused).toMatchObject({ code: 1, complained: expect.stringContaining('is in use') })
    await running.stop()
    expect(await data(env, 'restore', file, '--replace')).toMatchObject({ code: 0, complained: '' })
    const again = await bot(dataDir)
    await again.stop()
  })
})

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandIn } from '../../bot/directory/exchange/command-line.ts'

const cli = join(import.meta.dirname, '../../bot/directory/cli.ts')
const list = [
  'agency,organisation,serves,mailbox,post,title,name,phone',
  'police,Kent Police,Kent,rasso@kent.police.example,spoc,RASSO DI,Ann Exampleby,01632 960111',
  'police,Kent Police,,,lead,RASSO DCI,,call me',
].join('\n')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directory-'))
  await writeFile(join(folder, 'list.csv'), list)
  await writeFile(join(folder, 'other.txt'), 'not a list')
})
afterAll(() => rm(folder, { recursive: true }))

const run = (data: string, ...args: readonly string[]) =>
  new Promise<{ code: number | string; out: string }>((done) => {
    const env = { PATH: process.env.PATH, LIAISON_MODE: 'local', LIAISON_DATA_DIR: join(folder, data) }
    execFile(process.execPath, [cli, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: error?.code ?? 0, out: `${stdout}${stderr}` })
    })
  })

describe('npm run directory', () => {
  test('shows how it is used, and ends with 2, when it is not understood', async () => {
    const { code, out } = await run('usage', 'import')
    expect(code).toBe(2)
    expect(out).toContain('npm run directory --')
  })

  test.each([
    [''],
    ['import'],
    ['publish list.json'],
    ['subscribe'],
    ['import a b'],
    ['import --force a'],
    ['remove a'],
  ])('does not understand "%s"', (line) => {
    expect(commandIn(line.split(' '))).toBeUndefined()
  })

  test('says in a line what can not be read', async () => {
    expect(await run('unread', 'import', 'missing.csv')).toEqual({ code: 1, out: 'missing.csv: ENOENT\n' })
    expect((await run('unread', 'import', 'other.txt')).out).toContain('not a directory list')
  })

  test('shows an import, writes it, exports it, and carries it to another deployment', async () => {
    const dry = await run('ours', 'import', 'list.csv', '--dry-run')
    expect(dry.code).toBe(1)
    expect(dry.out).toContain('Kent Police: RASSO DI: Ann Exampleby')
    expect(dry.out).toContain('Line 3')
    expect((await run('ours', 'export')).out.trim().split('\n')).toHaveLength(1)

    expect((await run('ours', 'import', 'list.csv')).out).toContain('Kent Police: written')
    await run('ours', 'export', 'again.csv')
    expect(await readFile(join(folder, 'again.csv'), 'utf8')).toContain('E23000032 Kent')
    expect(await run('ours', 'import', 'again.csv')).toEqual({
      code: 0,
      out: 'The list says what the directory says. Nothing changes.\n',
    })

    expect((await run('ours', 'publish', 'kent.json', '--from', 'Kent')).code).toBe(0)
    expect(await run('theirs', 'subscribe', folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('from Kent'),
    })
    expect((await run('theirs', 'export')).out.trim().split('\n')).toHaveLength(1)
  })
})

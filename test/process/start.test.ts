import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'

const start = (env: Record<string, string>) => {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, ['bot/start.js', '--bot-only'], { env: { PATH, ...env } })
  const exit = new Promise<number | null>((done) => child.once('exit', done))
  return { child, exit }
}

describe('starting the process', () => {
  test('half a configuration is refused in one message that names all that is missing, and no stack', async () => {
    const { child, exit } = start({ COSMOS_ENDPOINT: 'https://liaison.documents.example/' })
    const said = await text(child.stderr)
    expect(await exit).toBe(1)
    for (const name of ['MicrosoftAppId', 'MicrosoftAppTenantId', 'COSMOS_DATABASE', 'LIAISON_FIRST_ADMINS'])
      expect(said).toContain(name)
    expect(said).not.toMatch(/ at .*\.ts/)
  })

  test('it says where it listens, answers, and ends in order when it is told to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liaison-start-'))
    const { child, exit } = start({ PORT: '0', LIAISON_DATA_DIR: folder })
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
    expect(await exit).toBe(0)
    await rm(folder, { recursive: true })
  })
})

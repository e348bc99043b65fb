import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { openReceiver } from '../telemetry/receiver.ts'

const start = (env: Record<string, string>, ...options: readonly string[]) => {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [...options, 'bot/start.js', '--bot-only'], { env: { PATH, ...env } })
  const exit = new Promise<number | null>((done) => child.once('exit', done))
  return { child, exit }
}

/** Where it listens. */
const listening = ({ child }: Pick<ReturnType<typeof start>, 'child'>) =>
  new Promise<string>((found, failed) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      const [, at] = /Listening on http:\/\/127\.0\.0\.1:(\d+)\n/.exec(said) ?? []
      if (at) found(at)
    })
    child.once('exit', () => failed(new Error('It ended before it listened.')))
  })

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
    const port = await listening({ child })
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

  test('loads nothing of OpenTelemetry where no collector is named, and its own parts alone where one is', async () => {
    const collector = await openReceiver()
    const loadedWith = async (env: Record<string, string>) => {
      const folder = await mkdtemp(join(tmpdir(), 'liaison-start-'))
      const started = start(
        { PORT: '0', LIAISON_DATA_DIR: folder, ...env },
        '--import',
        './test/process/says-loaded.js',
      )
      const said = text(started.child.stdout)
      const port = await listening(started)
      expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('liaison_queue_length')
      started.child.kill('SIGTERM')
      expect(await started.exit).toBe(0)
      await rm(folder, { recursive: true })
      return (await said).match(/(?<=^Loaded ).*/gm) ?? []
    }
    expect(await loadedWith({})).toEqual([])
    const loaded = await loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint })
    expect(loaded.some((url) => url.includes('@opentelemetry/sdk-trace'))).toBe(true)
    expect(loaded.filter((url) => /monitor-opentelemetry|instrumentation-/.test(url))).toEqual([])
    expect(collector.measured.map(({ name }) => name)).toContain('liaison_store_operations_total')
    await collector.close()
  })
})

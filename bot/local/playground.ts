import { spawn } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

export interface Playground {
  /** Where to look. */
  readonly url: string
  readonly stop: () => void
  /** Settles when it ends by itself. */
  readonly ended: Promise<void>
}

export interface PlaygroundNeeds {
  readonly folder: string
  readonly botPort: number
  /** 0 takes any free port. */
  readonly port: number
  /** The `.m365agentsplayground.yml` that names its people. */
  readonly config: string
}

const preload = new URL('./loopback-only.js', import.meta.url).href

/** Where Microsoft's Agents Playground is installed; `undefined` without the dev dependencies. */
const installed = (): string | undefined => {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
  } catch {
    return undefined
  }
}

/** It asks for `xdg-open` on Linux and ends without one: ours opens nothing, the address is printed instead. */
const prepare = async ({ folder, config }: PlaygroundNeeds) => {
  const stubs = join(folder, 'bin')
  await mkdir(stubs, { recursive: true })
  await writeFile(join(folder, '.m365agentsplayground.yml'), config)
  await writeFile(join(stubs, 'xdg-open'), '#!/bin/sh\nexit 0\n')
  await chmod(join(stubs, 'xdg-open'), 0o755)
  return stubs
}

/** Starts Microsoft's local Teams client against a running bot, on this machine only. `undefined` when it is not installed. */
export const startPlayground = async (needs: PlaygroundNeeds): Promise<Playground | undefined> => {
  const cli = installed()
  if (!cli) return undefined
  const stubs = await prepare(needs)
  const endpoint = `http://localhost:${needs.botPort}/api/messages`
  const child = spawn(
    process.execPath,
    ['--import', preload, cli, '-e', endpoint, '-c', 'msteams', '-p', String(needs.port), '--disable-telemetry'],
    {
      cwd: resolve(needs.folder),
      env: { ...process.env, PATH: `${resolve(stubs)}${delimiter}${process.env.PATH ?? ''}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const listening = new Promise<string>((found) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, port] = /Listening on (\d+)/i.exec(line) ?? []
      if (port) found(`http://localhost:${port}`)
    })
  })
  const url = await Promise.race([listening, ended])
  // It says that it listens before it reads its configuration, and ends then if that is wrong.
  const answers =
    url !== undefined &&
    (await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  if (!answers) throw new Error(`The Playground ended at once; its reason is in ${join(needs.folder, 'devTools')}.`)
  return { url, stop: () => child.kill(), ended }
}

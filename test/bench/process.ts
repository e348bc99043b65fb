import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export interface Bot {
  readonly url: string
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswerMs: number
  /** Resident memory in MiB, now; `undefined` where the machine does not tell. */
  readonly memory: () => number | undefined
  readonly stop: () => Promise<void>
}

const residentOf = (child: ChildProcess) => {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

/** Starts a bot as a process of its own and asks it once. */
export const startBot = async (
  args: readonly string[],
  env: Record<string, string>,
  question: string,
): Promise<Bot> => {
  const started = performance.now()
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((found, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, at] = /Listening on (?:http:\/\/[^:]+:)?(\d+)/.exec(line) ?? []
      if (at) found(at)
    })
    child.once('exit', (code) => failed(new Error(`The bot ended with ${code} before it listened.`)))
  })
  const url = `http://127.0.0.1:${port}/api/messages`
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: question })
  if (!response.ok || !(await response.text()).includes('AdaptiveCard')) throw new Error(`No card: ${response.status}`)
  const firstAnswerMs = performance.now() - started
  return {
    url,
    firstAnswerMs,
    memory: () => residentOf(child),
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done())
        child.kill()
      }),
  }
}

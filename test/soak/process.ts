import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const measured = z.object({
  loop: z.object({ p99: z.number(), max: z.number() }),
  rss: z.number(),
  heapUsed: z.number(),
})

/** Bytes, after everything was collected; milliseconds that the event loop came late, since the last time. */
export type Measured = z.output<typeof measured>

const fault = z.looseObject({ msg: z.literal('fault'), err: z.looseObject({ type: z.string(), message: z.string() }) })

/** What stands in the log of a fault: the type of the error, and what it says. */
export interface Fault {
  readonly type: string
  readonly message: string
  readonly stack: string
}

export interface Program {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Modules that are loaded before the bot. */
  readonly preload?: readonly string[]
}

export interface Bot {
  readonly url: string
  readonly isRunning: () => boolean
  /** Everything that it wrote, line by line. */
  readonly lines: readonly string[]
  readonly faults: readonly Fault[]
  readonly measure: () => Promise<Measured>
  /** Tells it to end; its exit code. */
  readonly stop: () => Promise<number | null>
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Starts the bot as a process of its own, with something in it that measures. Throws when it ends before it listens. */
export const startBot = async ({ args, env, preload = [] }: Program): Promise<Bot> => {
  const { PATH = '' } = process.env
  const before = ['test/soak/measuring.ts', ...preload].flatMap((file) => ['--import', join(process.cwd(), file)])
  const child = spawn(process.execPath, ['--expose-gc', ...before, ...args], {
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = once(child, 'exit')
  const lines: string[] = []
  const faults: Fault[] = []
  const { promise: listening, resolve: listens, reject: fails } = Promise.withResolvers<string>()

  const read = (line: string) => {
    lines.push(line)
    const [, at] = /Listening on (http:\/\/[^ ]+)/.exec(line) ?? []
    if (at) listens(at)
    const logged = fault.safeParse(parsed(line))
    if (!logged.success) return
    const { type, message, stack } = logged.data.err
    faults.push({ type, message, stack: typeof stack === 'string' ? stack : '' })
  }
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', read)
  child.once('exit', (code) => fails(new Error(`The bot ended with ${code} before it listened.\n${lines.join('\n')}`)))

  return {
    url: await listening,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    lines,
    faults,
    measure: async () => {
      const answer = once(child, 'message')
      child.send('measure')
      const [said] = await answer
      return measured.parse(said)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}

import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })

interface Ended {
  readonly step: Step
  readonly ok: boolean
}

/** Runs a step. What it says is shown as it says it, or, of a step beside others, in one piece at its end. */
const run = (step: Step, { beside }: { readonly beside: boolean }) =>
  new Promise<Ended>((resolve) => {
    const { name, command } = step
    const [program, ...args] = command
    const child = spawn(program, args, {
      stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    })
    let said = ''
    child.stdout?.on('data', (part) => {
      said += part
    })
    child.stderr?.on('data', (part) => {
      said += part
    })
    const end = (ok: boolean) => {
      if (beside) console.log(`\n— ${name}\n${said.trimEnd()}\n`)
      resolve({ step, ok })
    }
    child.on('error', () => end(false))
    child.on('close', (code) => end(code === 0))
  })

const tests = (projects: readonly string[], output: string): Step => ({
  name: `tests (${projects.join(', ')})`,
  command: [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--maxWorkers=100%',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ],
})

/** Everything that can be seen without running the product. */
const looks: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'] },
  { name: 'dependency rules', command: ['node', 'test/gate/directions.ts'] },
  { name: 'unused code', command: ['knip'] },
]

const counted = async (output: string) => {
  const parsed = report.safeParse(JSON.parse(await readFile(output, 'utf8').catch(() => '{}')))
  return parsed.success ? parsed.data : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }
}

/** What can be looked at, one after the other: the linter alone uses every processor that there is. */
const lookedAt = async (): Promise<readonly Ended[]> => {
  const ended: Ended[] = []
  for (const look of looks) ended.push(await run(look, { beside: true }))
  return ended
}

/** The whole gate: what can be looked at, beside the tests; without a browser also without what takes long. Ends with the counts on a line of their own; answers the exit code. */
export const gate = async ({ browser }: { readonly browser: boolean }): Promise<number> => {
  const started = performance.now()
  const output = join(tmpdir(), `liaison-tests-${process.pid}.json`)
  const suite = tests(['unit', 'storage', ...(browser ? ['long', 'crash', 'storms', 'browser'] : [])], output)
  const [tested, ...looked] = (await Promise.all([run(suite, { beside: false }), lookedAt()])).flat()
  const { numPassedTests, numFailedTests, numPendingTests } = await counted(output)
  await rm(output, { force: true })
  const failedLooks = looked.filter(({ ok }) => !ok).length
  // A runner that ends badly with no failed test (an error outside one) must not count as green.
  const failures = Math.max(numFailedTests, tested?.ok ? 0 : 1) + failedLooks
  const failed = [tested, ...looked].flatMap((ended) => (ended?.ok === false ? [ended.step.name] : []))
  console.log(
    `\n${Math.round((performance.now() - started) / 1000)} s${failed.length > 0 ? `; failed: ${failed.join(', ')}` : ''}`,
  )
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
  console.log(`${numPassedTests + looks.length - failedLooks} passed, ${failures} failed${skipped}`)
  return failures === 0 ? 0 : 1
}

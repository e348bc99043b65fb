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

const run = ({ command: [program, ...args] }: Step) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })

const tests = (projects: readonly string[], output: string): Step => ({
  name: `tests (${projects.join(', ')})`,
  command: [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ],
})

/** Everything that can be seen without running the product. */
const looks: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc'] },
  { name: 'dependency rules', command: ['node', 'test/gate/directions.ts'] },
  { name: 'unused code', command: ['knip'] },
]

const counted = async (output: string) => {
  const parsed = report.safeParse(JSON.parse(await readFile(output, 'utf8').catch(() => '{}')))
  return parsed.success ? parsed.data : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }
}

/** The whole gate: what can be looked at, then the tests. Ends with the counts on a line of their own; answers the exit code. */
export const gate = async ({ browser }: { readonly browser: boolean }): Promise<number> => {
  const started = performance.now()
  const output = join(tmpdir(), `liaison-tests-${process.pid}.json`)
  const steps = [...looks, tests(['unit', 'storage', ...(browser ? ['crash', 'browser'] : [])], output)]
  const failed: string[] = []
  for (const step of steps) {
    console.log(`\n— ${step.name}`)
    if (!(await run(step))) failed.push(step.name)
  }
  const { numPassedTests, numFailedTests, numPendingTests } = await counted(output)
  await rm(output, { force: true })
  const failedLooks = failed.filter((name) => looks.some((look) => look.name === name)).length
  // A runner that ends badly with no failed test (an error outside one) must not count as green.
  const failures = Math.max(numFailedTests, failed.length > failedLooks ? 1 : 0) + failedLooks
  console.log(
    `\n${Math.round((performance.now() - started) / 1000)} s${failed.length > 0 ? `; failed: ${failed.join(', ')}` : ''}`,
  )
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
  console.log(`${numPassedTests + looks.length - failedLooks} passed, ${failures} failed${skipped}`)
  return failures === 0 ? 0 : 1
}

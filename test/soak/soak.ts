import { parseArgs } from 'node:util'
import { z } from 'zod'
import { breaches, judge } from './judge/index.ts'
import { soak } from './run.ts'

const usage = 'npm run soak -- <minutes> [--store embedded|cosmos] [--seed <number>] [--rate <steps a second>]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'string' }, seed: { type: 'string' }, rate: { type: 'string' } },
})

const read = z
  .object({
    minutes: z.coerce.number().positive().max(1_440),
    store: z.enum(['embedded', 'cosmos']).default('embedded'),
    seed: z.coerce
      .number()
      .int()
      .default(Math.floor(Math.random() * 2 ** 31)),
    rate: z.coerce.number().positive().max(1_000).optional(),
  })
  .safeParse({ minutes: positionals[0] ?? '10', ...values })

if (!read.success || positionals.length > 1) {
  console.error(usage)
  process.exit(2)
}

const { minutes, store, seed, rate = store === 'cosmos' ? 10 : 30 } = read.data
console.log(`${minutes} minutes on the ${store} store, seed ${seed}, ${rate} steps a second`)
const evidence = await soak({ store, seed, rate, seconds: minutes * 60 })
const rows = judge(evidence)
const rounded = (found: number) => Number(found.toFixed(2))
console.table(
  rows.map(({ what, found, limit = '', isBreach }) => ({
    ...{ what, found: rounded(found), limit, '': isBreach ? 'BREACH' : '' },
  })),
)
const failed = breaches(rows)
for (const { what, examples } of failed) console.log(`${what}:\n${examples.map((one) => `  ${one}`).join('\n')}`)
const figures = Object.fromEntries(rows.map(({ what, found }) => [what, rounded(found)]))
console.log(JSON.stringify({ seed, store, rate, breaches: failed.map(({ what }) => what), ...figures }))
process.exitCode = failed.length > 0 ? 1 : 0

import { parseArgs } from 'node:util'
import { z } from 'zod'
import { fuzz } from './run.ts'

const usage = 'npm run fuzz -- <minutes> [--store embedded|cosmos] [--seed <number>]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'string' }, seed: { type: 'string' } },
})

const read = z
  .object({
    minutes: z.coerce.number().positive().max(1_440),
    store: z.enum(['embedded', 'cosmos']).default('embedded'),
    seed: z.coerce
      .number()
      .int()
      .default(Math.floor(Math.random() * 2 ** 31)),
  })
  .safeParse({ minutes: positionals[0] ?? '10', ...values })

if (!read.success || positionals.length > 1) {
  console.error(usage)
  process.exit(2)
}

const { minutes, store, seed } = read.data
console.log(`${minutes} minutes on the ${store} store, seed ${seed}`)
const { found, naming, ...counts } = await fuzz({ store, seed, seconds: minutes * 60, cases: Number.POSITIVE_INFINITY })
for (const { number, what, request } of found) console.log(`\n${number}: ${what}\n  ${request}`)
for (const line of naming) console.log(`\nIn the log: ${line.slice(0, 2_000)}`)
console.log(JSON.stringify({ seed, store, ...counts, found: found.length, naming: naming.length }))
process.exitCode = found.length === 0 && naming.length === 0 && counts.lived && counts.answersStill ? 0 : 1

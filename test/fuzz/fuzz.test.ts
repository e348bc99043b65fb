import { expect, test } from 'vitest'
import { fuzz } from './run.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20261123)
const patience = 120_000

test(
  'whatever comes over HTTP in local mode: no fault of ours, nobody in the log, and the next person is answered',
  async () => {
    const { recorded, statuses, ...outcome } = await fuzz({
      store: 'embedded',
      seed,
      seconds: 60,
      cases: 1_000,
      oneIn: 2,
    })
    expect(outcome).toMatchObject({ found: [], naming: [], lived: true, answersStill: true })
    expect(recorded).toBeGreaterThan(200)
    for (const status of [200, 400, 404, 405, 415]) expect(statuses[status], String(status)).toBeGreaterThan(0)
  },
  patience,
)

test(
  'nor in production, signed or not, on the Cosmos protocol',
  async () => {
    const { statuses, ...outcome } = await fuzz({ store: 'cosmos', seed, seconds: 60, cases: 200, oneIn: 16 })
    expect(outcome).toMatchObject({ found: [], naming: [], lived: true, answersStill: true })
    expect(statuses[401]).toBeGreaterThan(0)
  },
  patience,
)

test(
  'a bot that trips over a text, writes down what was typed and dies is found out',
  async () => {
    const preload = ['test/fuzz/planted.ts']
    const outcome = await fuzz({ store: 'embedded', seed, seconds: 60, cases: 2_000, oneIn: 8, preload })
    expect(outcome.found.map(({ what }) => what).join()).toContain('Tripped over it.')
    expect(outcome.naming).toContain('Somebody said Marrowdene.')
    expect(outcome.lived).toBe(false)
    expect(outcome.answersStill).toBe(false)
  },
  patience,
)

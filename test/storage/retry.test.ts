import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Failure, retrying, waitBefore } from '../../bot/storage/retry.ts'

const first = { attempt: 0, waited: 0 }

describe('how long to wait before trying again', () => {
  test('a wait that the service names is kept to the millisecond', () => {
    expect(waitBefore({ status: 429, retryAfter: 1_234 }, first, 0.5)).toBe(1_234)
  })

  test('without one the wait doubles, half of it by chance, up to two seconds', () => {
    const waits = (random: number) =>
      [0, 1, 2, 5].map((attempt) => waitBefore({ status: 503 }, { attempt, waited: 0 }, random))
    expect(waits(0)).toStrictEqual([25, 50, 100, 800])
    expect(waits(1)).toStrictEqual([50, 100, 200, 1_600])
  })

  test.each([400, 401, 403, 404, 409, 412, 413])('%i does not pass by waiting', (status) => {
    expect(waitBefore({ status }, first, 0.5)).toBeUndefined()
  })

  test('whatever goes wrong, it ends: at most six waits, ten seconds together', async () => {
    const failures = fc.array(
      fc.record({
        status: fc.constantFrom(0, 408, 429, 449, 500, 503),
        retryAfter: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
      }),
      { minLength: 7, maxLength: 7 },
    )
    await fc.assert(
      fc.asyncProperty(failures, fc.double({ min: 0, max: 1, noNaN: true }), async (all, random) => {
        const waits: number[] = []
        const left = all.map(({ status, retryAfter }) =>
          retryAfter === undefined ? { status } : { status, retryAfter },
        )
        const retry = retrying(() => left.shift() ?? { status: 0 }, {
          sleep: async (wait) => void waits.push(wait),
          random: () => random,
        })
        await expect(retry(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
        expect(waits.length).toBeLessThanOrEqual(6)
        expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(10_000)
      }),
    )
  })
})

describe('whether an earlier try may have been carried out', () => {
  const unsureAfter = async (...failures: Failure[]) => {
    const left = [...failures]
    const retry = retrying(() => left.shift() ?? { status: 400 }, { sleep: async () => {}, random: () => 0 })
    return retry((unsure) => (left.length > 0 ? Promise.reject(new Error('again')) : Promise.resolve(unsure)))
  }

  test('not when the service refused it', async () => {
    expect(await unsureAfter({ status: 429 }, { status: 449 })).toBe(false)
  })

  test.each([0, 408, 500, 503])('after %i, and it stays so', async (status) => {
    expect(await unsureAfter({ status }, { status: 429 })).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { patiently } from '../../bot/starting/patiently.ts'
import { StoreFault } from '../../bot/storage/port.ts'

const noting = () => {
  const lines: string[] = []
  const waits: number[] = []
  return {
    lines,
    waits,
    open: patiently({
      wait: async (milliseconds) => waits.push(milliseconds),
      log: {
        waiting: (what, why) => lines.push(`${what}: ${why}`),
        there: (what) => lines.push(`${what} is there`),
      },
    }),
  }
}

/** Fails so, one after the other, and is there then. */
const failing = (...errors: readonly unknown[]) => {
  const left = [...errors]
  return async () => {
    if (left.length > 0) throw left.shift()
    return 'open'
  }
}

const away = new StoreFault('No answer.', 503)
const noRole = new StoreFault('Not yet.', 403)

describe('What is not there yet', () => {
  test('is waited for; each reason is said once, and then that it is there', async () => {
    const { lines, open } = noting()
    expect(await open('store', failing(away, away, noRole, noRole, noRole))).toBe('open')
    expect(lines).toEqual(['store: StoreFault 503', 'store: StoreFault 403', 'store is there'])
  })

  test('is tried again after one second, two, four, and never after more than thirty', async () => {
    const { waits, open } = noting()
    await open('store', failing(...Array.from({ length: 8 }, () => away)))
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  })

  test('that is there at once is not spoken of', async () => {
    const { lines, waits, open } = noting()
    await open('keys', failing())
    expect([...lines, ...waits]).toEqual([])
  })

  test('says what sort of error it is, and none of its words', async () => {
    const { lines, open } = noting()
    await open('keys', failing(new TypeError('the key is k1:abc'), 'odd'))
    expect(lines).toEqual(['keys: TypeError', 'keys: unknown', 'keys is there'])
  })
})

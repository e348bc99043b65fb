import { expect, test } from 'vitest'
import { untilWon } from '../../bot/storage/until-won.ts'

/** Loses so many races, then wins. */
const racing = (losses: number) => {
  let tries = 0
  return { attempt: async () => (tries++ < losses ? ('lost' as const) : 'won'), tries: () => tries }
}

test('whoever wins at once waits for nothing', async () => {
  const waits: number[] = []
  const { attempt } = racing(0)
  expect(await untilWon(attempt, { wait: async (lost) => void waits.push(lost) })).toBe('won')
  expect(waits).toStrictEqual([])
})

test('each lost race is followed by a wait and a new attempt', async () => {
  const waits: number[] = []
  const { attempt } = racing(3)
  expect(await untilWon(attempt, { wait: async (lost) => void waits.push(lost) })).toBe('won')
  expect(waits).toStrictEqual([1, 2, 3])
})

test('after the last try it is said that the race is lost, without waiting once more', async () => {
  const waits: number[] = []
  const { attempt, tries } = racing(9)
  expect(await untilWon(attempt, { tries: 4, wait: async (lost) => void waits.push(lost) })).toBe('lost')
  expect([tries(), waits.length]).toStrictEqual([4, 3])
})

test('what an attempt throws is not tried again', async () => {
  let tries = 0
  const failing = async () => {
    tries++
    throw new TypeError('a mistake')
  }
  await expect(untilWon(failing, { wait: async () => {} })).rejects.toThrow('a mistake')
  expect(tries).toBe(1)
})

import { expect, test } from 'vitest'
import { once } from '../../bot/turns/once.ts'

const counting = () => {
  let runs = 0
  return { run: async () => ++runs, runs: () => runs }
}

test('a redelivery joins the first, also while that is still under way', async () => {
  const { run, runs } = counting()
  const first = once<number>(() => 0)
  expect(await Promise.all([first('a', run), first('a', run), first('b', run)])).toEqual([1, 1, 2])
  expect(runs()).toBe(2)
})

test('one that failed may be tried again', async () => {
  const first = once<number>(() => 0)
  await expect(first('a', async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(first('a', async () => 7)).resolves.toBe(7)
})

test('it is forgotten after ten minutes, and beyond the bound the oldest goes first', async () => {
  let now = 0
  const { run, runs } = counting()
  const first = once<number>(() => now, { most: 2 })
  await first('a', run)
  now = 600_001
  await first('a', run)
  expect(runs()).toBe(2)
  await first('b', run)
  await first('c', run)
  await first('d', run)
  await first('d', run)
  expect(runs()).toBe(5)
  await first('a', run)
  expect(runs()).toBe(6)
})

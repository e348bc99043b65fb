import { describe, expect, test } from 'vitest'
import { stopping } from '../../bot/starting/stopping.ts'

const process = () => {
  const exits: number[] = []
  const said: string[] = []
  let timeIsUp = () => {}
  const { closes, stop } = stopping({
    schedule: (_milliseconds, run) => {
      timeIsUp = run
      return () => {}
    },
    exit: (code) => exits.push(code),
    say: (line) => said.push(line),
  })
  return { exits, said, closes, stop, timeIsUp: () => timeIsUp() }
}

describe('A process that is told to stop', () => {
  test('closes what is open, and ends well', async () => {
    const { exits, closes, stop } = process()
    const closed: string[] = []
    closes(async () => closed.push('door'))
    closes(async () => closed.push('bot'))
    await stop()
    expect([closed, exits]).toEqual([['door', 'bot'], [0]])
  })

  test('does not end before what is under way is done', async () => {
    const { exits, closes, stop } = process()
    const { promise, resolve } = Promise.withResolvers<void>()
    closes(() => promise)
    const stopped = stop()
    expect(exits).toEqual([])
    resolve()
    await stopped
    expect(exits).toEqual([0])
  })

  test('and told a second time ends at once', async () => {
    const { exits, closes, stop } = process()
    closes(() => new Promise(() => {}))
    void stop()
    await stop()
    expect(exits).toEqual([1])
  })

  test('waits no longer than it may, and says that not all was finished', () => {
    const { exits, said, closes, stop, timeIsUp } = process()
    closes(() => new Promise(() => {}))
    void stop()
    timeIsUp()
    expect(exits).toEqual([1])
    expect(said.join()).toContain('Not all could be finished')
  })

  test('says by its code that something could not be closed', async () => {
    const { exits, closes, stop } = process()
    closes(() => Promise.reject(new Error('No.')))
    await stop()
    expect(exits).toEqual([1])
  })
})

import { setImmediate as next } from 'node:timers/promises'

/** Time that passes when it is told to: whoever waits is woken in order, and nothing takes any. */
export const virtualTime = () => {
  let now = 0
  const waiting: { readonly at: number; readonly wake: () => void }[] = []

  const passUntil = async (moment: number) => {
    for (;;) {
      await next()
      const first = waiting.toSorted((a, b) => a.at - b.at)[0]
      if (!first || first.at > moment) break
      waiting.splice(waiting.indexOf(first), 1)
      now = Math.max(now, first.at)
      first.wake()
    }
    now = Math.max(now, moment)
  }

  return {
    elapsed: () => now,
    wait: (milliseconds: number) => new Promise<void>((wake) => waiting.push({ at: now + milliseconds, wake })),
    passUntil,
    passes: (milliseconds: number) => passUntil(now + milliseconds),
  }
}

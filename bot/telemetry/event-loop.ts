import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds between two looks at the event loop. */
const resolution = 20

/** A look that comes when it should counts as long as the time between two: what is beyond that is the delay. */
const seconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - resolution / 1_000)

/** How late the event loop was since it was last read, in seconds. It is watched from the first reading on: until then it costs nothing. */
export const eventLoopDelay = () => {
  let watched: ReturnType<typeof monitorEventLoopDelay> | undefined
  return {
    read: (): readonly (readonly ['mean' | 'p99' | 'max', number])[] => {
      if (!watched) {
        watched = monitorEventLoopDelay({ resolution })
        watched.enable()
        return []
      }
      if (watched.count === 0) return []
      const read = [
        ['mean', seconds(watched.mean)],
        ['p99', seconds(watched.percentile(99))],
        ['max', seconds(watched.max)],
      ] as const
      watched.reset()
      return read
    },
  }
}

import { monitorEventLoopDelay } from 'node:perf_hooks'

// Preloaded into the bot: measures it from within when asked over IPC, and changes nothing of it.
const resolution = 10
const delays = monitorEventLoopDelay({ resolution })
delays.enable()

const milliseconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution)

process.on('message', () => {
  const loop = { p99: milliseconds(delays.percentile(99)), max: milliseconds(delays.max) }
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ loop, rss, heapUsed })
  // Collecting everything took its time: that is not the bot's.
  delays.reset()
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()

import type { Config } from '../config/config.ts'
import type { Meter } from '../storage/meter.ts'
import type { Counts } from './counts.ts'
import { openCounts } from './counts.ts'
import type { Tracing } from './tracing.ts'
import { noTracing } from './tracing.ts'

export interface Telemetry {
  readonly counts: Counts
  readonly tracing: Tracing
  /** What the store's service charges and refuses, to be told of each request. */
  readonly meter: Meter
  /** Sends what is left, for a few seconds at most. Never rejects. */
  readonly close: () => Promise<void>
}

const metered = ({ add }: Counts, { charged }: Tracing): Meter => ({
  charged: (operation, units) => {
    add('liaison_store_units_total', { operation }, units)
    charged(units)
  },
  throttled: () => add('liaison_throttled_total', { by: 'store' }),
})

/** The counts alone: read at `/metrics`, sent nowhere. */
export const countsAlone = (): Telemetry => {
  const counts = openCounts()
  return { counts, tracing: noTracing, meter: metered(counts, noTracing), close: async () => {} }
}

/** What is counted and traced, and where it goes; `closesWithin` is in milliseconds. OpenTelemetry is loaded where a collector is named, and nowhere else. */
export const openTelemetry = async (config: Pick<Config, 'collector'>, closesWithin = 3_000): Promise<Telemetry> => {
  if (!config.collector) return countsAlone()
  const counts = openCounts()
  const { openSdk } = await import('./opentelemetry/sdk.ts')
  const { tracing, close } = await openSdk(config.collector, { counts, closesWithin })
  return { counts, tracing, meter: metered(counts, tracing), close }
}

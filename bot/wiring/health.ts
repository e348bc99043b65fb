import type { Config } from '../config/config.ts'
import type { Audit } from '../delivery/auditor/index.ts'
import { healthRoutes } from '../health/routes.ts'
import type { Route } from '../http/serve.ts'
import type { Store } from '../storage/port.ts'
import type { GaugeNeeds } from '../telemetry/gauges.ts'
import { openGauges } from '../telemetry/gauges.ts'
import type { Telemetry } from '../telemetry/open.ts'
import { prometheusText } from '../telemetry/prometheus.ts'
import type { Clock, Instant } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import { schedule } from './delivering.ts'

interface Needs extends Omit<GaugeNeeds, 'lastAudit'> {
  readonly config: Pick<Config, 'mode' | 'metricsToken'>
  readonly store: Store
  readonly telemetry: Pick<Telemetry, 'counts'>
  /** Real time, UTC. */
  readonly now: Clock
  readonly elapsed: () => number
  readonly calendar: Calendar
  readonly keys: readonly string[]
  readonly lastAudit: () => Audit | undefined
  readonly lastAtWork: () => Instant | undefined
  readonly storeAhead: () => number | undefined
}

const mayRead = ({ mode, metricsToken }: Needs['config']) => {
  if (metricsToken !== undefined) return { token: metricsToken }
  return mode === 'local' ? 'open' : 'closed'
}

/** How this instance is doing: the addresses at which anybody may ask, and its counts. */
export const healthOf = (needs: Needs): readonly Route[] => {
  const { config, telemetry, keys } = needs
  openGauges(telemetry.counts, needs)
  return healthRoutes({
    ...needs,
    schedule,
    metrics: { text: async () => prometheusText(telemetry.counts) },
    hasKeys: () => keys.length > 0,
    mayRead: mayRead(config),
  })
}

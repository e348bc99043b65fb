import type { Config } from '../config/config.ts'
import type { Audit } from '../delivery/auditor/index.ts'
import { countedStore } from '../health/counted-store.ts'
import { countedTurns } from '../health/counted-turns.ts'
import { createMetrics } from '../health/metrics.ts'
import { healthRoutes } from '../health/routes.ts'
import type { Route } from '../http/serve.ts'
import type { Store } from '../storage/port.ts'
import type { Clock, Instant } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import { schedule } from './delivering.ts'

interface Needs {
  readonly config: Pick<Config, 'mode' | 'metricsToken'>
  readonly store: Store
  /** Real time, UTC. */
  readonly now: Clock
  readonly elapsed: () => number
}

/** What is only known once everything else is open. */
interface Open {
  readonly clock: Clock
  readonly calendar: Calendar
  readonly keys: readonly string[]
  readonly lastAudit: () => Audit | undefined
  readonly lastAtWork: () => Instant | undefined
  readonly queues: () => Readonly<Record<string, number>>
}

const mayRead = ({ mode, metricsToken }: Needs['config']) => {
  if (metricsToken !== undefined) return { token: metricsToken }
  return mode === 'local' ? 'open' : 'closed'
}

/** How this instance is doing: a store and turns that are counted, and the addresses at which anybody may ask. */
export const openHealth = ({ config, store, now, elapsed }: Needs) => {
  let open: Open | undefined
  const lastAudit = () => open?.lastAudit()
  const metrics = createMetrics({ now, lastAudit, queues: () => open?.queues() ?? {} })
  return {
    store: countedStore(store, metrics),
    turns: countedTurns(metrics),
    routes: (opened: Open): readonly Route[] => {
      open = opened
      const { clock, calendar, keys, lastAtWork } = opened
      return healthRoutes({
        ...{ store, clock, now, calendar, schedule, lastAudit, lastAtWork, metrics, elapsed },
        hasKeys: () => keys.length > 0,
        mayRead: mayRead(config),
      })
    },
  }
}

import { clockMessage } from '../../cards/clock/index.ts'
import type { Route } from '../http/serve.ts'
import type { Resolve } from '../places/resolve.ts'
import type { Store } from '../storage/port.ts'
import type { Clock, Instant } from '../time/instant.ts'
import { dayOf, wallClock } from '../time/instant.ts'
import type { Capability } from '../turns/capability.ts'
import { turnableClock } from './clock.ts'
import { clockCommand } from './clock-command.ts'
import { demonstration } from './demonstration/index.ts'
import { seedDemonstration } from './demonstration/seed.ts'
import { localRoutes } from './routes.ts'

/** What local mode adds: a clock to turn, a made-up partnership, and routes to see inside. Production never loads this. */
export const openLocal = async (store: Store, realNow: Clock) => {
  const turnable = await turnableClock(store, realNow)
  const today = dayOf(turnable.clock())
  await seedDemonstration(store, today)
  const capability: Capability = {
    commands: [
      clockCommand(turnable, {
        now: (at: Instant, language) => clockMessage({ at: wallClock(at) }, language),
        refused: (refused, language) => clockMessage({ refused }, language),
      }),
    ],
    presses: {},
  }
  return {
    clock: turnable.clock,
    capability,
    routes: (resolve: Resolve): readonly Route[] =>
      localRoutes({ personas: demonstration(today).personas, clock: turnable, resolve }),
  }
}

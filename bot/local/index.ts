import { clockMessage } from '../../cards/clock/index.ts'
import type { LocalConfig } from '../config/config.ts'
import type { Route } from '../http/serve.ts'
import type { Store } from '../storage/port.ts'
import type { Clock, Instant } from '../time/instant.ts'
import { dayOf, wallClock } from '../time/instant.ts'
import type { Capability } from '../turns/capability.ts'
import type { TurnableClock } from './clock.ts'
import { turnableClock } from './clock.ts'
import { clockCommand } from './clock-command.ts'
import { scrutinyGroup } from './demonstration/groups.ts'
import { demonstration } from './demonstration/index.ts'
import { seedDemonstration } from './demonstration/seed.ts'
import type { LocalNeeds } from './routes.ts'
import { localRoutes } from './routes.ts'

/** What local mode adds: a clock to turn, a made-up partnership, and routes to see inside. Production never loads this. */
export const openLocal = async (config: LocalConfig, store: Store, realNow: Clock) => {
  let turned: () => Promise<void> = async () => {}
  const real = await turnableClock(store, realNow)
  const turnable: TurnableClock = {
    ...real,
    turn: async (by) => {
      const outcome = await real.turn(by)
      if ('now' in outcome) await turned()
      return outcome
    },
  }
  const today = dayOf(turnable.clock())
  if (config.demonstration) await seedDemonstration(store, today, [scrutinyGroup(today)])
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
    /** Does what has come due, whenever the clock was turned. */
    onTurn: (settle: () => Promise<void>) => {
      turned = settle
    },
    routes: ({ resolve, guard }: Pick<LocalNeeds, 'resolve' | 'guard'>): readonly Route[] =>
      localRoutes({ personas: () => demonstration(today).personas, clock: turnable, resolve, guard }),
  }
}

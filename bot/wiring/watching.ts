import type { Folds, Renderers, Timers } from '../delivery/brings.ts'
import { refreshing } from '../delivery/domain/next.ts'
import type { Store } from '../storage/port.ts'
import { declaredQueries } from '../storage/queries.ts'
import { declaredIn } from '../telemetry/checked.ts'
import type { Telemetry } from '../telemetry/open.ts'
import { watchedSends } from '../telemetry/watched-sends.ts'
import { watchedStore } from '../telemetry/watched-store.ts'
import { watchedTurns } from '../telemetry/watched-turns.ts'
import { watchedVerbs } from '../telemetry/watched-verbs.ts'
import { watchedWork } from '../telemetry/watched-work.ts'

interface Brought {
  readonly renderers: Renderers
  readonly timers: Timers
  readonly folds: Folds
}

const queryNamed = declaredIn(declaredQueries.map(({ name }) => name))

/** What is counted and traced, at the edges alone: what is asked, what is stored, what is sent, what is due. */
export const openWatching = (telemetry: Telemetry) => ({
  store: (store: Store) => watchedStore(store, { ...telemetry, queryNamed }),
  turns: watchedTurns(telemetry),
  verbs: watchedVerbs(telemetry),
  sends: watchedSends(telemetry),
  work: (brought: Brought) => {
    const names = [brought.renderers, brought.timers, brought.folds].flatMap((one) => Object.keys(one))
    return watchedWork({ ...telemetry, whatNamed: declaredIn([...names, refreshing, 'audit']) })
  },
})

import type { Config } from '../config/config.ts'
import { actorsIn } from '../directory/actors.ts'
import { holdDirectory } from '../directory/held.ts'
import { guardFor } from '../directory/known.ts'
import { placeBookOf } from '../directory/place-book.ts'
import { raiseVersion } from '../directory/save.ts'
import { createGuard } from '../guard/guard.ts'
import { loadGazetteer } from '../places/load.ts'
import { createResolver } from '../places/resolve.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'

interface Needs {
  readonly config: Config
  readonly store: Store
  readonly clock: Clock
  readonly elapsed: () => number
  readonly onFault: (error: unknown) => void
}

const readReference = () => {
  const gazetteer = loadGazetteer()
  return { gazetteer, places: placeBookOf(gazetteer), resolve: createResolver(gazetteer) }
}

let read: ReturnType<typeof readReference> | undefined

/** The reference data that Liaison ships: read once, since no answer of it changes while the process lives. */
const reference = () => {
  read ??= readReference()
  return read
}

/** What every capability asks: which place is meant, who is in the directory, who somebody is, what may be written. */
export const openKnowledge = ({ config, store, clock, elapsed, onFault }: Needs) => {
  const { gazetteer, places, resolve } = reference()
  const { current: directory, held, forget } = holdDirectory({ store, elapsed, onFault })
  return {
    gazetteer,
    places,
    directory,
    held,
    /** Tells every instance that the directory has changed, this one at once. */
    raiseVersion: async () => {
      await raiseVersion(store)
      forget()
    },
    resolve,
    guard: guardFor({ directory, gazetteer, createGuard }),
    actors: actorsIn({
      store,
      directory,
      places,
      clock,
      isFirstAdmin: ({ tenantId, oid }) => tenantId === config.hostTenant && config.firstAdmins.includes(oid),
    }),
  }
}

export type Knowledge = ReturnType<typeof openKnowledge>

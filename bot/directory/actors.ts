import { actorOf } from '../rights/actor.ts'
import type { AskNeeds } from '../rights/ask.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import { rosterOn } from './domain/holder.ts'
import type { Directory } from './domain/model.ts'
import type { PlaceBook } from './domain/place-book.ts'
import { freshIdentity } from './fresh.ts'
import type { Found } from './identities.ts'
import { findIdentity } from './identities.ts'

interface SignedIn {
  readonly tenantId: string
  readonly oid: string
}

interface Needs {
  readonly store: Store
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly clock: Clock
  readonly isFirstAdmin: (who: SignedIn) => boolean
}

/** Who somebody is to the directory, as this instance holds it, or with the posts concerned read from the store now. */
export const actorsIn = ({ store, directory, places, clock, isFirstAdmin }: Needs): AskNeeds => {
  const actor = (who: SignedIn, found: Found, people: Directory['people']) => {
    const { organisations } = found
    const roster = rosterOn({ organisations, people }, dayOf(clock()))
    return actorOf({ ...who, isFirstAdmin: isFirstAdmin(who) }, { ...found, roster }, places)
  }
  return {
    known: async (who) => {
      const held = await directory()
      return actor(who, findIdentity(held, who), held.people)
    },
    fresh: async (who) => {
      const held = await directory()
      const found = await freshIdentity(store, held, who)
      // Beside their own entries stand those of their posts' other people, of whom only being there matters.
      return actor(who, found, new Map([...held.people, ...found.people.map((one) => [one.id, one] as const)]))
    },
  }
}
